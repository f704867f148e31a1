import { conditionFrom } from '../../levels/compile/conditions.ts'
import { placesOf } from '../../levels/compile/places.ts'
import type { Loaded } from '../../levels/read-level.ts'
import { HINT_SCREENS, SELF } from '../../levels/checks/reserved.ts'
import type { Condition } from '../../negotiation/condition.ts'
import { holds } from '../../negotiation/conditions.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Conducted, PhaseKind } from '../conducted.ts'
import type { SessionView } from '../shown/session.ts'
import type { Ground } from './ground.ts'
import { myTurn } from './turn-view.ts'

interface Conditions {
  readonly guidance: readonly Condition[]
  readonly questions: readonly Condition[]
}
const made = new WeakMap<Loaded, Map<PartyIndex, Conditions>>()

/** When the level's hints and questions apply to one seat, with indices for ids; worked out once for a level and a seat. */
export function conditionsOf(loaded: Loaded, me: PartyIndex): Conditions {
  const bySeat = made.get(loaded) ?? new Map<PartyIndex, Conditions>()
  made.set(loaded, bySeat)
  const found = bySeat.get(me) ?? conditionsFor(loaded, me)
  bySeat.set(me, found)
  return found
}

function conditionsFor({ file }: Loaded, me: PartyIndex): Conditions {
  const all = placesOf(file)
  const places = { ...all, party: (id: string) => (id === SELF ? me : all.party(id)) }
  return {
    guidance: file.guidance.map(({ when }) => conditionFrom(places, when)),
    questions: file.questions.map(({ when }) => conditionFrom(places, when)),
  }
}

/**
 * The hint for this moment: the first of the level's that belongs here, applies, and was not seen yet. At the table one a
 * round is enough, unless the next one goes on where the last one ended.
 */
export function hintView(conducted: Conducted, ground: Ground): SessionView['hint'] {
  const { loaded, seenHints, hintRead, settings } = conducted
  if (!settings.hints) return null
  const { told, scenario, seen, me } = ground
  const { guidance } = conditionsOf(loaded, me)
  const { level, t } = told
  // Two levels may give a hint the same id.
  const known = (id: string) => `${level.id}/${id}`
  const at = level.guidance.findIndex(({ id, after, seats, at: place }, index) => {
    if (seenHints.includes(known(id)) || !isHere(ground, place)) return false
    if (after !== undefined && !seenHints.includes(known(after))) return false
    if (seats && !seats.includes(scenario.parties[me]?.id ?? '')) return false
    const goesOn = after !== undefined && known(after) === hintRead?.id
    if (hintRead?.round === seen.round && !goesOn && !isOfScreen(place)) return false
    const when = guidance[index]
    return when !== undefined && holds(scenario, seen, when)
  })
  const hint = level.guidance[at]
  return hint ? { id: known(hint.id), at: hint.at, text: t(hint.text) } : null
}

type HintScreen = (typeof HINT_SCREENS)[number]

/** Phases whose screens have hints of their own. */
const SCREENS: Partial<Readonly<Record<PhaseKind, HintScreen>>> = {
  briefing: 'brief',
  agenda: 'agenda',
  reading: 'reading',
  capitals: 'answers',
  absent: 'answers',
  debrief: 'debrief',
}

/** At the table hints come on the player's turn. */
function isHere(ground: Ground, place: string): boolean {
  const screen = SCREENS[ground.phase.kind]
  if (screen !== undefined) return place === screen
  return !isOfScreen(place) && myTurn(ground) !== undefined
}

function isOfScreen(place: string): boolean {
  return HINT_SCREENS.some((one) => one === place)
}
