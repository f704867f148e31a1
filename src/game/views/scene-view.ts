import { holdsUp } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Conducted } from '../conducted.ts'
import { screenOf } from '../screens.ts'
import type { Screen } from '../shown/happening.ts'
import type { SceneView } from '../shown/scene.ts'
import { trustInMe } from './delegations-view.ts'
import { type Ground, groundOf, minuteAt } from './ground.ts'
import { mapView } from './map-view.ts'

type Figure = SceneView['figures'][number]

/** How hard it rains, 0 to 1 in hundredths: more as the evening comes, by the clock alone, so that nobody reads it as a sign. */
function rainAt(minute: number): number {
  return Math.min(100, Math.max(20, Math.round((minute - 8 * 60) / 7.2))) / 100
}

/** The room as it is to be painted, for the screen that the player looks at. */
export function sceneView(conducted: Conducted): Omit<SceneView, 'still'> {
  const ground = groundOf(conducted)
  const screen = conducted.look ?? screenOf(conducted.phase)
  const { seen, scenario, phase, party } = ground
  const count = (status: string) => seen.clauses.filter((clause) => clause.status === status).length
  return {
    scene: sceneFor(ground, screen),
    minute: minuteAt(scenario, seen.slot),
    rain: rainAt(minuteAt(scenario, seen.slot)),
    figures: scenario.parties.flatMap((rule, index) =>
      rule.presence === 'table' ? [figureOf(ground, index)] : [],
    ),
    partner: phase.place === 'corridor' && phase.with !== undefined ? party(phase.with).code : null,
    brackets: count('bracketed'),
    agreed: count('agreed'),
    signatures: seen.signatures.filter((answer) => answer === 'sign').length,
    absent: scenario.absent ? party(scenario.absent.party).name : null,
    telephone: telephoneOf(ground),
    map: mapView(ground),
  }
}

function sceneFor({ seen, phase }: Ground, screen: Screen): SceneView['scene'] {
  switch (screen) {
    case 'title':
    case 'sessions':
    case 'seats':
    case 'settings':
    case 'about':
      return 'title'
    case 'corridor':
    case 'map':
    case 'capital':
      return screen
    case 'briefing':
    case 'debrief':
      return 'none'
    case 'answers':
      return phase.kind === 'absent' ? 'telephone' : 'capital'
    case 'ending':
      return seen.ended?.outcome === 'signed' ? 'signing' : 'breaking'
    case 'event':
      return 'telephone'
    case 'reading':
    case 'agenda':
    case 'table':
      return 'table'
  }
}

function figureOf(ground: Ground, index: PartyIndex): Figure {
  const { seen, me, party, scenario, told } = ground
  const { code, name, flag } = party(index)
  const reserves = seen.clauses.some((clause) => {
    const stance = clause.status === 'bracketed' ? clause.stances[index] : undefined
    return stance !== undefined && holdsUp(stance.kind)
  })
  return {
    code,
    name,
    flag,
    you: index === me,
    gone: !isPresent(scenario, seen, index),
    chair: scenario.parties[index]?.chair ?? false,
    place: told.level.parties[index]?.place ?? null,
    pose: poseOf(ground, index),
    reserves,
    warmth: index === me ? 100 : trustInMe(ground, index),
  }
}

/** How a delegation sits: by the last thing it did, and only if that was in this round or the last. */
function poseOf({ heard, seen }: Ground, party: PartyIndex): Figure['pose'] {
  const last = heard.findLast(({ entry }) => entry.move.party === party)?.entry
  if (!last || last.round < seen.round - 1) return 'still'
  if (heard.at(-1)?.entry === last && last.move.kind !== 'pass') return 'speaks'
  switch (last.move.kind) {
    case 'stance':
      return last.move.stances.some(({ kind }) => holdsUp(kind)) ? 'leans' : 'writes'
    case 'table':
    case 'package':
    case 'bridge':
    case 'take':
    case 'sign':
      return 'writes'
    case 'ask':
    case 'trade':
    case 'reassure':
    case 'warn':
    case 'promise':
    case 'request':
    case 'appeal':
      return 'turns'
    case 'object':
    case 'signal':
    case 'vow':
    case 'reopen':
      return 'leans'
    default:
      return 'still'
  }
}

function telephoneOf({ seen, me }: Ground): SceneView['telephone'] {
  if (seen.channel.some(({ due }) => due > seen.slot)) return 'waiting'
  return seen.notes[me]?.some(({ kind }) => kind === 'channel') ? 'answered' : 'silent'
}
