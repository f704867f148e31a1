import type { Change, MoveOf } from '../../negotiation/move.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Trade } from '../../negotiation/ledger.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import type { Ground, Heard } from './ground.ts'
import { rewordingsIn } from './rewordings.ts'
import { lapsesIn, takenTrade, undoneIn } from './taken-trade.ts'
import type { Turn } from './turn.ts'

/** What delegations settled between them or broke, whole texts that they put, and what came through the channel. */
export function dealTurns(ground: Ground): readonly Turn[] {
  const turns = ground.heard.flatMap((heard) => [
    ...brokenTurns(ground, heard),
    ...tradeTurns(ground, heard),
    ...putTurns(ground, heard),
    ...summaryTurns(ground, heard),
  ])
  // What was said twice in the same words is told where it was said last.
  return turns.filter(({ text }, at) => turns.findLastIndex((other) => other.text === text) === at)
}

function turn({ key, entry }: Heard, text: string, weight: number): Turn {
  return { at: key, slot: entry.slot, party: entry.move.party, text, weight }
}

function brokenTurns({ seen, who, told, words }: Ground, heard: Heard): readonly Turn[] {
  return heard.entry.consequences.flatMap((one) => {
    if (one.kind !== 'promise' || one.status !== 'broken') return []
    const promise = seen.promises.find(({ id }) => id === one.promise)
    if (!promise) return []
    const { maker, to, issue } = promise
    const fell = heard.entry.consequences.find(
      (other) => other.kind === 'trust' && other.from === to && other.to === maker && other.by < 0,
    )
    const trust = fell?.kind === 'trust' ? ([fell.now - fell.by, fell.now] as const) : null
    const text = words.turning.broken(who(maker), who(to), told.clause(issue), trust)
    return [{ ...turn(heard, text, 90), party: maker }]
  })
}

function tradeTurns(ground: Ground, heard: Heard): readonly Turn[] {
  const { seen, who, told, words, me } = ground
  const { trade: say } = words.turning
  const bargain = (trade: Trade) => {
    const { give, get } = takenTrade(ground, trade)
    return {
      maker: who(trade.maker),
      to: who(trade.to),
      give: give.map(told.change),
      get: get.map(told.change),
    }
  }
  type Became = NonNullable<Turn['trade']>['became']
  const own = (trade: Trade, became: Became): Pick<Turn, 'trade'> => {
    if (trade.maker !== me && trade.to !== me) return {}
    const { give, get } = bargain(trade)
    const other = who(trade.maker === me ? trade.to : trade.maker)
    return { trade: { became, short: say.short(other, give, get) } }
  }
  const { move } = heard.entry
  const taken =
    move.kind === 'answer' && move.answer === 'accept'
      ? seen.trades.find(({ id, state }) => id === move.trade && state === 'accepted')
      : undefined
  const lapses = lapsesIn(ground, heard.entry).map(({ trade, lost }) => {
    const by = who(move.party)
    const text =
      lost === null
        ? say.lapsedAlone(bargain(trade), by)
        : say.lapsed(bargain(trade), by, told.clause(lost.issue))
    return { ...turn(heard, text, 80), ...own(trade, 'lapsed') }
  })
  const undone = undoneIn(ground, heard.entry).map(({ trade, clause }) => {
    const text = say.undone(bargain(trade), told.clause(clause))
    return { ...turn(heard, text, 80), party: null, ...own(trade, 'lapsed') }
  })
  if (!taken) return [...lapses, ...undone]
  const { give, get } = takenTrade(ground, taken)
  const changes = [...give, ...get]
  const whole = changes.every((change) => isAgreed(ground, change))
  const text = (whole ? say.carried : say.unfinished)(bargain(taken))
  const carried = turn(heard, text, (whole ? 70 : 55) + 2 * changes.length)
  return [...lapses, ...undone, { ...carried, ...own(taken, whole ? 'stands' : 'unfinished') }]
}

function isAgreed({ seen }: Ground, { issue, choice }: Change): boolean {
  const clause = seen.clauses[issue]
  return clause?.status === 'agreed' && clause.choice === choice
}

function putTurns(ground: Ground, heard: Heard): readonly Turn[] {
  const { who, words } = ground
  const { turning } = words
  const { move } = heard.entry
  switch (move.kind) {
    case 'bridge':
    case 'package': {
      const stands = move.changes.filter((change) => isAgreed(ground, change))
      const back = stands.filter(({ issue }) => wasReplaced(ground, heard, issue)).length
      const text = turning.put[move.kind](who(move.party), stands.length, move.changes.length, back)
      return [turn(heard, text, 45 + 8 * (stands.length - back))]
    }
    case 'object':
      return [turn(heard, objection(ground, move), 50)]
    case 'signal':
      return [turn(heard, turning.signal(who(move.party)), 60)]
    default:
      return []
  }
}

/** Whether a clause was worded otherwise after this, so that what stands there now came by another move. */
function wasReplaced({ heard }: Ground, { key }: Heard, issue: IssueIndex): boolean {
  const rewordings = rewordingsIn(heard)
  return heard.some(
    (later) =>
      later.key > key &&
      later.entry.consequences.some(
        (one) => one.kind === 'clause' && one.issue === issue && rewordings.has(one),
      ),
  )
}

function objection({ seen, who, told, words }: Ground, { party, issue, choice }: MoveOf<'object'>): string {
  const stood = seen.clauses[issue]?.status === 'agreed' && seen.clauses[issue]?.choice === choice
  return words.turning.objected(who(party), told.clause(issue), told.short(issue, choice), stood)
}

/** What the absent party let know, told once however many heard it. */
function summaryTurns(ground: Ground, heard: Heard): readonly Turn[] {
  const note = noteIn(heard.entry)
  if (!note) return []
  const { told, party, words } = ground
  const { summary } = words.turning
  const { name } = party(note.about)
  const stops = note.stops.map(({ issue }) => told.clause(issue))
  const text = note.fits
    ? summary.fits(name)
    : stops.length > 0
      ? summary.stops(name, stops)
      : summary.not(name)
  return [{ ...turn(heard, text, 58), slot: note.slot, party: null }]
}

function noteIn({ consequences }: Entry) {
  for (const one of consequences) if (one.kind === 'note' && one.note.kind === 'channel') return one.note
  return undefined
}
