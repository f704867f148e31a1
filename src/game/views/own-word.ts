import { answered } from '../../negotiation/answered.ts'
import { arguedOver, isArgued } from '../../negotiation/argued.ts'
import { vowCost } from '../../negotiation/capitals.ts'
import type { Change, Move } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import type { HintView } from '../shown/story.ts'
import type { Ground } from './ground.ts'
import { changesOf, hint } from './move-changes.ts'

/** What a move would say of wordings in the seat's own name, at once or if another delegation takes it. */
interface Said {
  readonly accepts: readonly Change[]
  readonly reserves: readonly Change[]
  readonly certainty: HintView['certainty']
}

function saidBy(ground: Ground, move: Move): Said {
  const at = (issue: IssueIndex): Change => ({ issue, choice: ground.seen.clauses[issue]?.choice ?? -1 })
  switch (move.kind) {
    case 'stance': {
      const of = (accepts: boolean) =>
        move.stances
          .filter(({ kind }) => kind !== 'silent' && (kind === 'accepts') === accepts)
          .map(({ issue }) => at(issue))
      return { accepts: of(true), reserves: of(false), certainty: 'certain' }
    }
    case 'object':
      return { accepts: [], reserves: [{ issue: move.issue, choice: move.choice }], certainty: 'certain' }
    case 'table':
    case 'package':
    case 'bridge':
    case 'take':
      return { accepts: changesOf(ground, move), reserves: [], certainty: 'certain' }
    case 'trade':
      return { accepts: changesOf(ground, move), reserves: [], certainty: 'possible' }
    case 'answer': {
      const trade = ground.seen.trades.find(({ id }) => id === move.trade)
      const { give, get } = trade ? answered(trade, move) : { give: [], get: [] }
      return {
        accepts: [...give, ...get],
        reserves: [],
        certainty: move.answer === 'accept' ? 'certain' : 'possible',
      }
    }
    default:
      return { accepts: [], reserves: [], certainty: 'certain' }
  }
}

/** Which of the seat's own promises and vows a move would go against, and what that costs. */
export function wordHints(ground: Ground, move: Move): readonly HintView[] {
  const said = saidBy(ground, move)
  return [...promiseHints(ground, said), ...vowHints(ground, said)]
}

const isOn =
  ({ issue, choice }: Change) =>
  (one: Change) =>
    one.issue === issue && one.choice === choice

function promiseHints(ground: Ground, said: Said): readonly HintView[] {
  const { seen, me, scenario, who, words, told } = ground
  const { broken } = scenario.trust
  return seen.promises.flatMap((promise) => {
    if (promise.status !== 'due' || promise.maker !== me) return []
    const against = promise.sort === 'refrain' ? said.accepts : said.reserves
    const settled = seen.clauses[promise.issue]?.status === 'agreed'
    if (settled || !against.some(isOn(promise))) return []
    const others = scenario.parties.some(
      (_, party) => party !== me && party !== promise.to && isPresent(scenario, seen, party),
    )
    const half = promise.aside || !others ? 0 : Math.floor(broken / 2)
    const clause = told.clause(promise.issue)
    return [hint('harm', words.previews.breaks(who(promise.to), clause, broken, half), said.certainty)]
  })
}

/** A vow is judged by the text that is signed, so that going against it now may still be mended. */
function vowHints(ground: Ground, { accepts, certainty }: Said): readonly HintView[] {
  const { seen, me, words, told } = ground
  if (!isAskedForVows(ground)) return []
  return seen.vows.flatMap((vow) => {
    const said = accepts.find(({ issue }) => issue === vow.issue)
    if (vow.party !== me || !said) return []
    const against = vow.sort === 'never' ? said.choice === vow.choice : said.choice !== vow.choice
    return against ? [hint('harm', words.previews.againstVow(told.clause(vow.issue)), certainty)] : []
  })
}

/** Whether the seat's capital asks for more where a public vow is signed away. */
export function isAskedForVows({ scenario, me, brief }: Ground): boolean {
  return scenario.parties[me]?.capital !== undefined && vowCost(brief) > 0
}

/** What accepting a clause without ever having argued about it counts for at home, told where it is accepted. */
export function unarguedHints(ground: Ground, issue: IssueIndex): readonly HintView[] {
  const rule = ruleOf(ground)
  const count = unarguedWith(ground, issue)
  if (!rule || count === 0) return []
  const { previews } = ground.words
  if (count > rule.free) return [hint('harm', previews.unarguedBeyond(rule.free, rule.points))]
  return [hint('neutral', previews.unargued(count, rule.free))]
}

/** In a few words for the key itself: that accepting this clause raises the capital's bar; empty when it does not. */
export function unarguedPrice(ground: Ground, issue: IssueIndex): string {
  const rule = ruleOf(ground)
  return rule && unarguedWith(ground, issue) > rule.free ? ground.words.previews.raisesBar : ''
}

function ruleOf({ scenario, me }: Ground) {
  return scenario.parties[me]?.capital?.unargued
}

/** How many clauses would be accepted unargued with this one; 0 if it was argued about. */
function unarguedWith({ seen, me }: Ground, issue: IssueIndex): number {
  const argued = arguedOver(seen, me)
  if (isArgued(argued, issue, seen.round)) return 0
  const quiet = seen.clauses.filter(({ status, initials, stances }, at) => {
    if (isArgued(argued, at, seen.round) || at === issue) return false
    return status === 'agreed' ? initials.includes(me) : stances[me]?.kind === 'accepts'
  })
  return quiet.length + 1
}
