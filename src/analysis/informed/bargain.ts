import { isLegal, type Mind } from '../../counterparts/mind.ts'
import { heldUpBy } from '../../counterparts/table-state.ts'
import { holdsUp, type Change, type Move } from '../../negotiation/move.ts'
import { type PartyIndex, SILENT } from '../../negotiation/scenario.ts'
import type { Aim } from './aim.ts'
import { CRAFT } from './craft.ts'
import type { Page } from './notebook.ts'

/**
 * What somebody holds up against what it would rather see, in one bargain: the clauses that stand as the aim would have
 * them for those that the aim would change to its liking and that it can spare; never the same twice.
 */
export function tradeMove(
  mind: Mind,
  pages: readonly Page[],
  aim: Aim,
  changes: readonly Change[],
): Move | undefined {
  const { text, me } = mind
  let best: Move | undefined
  let most = CRAFT.tradeFrom
  for (const { party: to, worth, absent } of pages) {
    if (absent) continue
    const get = heldAgainst(mind, aim, to).map((issue) => ({ issue, choice: text[issue]! }))
    if (!get.length) continue
    const liking = ({ issue, choice }: Change) =>
      worth[issue]![choice + 1]! - worth[issue]![text[issue]! + 1]!
    const give = changes
      .filter((change) => liking(change) > 0 && !get.some(({ issue }) => issue === change.issue))
      .toSorted((one, other) => liking(other) - liking(one) || one.issue - other.issue)
      .slice(0, CRAFT.tradeGives)
    const gained = give.reduce((sum, change) => sum + liking(change), 0)
    if (costOf(mind, give) > 0) continue // what is given is bound: only what can be spared
    if (gained <= most || isProposed(mind, give[0]!, get[0]!)) continue
    const move: Move = { kind: 'trade', party: me, to, give, get }
    if (!isLegal(mind, move)) continue
    most = gained
    best = move
  }
  return best
}

/** What these wordings would cost it against those that stand, in points. */
function costOf({ brief, text }: Mind, changes: readonly Change[]): number {
  return changes.reduce((sum, { issue, choice }) => {
    const row = brief.points[issue]!
    return sum + row[text[issue]! + 1]! - row[choice + 1]!
  }, 0)
}

/** Clauses that stand as the aim would have them and that this delegation alone or among others holds up. */
function heldAgainst({ view, text }: Mind, aim: Aim, by: PartyIndex): readonly number[] {
  return [...view.clauses.keys()].filter((issue) => {
    const { status, stances } = view.clauses[issue]!
    const { kind } = stances[by]!
    const held = status === 'bracketed' && holdsUp(kind)
    return held && aim.text[issue] === text[issue]
  })
}

function isProposed({ view, me }: Mind, give: Change, get: Change): boolean {
  return view.trades.some(
    (one) =>
      one.maker === me &&
      one.give.some(({ issue, choice }) => issue === give.issue && choice === give.choice) &&
      one.get.some(({ issue }) => issue === get.issue),
  )
}

/**
 * Promises whoever holds the text up to support, where the text is still open, a wording of its own aim that the other
 * should like: who is sure of what comes can let go of what lies on the table.
 */
export function promiseMove(mind: Mind, pages: readonly Page[], aim: Aim): Move | undefined {
  const { scenario, view, me, text } = mind
  const heard = view.notes[me]!.some(({ kind }) => kind === 'channel')
  if (scenario.absent && !heard) return undefined // what settles early may be refused far away
  if (view.promises.filter(({ maker }) => maker === me).length >= CRAFT.promisesAtMost) return undefined
  let best: Move | undefined
  let most = Math.floor(CRAFT.promiseFrom / text.length) // all issues together are worth 1000 points
  for (const { party: to, worth, absent } of pages) {
    if (absent || !heldUpBy(mind, to)) continue
    for (const [issue, choice] of aim.text.entries()) {
      if (text[issue] !== SILENT || choice === SILENT || isPromised(mind, to, issue)) continue
      const row = worth[issue]!
      const liking = row[choice + 1]! - Math.floor((Math.max(...row) + Math.min(...row)) / 2)
      const move: Move = { kind: 'promise', party: me, to, sort: 'support', issue, choice, due: view.slots }
      if (liking <= most || !isLegal(mind, move)) continue
      most = liking
      best = move
    }
  }
  return best
}

function isPromised({ view, me }: Mind, to: PartyIndex, issue: number): boolean {
  return view.promises.some((one) => one.maker === me && one.to === to && one.issue === issue)
}
