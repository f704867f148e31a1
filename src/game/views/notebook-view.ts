import { type Beliefs, beliefsFrom } from '../../counterparts/beliefs.ts'
import { surenessOf, trackShares } from '../../counterparts/priorities.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { NotebookView } from '../shown/delegations.ts'
import { mostPoints, pointsOf } from './capital-view.ts'
import type { Ground } from './ground.ts'
import { basisWords } from './facts-view.ts'
import { notesView } from './notes.ts'
import { offersView } from './offers-view.ts'

/** Sureness, 0 to 100, from which a belief is more than a guess, rests on several signs, is well founded. */
const SURENESS = [10, 30, 60] as const

/** `away` is what this seat can see of the absent party's bar. */
export function notebookView(
  ground: Ground,
  ownText: string,
  away: readonly [number, number] | undefined,
): NotebookView {
  return {
    offers: offersView(ground),
    away: awayView(ground, away),
    notes: notesView(ground),
    beliefs: beliefsView(ground),
    known: knownView(ground),
    ownText,
  }
}

function awayView(ground: Ground, range: readonly [number, number] | undefined): NotebookView['away'] {
  const { scenario, words, party, who } = ground
  if (!scenario.absent || !range) return null
  const [low, high] = [pointsOf(ground, range[0]), pointsOf(ground, range[1])]
  const absent = scenario.absent.party
  return { party: party(absent), text: words.notebook.away(who(absent), low, high, mostPoints(ground)) }
}

/** What the others, the absent party too, were known to seek or to oppose before the talks. */
function knownView({ scenario, told, me, words, party }: Ground): NotebookView['known'] {
  return scenario.parties.flatMap(({ positions }, index) => {
    if (index === me || positions.length === 0) return []
    const lines = positions.map(({ issue, choice, seeks }, at) => ({
      text: words.notebook[seeks ? 'seeks' : 'opposes'](told.change({ issue, choice })),
      basis: basisWords(told, told.level.parties[index]?.positions?.[at]?.basis ?? {}),
    }))
    return [{ party: party(index), lines }]
  })
}

/** What the seat may believe of the others' priorities, from what it has heard and seen alone. */
function beliefsView(ground: Ground): NotebookView['beliefs'] {
  const { scenario, seen, told, me, party } = ground
  const beliefs = beliefsFrom(scenario, seen)
  return scenario.parties.flatMap((_, index) => {
    if (index === me || !isPresent(scenario, seen, index)) return []
    const shares = sharesOf(ground, beliefs, index)
    const sure = surenessOf(scenario, beliefs, index)
    return [
      {
        party: party(index),
        bars: told.level.tracks.map((track, at) => ({
          track: told.t(track.short),
          middle: shares[at] ?? 0,
          ...spanOf(shares[at] ?? 0, sure),
        })),
        confidence: confidenceIn(ground, beliefs, index, sure),
      },
    ]
  })
}

/** Where nothing was ever seen or known of a party, every track is as likely as any other. */
function sharesOf({ scenario }: Ground, beliefs: Beliefs, party: PartyIndex): readonly number[] {
  if (beliefs.signs[party]) return trackShares(scenario, beliefs, party)
  return scenario.tracks.map(() => Math.round(100 / scenario.tracks.length))
}

/** How well founded it is, in words; what was known before the talks is no sign that the party gave. */
function confidenceIn(
  { scenario, words }: Ground,
  beliefs: Beliefs,
  party: PartyIndex,
  sure: number,
): string {
  const { confidence, unheard } = words.notebook
  const known = scenario.parties[party]?.positions.length ?? 0
  if ((beliefs.signs[party] ?? 0) <= known) return known > 0 ? unheard.known : unheard.nothing
  return confidence[SURENESS.filter((from) => sure >= from).length] ?? confidence[0]
}

/** What the signs bear out of a share, and what they leave open above it; in per cent, `sure` as well. */
function spanOf(share: number, sure: number): { readonly low: number; readonly high: number } {
  const low = Math.floor((share * sure) / 100)
  return { low, high: low + 100 - sure }
}

/** The seat's belief of one party's priorities by track, in per cent. */
export function believedShares({ scenario, seen }: Ground, party: PartyIndex): readonly number[] {
  return trackShares(scenario, beliefsFrom(scenario, seen), party)
}
