import type { DebriefView } from '../shown/debrief.ts'
import { type Ground, timeAt } from './ground.ts'
import { ALWAYS, type Turn } from './turn.ts'
import { clauseTurns } from './turning-clauses.ts'
import { dealTurns } from './turning-deals.ts'
import { endTurns } from './turning-end.ts'

/** So many lines at most, so that they are read in a minute or so. */
const MOST = 10
/** What the player did comes before what others did of the same weight. */
const OWN = 15

/**
 * What the session turned on, in order of time. Always told: what became of every track, who left, each reading with
 * the answers to it, and the last sitting. What is left of ten lines goes to what changed most, by this rule: a
 * wording agreed and lost (95), a promise broken (90), a trade that fell apart (80) or stands in the text (70 and 2 a
 * clause), a signal to leave (60), a summary from the absent party (58), a trade taken and not initialled (55 and 2 a
 * clause), an objection of principle (50), a bridging text or package (45, and 8 for each of its wordings that stood),
 * brackets (40 and 3 for every slot they stood); 15 more for a move or a trade of the player's own. Of equals the earlier.
 * Where not all of the player's trades find room, one line tells all of them, and weighs as much as they do together.
 */
export function turningPoints(opened: Ground): DebriefView['turns'] {
  const { scenario, party, me } = opened
  const all = [...clauseTurns(opened), ...dealTurns(opened), ...endTurns(opened)]
  const always = all.filter(({ weight }) => weight === ALWAYS)
  const worth = (turn: Turn) => turn.weight + (turn.party === me || turn.trade ? OWN : 0)
  const weightiest = (turns: readonly Turn[]) =>
    turns
      .filter(({ weight }) => weight !== ALWAYS)
      .toSorted((a, b) => worth(b) - worth(a) || a.at - b.at)
      .slice(0, Math.max(0, MOST - always.length))
  const first = weightiest(all)
  const fits = all.every((turn) => !turn.trade || first.includes(turn))
  const rest = fits ? first : weightiest(tradesTogether(opened, all))
  return [...always, ...rest]
    .toSorted((a, b) => a.slot - b.slot || a.at - b.at)
    .map((turn) => ({
      time: timeAt(scenario, turn.slot),
      party: turn.party === null ? null : party(turn.party),
      mine: turn.party === me,
      text: turn.text,
    }))
}

/** All trades of the player's own in one line, at the time of the last; each by what became of it in the end. */
function tradesTogether({ me, words }: Ground, turns: readonly Turn[]): readonly Turn[] {
  const own = turns.filter(({ trade }) => trade !== undefined)
  const last = own.at(-1)
  if (!last || own.length < 2) return turns
  const by = (became: NonNullable<Turn['trade']>['became']) =>
    own.flatMap(({ trade }) => (trade?.became === became ? [trade.short] : []))
  const lapsed = by('lapsed')
  // A trade that fell apart was taken before, and is told once.
  const unfinished = by('unfinished').filter((short) => !lapsed.includes(short))
  const text = words.turning.trade.several({ stands: by('stands'), unfinished, lapsed })
  const weight = Math.min(
    ALWAYS - OWN - 1,
    own.reduce((sum, turn) => sum + turn.weight, 0),
  )
  const together: Turn = { at: last.at, slot: last.slot, party: me, text, weight }
  return [...turns.filter((turn) => !own.includes(turn)), together]
}
