import { criticsThatCount } from '../../negotiation/heard.ts'
import type { Change } from '../../negotiation/move.ts'
import { SILENT } from '../../negotiation/scenario.ts'
import { standingText } from '../../negotiation/text.ts'
import { utilityOf } from '../../negotiation/utility.ts'
import type { Chosen, SessionView } from '../shown/session.ts'
import type { CriticisedView, WeighedWordingView } from '../shown/text.ts'
import { chairOf } from '../../negotiation/presence.ts'
import { refusalWords } from './actions-view.ts'
import type { Ground } from './ground.ts'
import { ownViews, withChoice, worthWith } from './own-brief.ts'
import { wordHints } from './own-word.ts'
import { myTurn } from './turn-view.ts'

/** A trade put to the seat that waits for its answer, with what would be accepted of it as it is ticked now. */
export function incomingView(ground: Ground, chosen: Chosen): SessionView['incoming'] {
  const pending = myTurn(ground)?.pending
  if (pending?.kind !== 'answer') return null
  const trade = ground.seen.trades.find(({ id }) => id === pending.trade)
  if (!trade) return null
  const { owed } = ground.words
  const who = ground.who(trade.maker)
  const accept = { kind: 'answer', party: ground.me, trade: trade.id, answer: 'accept' } as const
  const final = trade.counters >= 0
  const line = final ? owed.counter(who) : owed.trade(who)
  const left = final ? [] : leftOf(chosen[tradeChoice(trade.id)])
  const kept = (half: readonly Change[]) => half.filter(({ issue }) => !left.includes(issue))
  const part = { give: kept(trade.give), get: kept(trade.get) }
  const ticked = left.length > 0 ? { ...accept, ...part } : accept
  const barred = ground.refusal(ticked)
  return {
    trade: trade.id,
    from: ground.party(trade.maker),
    final,
    barred: barred ? refusalWords(ground, barred) : '',
    line,
    left,
    worth: worthWith(ground, [...part.give, ...part.get]),
    costs: wordHints(ground, ticked),
    give: weighed(ground, trade.give),
    get: weighed(ground, trade.get),
  }
}

/** The name under which it is kept what is left out of a trade. */
function tradeChoice(trade: number): string {
  return `trade:${trade}`
}

function leftOf(value: Chosen[string] | undefined): readonly number[] {
  return Array.isArray(value) ? value : []
}

/** A question or a circulated text that waits for the seat's answer. */
export function owedView(ground: Ground): SessionView['owed'] {
  const pending = myTurn(ground)?.pending
  const { owed } = ground.words
  if (pending?.kind === 'offer') {
    const line = owed.offer(ground.who(pending.to))
    return { kind: 'offer', from: ground.party(pending.to), line, clauses: [] }
  }
  if (pending?.kind !== 'criticise') return null
  const by = ground.heard.findLast(({ entry }) => entry.move.kind === 'circulate')?.entry.move.party
  const from = by ?? chairOf(ground.scenario)
  const line = owed.criticise(ground.who(from), criticsThatCount(ground.scenario).includes(ground.me))
  return { kind: 'criticise', from: ground.party(from), line, clauses: criticised(ground) }
}

/** What could be named: what is not agreed, or all of it where everything is; what costs the own side most comes first. */
function criticised(ground: Ground): readonly CriticisedView[] {
  const { seen, told, brief, me, scenario } = ground
  const text = standingText(seen)
  const own = ownViews(ground)
  const now = utilityOf(brief, text)
  const loss = scenario.issues.map((issue, index) => {
    const worths = [...issue.options.keys()].map((choice) =>
      utilityOf(brief, withChoice(text, index, choice)),
    )
    return Math.max(...worths) - now
  })
  const unsettled = [...seen.clauses.keys()].filter((issue) => seen.clauses[issue]?.status !== 'agreed')
  return (unsettled.length > 0 ? unsettled : [...seen.clauses.keys()])
    .toSorted((a, b) => (loss[b] ?? 0) - (loss[a] ?? 0))
    .map((issue) => {
      const choice = text[issue] ?? SILENT
      return {
        issue,
        number: told.number(issue),
        name: told.t(told.level.issues[issue]?.name ?? ''),
        stands: told.short(issue, choice),
        own: own[issue]?.of[choice + 1]?.full ?? '',
        why: told.reason(me, { issue, kind: brief.stakes[issue] ?? 'interest', guarded: false }),
      }
    })
}

/** The same with what each clause is about, and what the own brief says of the wording. */
function weighed(ground: Ground, changes: readonly Change[]): readonly WeighedWordingView[] {
  const own = ownViews(ground)
  const { issues } = ground.told.level
  return wordings(ground, changes).map((one) => ({
    ...one,
    name: ground.told.t(issues[one.issue]?.name ?? ''),
    plain: ground.told.t(issues[one.issue]?.options[one.choice]?.plain ?? ''),
    own: own[one.issue]?.of[one.choice + 1]?.full ?? '',
  }))
}

export function wordings(
  { told }: Ground,
  changes: readonly Change[],
): readonly (Change & { readonly number: string; readonly wording: string })[] {
  return changes.map(({ issue, choice }) => ({
    issue,
    choice,
    number: told.number(issue),
    wording: told.short(issue, choice),
  }))
}
