import type { Brief } from '../negotiation/brief.ts'
import type { Change, Move } from '../negotiation/move.ts'
import type { IssueIndex, Scenario } from '../negotiation/scenario.ts'
import type { Turn } from '../negotiation/turn.ts'
import type { SeatView } from '../negotiation/view.ts'
import { abilityMove, askChannelMove, requestedMove } from './abilities.ts'
import { opennessTo, reasonFrom } from './candour.ts'
import { orderOf } from './chair.ts'
import { criticismOf } from './criticise.ts'
import { leaves } from './leave.ts'
import { isLegal, mindOf, type Depth, type Luck, type Mind } from './mind.ts'
import { goalOf, priceOf } from './price.ts'
import { projectedWorth } from './projection.ts'
import { proposalsOf } from './proposal.ts'
import type { Decision, Rule } from './reason-record.ts'
import { signatureOf } from './sign.ts'
import { asSaid, changedStances, stancesOf, type Stances } from './stances.ts'
import { accountMove, askMove, exchangeMove, leakMove, reassureMove, reopenMove, takeMove } from './talk.ts'
import { answerTo } from './trades.ts'
import { worstIn } from './why.ts'

export type { Depth, Luck } from './mind.ts'
export type { Decision, ReasonRecord } from './reason-record.ts'

/** A wording is put on the table when it has at least this much for it, in points of evidence. */
const WORTH_TABLING = 30

/**
 * What a counterpart does on its turn: a function of what its seat can see, its own brief and luck, and of nothing else.
 * When it owes a move: its changed stances as one free move, then one that ends its part. Else just what it owes.
 */
export function decide(
  scenario: Scenario,
  view: SeatView,
  brief: Brief,
  turn: Turn,
  luck: Luck,
  depth: Depth,
): Decision {
  return decisionOf(mindOf(scenario, view, brief, luck, depth), turn)
}

/** The same, by a mind that was made up already. */
export function decisionOf(mind: Mind, turn: Turn): Decision {
  const { view } = mind
  switch (turn.owes) {
    case 'order':
      return decision(mind, 'agenda', [{ kind: 'order', party: mind.me, tracks: orderOf(mind) }])
    case 'move':
      return roundMoves(mind)
    case 'answer': {
      const trade = view.trades.find(({ id }) => turn.pending?.kind === 'answer' && id === turn.pending.trade)
      if (!trade) throw new Error(`no trade for ${JSON.stringify(turn)}`)
      const move = answerTo(mind, trade)
      return decision(mind, 'answer', [move], move.reason ? [move.reason.issue] : [])
    }
    case 'offer':
      return offerTo(mind, turn)
    case 'criticise': {
      const move = criticismOf(mind, stancesOf(mind))
      return decision(mind, 'criticise', [move], [move.reason.issue])
    }
    case 'react':
      return decision(mind, 'react', [reactionTo(mind, turn)])
    case 'sign': {
      const { move, worth } = signatureOf(mind)
      return decision(mind, 'sign', [move], move.reason ? [move.reason.issue] : [], worth)
    }
  }
}

function decision(
  mind: Mind,
  rule: Rule,
  moves: readonly Move[],
  clauses: readonly IssueIndex[] = [],
  utility = projectedWorth(mind, mind.text),
): Decision {
  const answers = mind.view.story.length - 1
  return { moves, reason: { rule, aspiration: mind.aspiration.target, utility, clauses, answers } }
}

function roundMoves(mind: Mind): Decision {
  const stances = stancesOf(mind)
  const changed = changedStances(mind, stances)
  const said: readonly Move[] = changed.length ? [{ kind: 'stance', party: mind.me, stances: changed }] : []
  const { rule, move, clauses } = endingMove(mind, stances)
  const decisive = clauses?.length ? [...clauses, ...stances.costly] : stances.costly
  return decision(mind, rule, [...said, move], decisive, stances.worth)
}

interface Ending {
  readonly rule: Rule
  readonly move: Move
  readonly clauses?: readonly IssueIndex[]
}

/** Its ways to end its part in a round, from the most pressing on. */
const WAYS: readonly {
  readonly rule: Rule
  readonly move: (mind: Mind, stances: Stances) => Move | undefined
}[] = [
  { rule: 'request', move: requestedMove },
  { rule: 'take', move: takeMove },
  { rule: 'ability', move: abilityMove },
  { rule: 'table', move: tableMove },
  { rule: 'trade', move: exchangeMove },
  { rule: 'ask', move: askMove },
  { rule: 'ask', move: askChannelMove },
  { rule: 'reopen', move: reopenMove },
  { rule: 'consult', move: accountMove },
  { rule: 'reassure', move: reassureMove },
  { rule: 'leak', move: leakMove },
]

/** The first of these ways that fits and is allowed; else it lets the round pass. */
function endingMove(mind: Mind, stances: Stances): Ending {
  const { me: party } = mind
  if (leaves(mind, stances)) return { rule: 'leave', move: { kind: 'leave', party } }
  for (const way of WAYS) {
    const move = way.move(mind, stances)
    if (move && isLegal(mind, move))
      return { rule: way.rule, move, clauses: 'issue' in move ? [move.issue] : [] }
  }
  return { rule: 'pass', move: { kind: 'pass', party } }
}

function tableMove(mind: Mind): Move | undefined {
  for (const { change, liking } of proposalsOf(mind)) {
    if (liking < WORTH_TABLING) return undefined
    const move: Move = { kind: 'table', party: mind.me, issue: change.issue, choice: change.choice }
    if (isLegal(mind, move)) return move
  }
  return undefined
}

/** Its price, exact for those it trusts, padded for others; that there is none only when no text reaches its aspiration. */
function offerTo(mind: Mind, turn: Turn): Decision {
  if (turn.pending?.kind !== 'offer') throw new Error(`no question in ${JSON.stringify(turn)}`)
  const { to } = turn.pending
  const openness = opennessTo(mind, to)
  const stances = stancesOf(mind)
  const exact = priceOf(mind, to, goalOf(mind, false))
  const dear = openness === 'open' || exact.none ? exact : priceOf(mind, to, goalOf(mind, true))
  const padded = !dear.none && !isSame(dear.changes, exact.changes)
  const { changes, none } = padded ? dear : exact
  const asked = changes.map(({ issue }) => issue)
  const worst = worstIn(mind, mind.text)
  const open = worst.filter((issue) => mind.view.clauses[issue]!.status !== 'agreed')
  const named = none
    ? [...stances.costly, ...(stances.costly.length + open.length > 0 ? open : worst)]
    : [...worst.filter((issue) => asked.includes(issue)), ...asked]
  const reason = asSaid(stances, reasonFrom(mind, named, openness))
  const move: Move = {
    kind: 'offer',
    party: mind.me,
    to,
    changes,
    none,
    padded,
    reason,
  }
  return decision(mind, 'offer', [move], stances.costly)
}

function isSame(one: readonly Change[], other: readonly Change[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ issue, choice }) =>
      other.some((change) => change.issue === issue && change.choice === choice),
    )
  )
}

/** Counterparts are not asked to react; a person's seat that is played by one takes the quickest way. */
function reactionTo(mind: Mind, turn: Turn): Move {
  if (turn.pending?.kind !== 'react') throw new Error(`no event in ${JSON.stringify(turn)}`)
  const { event } = turn.pending
  const { reactions } = mind.scenario.events[event]!
  const able = [...reactions.keys()].filter((at) => {
    const { seats } = reactions[at]!
    return !seats.length || seats.includes(mind.me)
  })
  const reaction = able[mind.luck(`react:${event}`, able.length)] ?? 0
  return { kind: 'react', party: mind.me, event, reaction }
}
