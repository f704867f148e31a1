import type { Change } from '../../negotiation/move.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import { answerQuestions } from './answer-questions.ts'
import { type Ground, timeAt } from './ground.ts'
import { settledQuestions } from './settled-questions.ts'
import { lapsesIn, takenTrade } from './taken-trade.ts'

/** A question of the debrief before it is chosen. Two about the same, or about the same clause, are never asked together. */
export interface Question {
  readonly id: string
  /** 0 to 100; the weightiest are asked. */
  readonly weight: number
  readonly about: string
  readonly issue: IssueIndex | null
  readonly text: string
}

/** Questions about what this session alone had, as far as the seat saw it: trades, promises, bridging texts, the order. */
export function sessionQuestions(ground: Ground): readonly Question[] {
  return [
    ...answerQuestions(ground),
    ...lapsedTrade(ground),
    ...counteredTrade(ground),
    ...brokenPromise(ground),
    ...bridgingTexts(ground),
    ...orderOfTracks(ground),
    ...whoLeft(ground),
    ...settledQuestions(ground),
  ]
}

/** Who went first, and how far the text had come by then. */
function whoLeft(ground: Ground): readonly Question[] {
  const { heard, seen, who, words, scenario } = ground
  const entry = heard.find(({ entry: { move } }) => move.kind === 'leave')?.entry
  if (!entry) return []
  const text = words.debrief.questions.left({
    time: timeAt(scenario, entry.slot),
    who: who(entry.move.party),
    agreed: seen.clauses.filter(({ status }) => status === 'agreed').length,
    all: seen.clauses.length,
  })
  return [{ id: 'session-left', weight: 60, about: 'party', issue: null, text }]
}

const wordings = ({ told }: Ground, changes: readonly Change[]) => changes.map(told.change)

/** Trades of one's own come first. */
function lapsedTrade(ground: Ground): readonly Question[] {
  const { heard, me, who, words, scenario, told } = ground
  const lapses = heard.flatMap(({ entry }) =>
    lapsesIn(ground, entry).flatMap(({ trade, lost }) => (lost ? [{ entry, trade, lost }] : [])),
  )
  const mine = lapses.findLast(({ trade }) => trade.maker === me || trade.to === me)
  const found = mine ?? lapses.at(-1)
  if (!found) return []
  const { entry, trade, lost } = found
  const taken = takenTrade(ground, trade)
  const text = words.debrief.questions.lapsed({
    time: timeAt(scenario, entry.slot),
    by: who(entry.move.party),
    maker: who(trade.maker),
    to: who(trade.to),
    give: wordings(ground, taken.give),
    get: wordings(ground, taken.get),
    lost: told.clause(lost.issue),
    replaced: lost.to === 'tabled' || lost.to === 'bracketed',
  })
  return [{ id: 'session-trade-lapsed', weight: mine ? 89 : 72, about: 'trade', issue: lost.issue, text }]
}

function counteredTrade(ground: Ground): readonly Question[] {
  const { seen, me, who, words, scenario } = ground
  const trade = seen.trades.findLast(
    ({ state, maker, to }) => state === 'countered' && (maker === me || to === me),
  )
  if (!trade) return []
  const text = words.debrief.questions.countered({
    time: timeAt(scenario, trade.madeAt),
    maker: who(trade.maker),
    to: who(trade.to),
    give: wordings(ground, trade.give),
    get: wordings(ground, trade.get),
  })
  return [{ id: 'session-trade-countered', weight: 78, about: 'trade', issue: null, text }]
}

function brokenPromise(ground: Ground): readonly Question[] {
  const { heard, seen, me, who, words, scenario, told } = ground
  const broken = heard.flatMap(({ entry }) =>
    entry.consequences.flatMap((one) => {
      const promise =
        one.kind === 'promise' && one.status === 'broken'
          ? seen.promises.find(({ id }) => id === one.promise)
          : undefined
      return promise ? [{ entry, promise }] : []
    }),
  )
  const mine = broken.findLast(({ promise }) => promise.maker === me || promise.to === me)
  const found = mine ?? broken.at(-1)
  if (!found) return []
  const { entry, promise } = found
  const text = words.debrief.questions.broken({
    time: timeAt(scenario, entry.slot),
    maker: who(promise.maker),
    to: who(promise.to),
    clause: told.clause(promise.issue),
    wording: told.short(promise.issue, promise.choice),
    due: timeAt(scenario, promise.due),
  })
  return [{ id: 'session-promise-broken', weight: 94, about: 'promise', issue: promise.issue, text }]
}

function bridgingTexts(ground: Ground): readonly Question[] {
  const { heard, seen, who, words } = ground
  const moves = heard.flatMap(({ entry: { move } }) => (move.kind === 'bridge' ? [move] : []))
  const [first] = moves
  if (!first) return []
  const last = new Map(moves.flatMap(({ changes }) => changes).map((one) => [one.issue, one]))
  const changes = [...last.values()]
  const kept = changes.filter(({ issue, choice }) => {
    const clause = seen.clauses[issue]
    return clause?.status === 'agreed' && clause.choice === choice
  })
  const text = words.debrief.questions.bridged({
    times: moves.length,
    by: who(first.party),
    wordings: wordings(ground, changes),
    kept: kept.length,
  })
  return [{ id: 'session-bridged', weight: 74, about: 'bridge', issue: null, text }]
}

/** Only where the last track paid for the order. */
function orderOfTracks(ground: Ground): readonly Question[] {
  const { heard, seen, who, words, told, scenario } = ground
  const set = heard.findLast(({ entry }) => entry.move.kind === 'order')?.entry.move
  const [first, last] = [seen.order[0], seen.order.at(-1)]
  if (!set || first === undefined || last === undefined || first === last) return []
  const unsettled = (scenario.tracks[last]?.issues ?? []).filter(
    (issue) => seen.clauses[issue]?.status !== 'agreed',
  ).length
  if (unsettled === 0) return []
  const name = (track: number) => told.t(told.level.tracks[track]?.name ?? '')
  const text = words.debrief.questions.order({
    by: who(set.party),
    first: name(first),
    last: name(last),
    unsettled,
  })
  return [{ id: 'session-order', weight: 66, about: 'order', issue: null, text }]
}
