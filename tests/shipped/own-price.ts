import { counterpart } from '../../src/analysis/policies/counterpart.ts'
import { random } from '../../src/analysis/policies/random.ts'
import { decide } from '../../src/counterparts/decide.ts'
import { DIFFICULTIES } from '../../src/negotiation/condition.ts'
import { draw } from '../../src/negotiation/luck.ts'
import type { Change, Move } from '../../src/negotiation/move.ts'
import { copyOf, openSession, playOn, refusalOf } from '../../src/negotiation/rules.ts'
import type { PartyIndex } from '../../src/negotiation/scenario.ts'
import type { SessionDraft } from '../../src/negotiation/act.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import type { StandingOffer } from '../../src/negotiation/ledger.ts'
import { turnOf, type Turn } from '../../src/negotiation/turn.ts'
import { viewFor } from '../../src/negotiation/view.ts'

/** How the price that was named is met: taken, put as a trade, or tabled wording by wording. */
export const WAYS = ['take', 'trade', 'table'] as const
type Way = (typeof WAYS)[number]

export interface Asked {
  readonly way: Way
  readonly offer: StandingOffer
  /** As the table stood when the question was put. */
  readonly before: Session
  /** Whether the price was met while it bound, and what its maker did against it. */
  readonly met: boolean
  readonly broke: readonly string[]
}

interface Talks {
  readonly world: World
  readonly session: SessionDraft
  readonly asker: PartyIndex
  readonly wild: boolean
}

/** Plays one session up to a random moment, asks somebody's price, and meets it some time while it binds. */
export function askedIn(world: World, seats: readonly PartyIndex[]): Asked | undefined {
  const dice = (purpose: string, below: number) => draw(world.seed, 0, `own price: ${purpose}`, below)
  const asker = seats[dice('seat', seats.length)]!
  const persons = world.scenario.parties.map((_, party) => party === asker)
  const session = copyOf(openSession(world, persons))
  const talks = { world, session, asker, wild: dice('wild', 2) === 0 }
  const moment = dice('moment', session.slots - 2)
  const of = othersOf(world, asker)[dice('of', othersOf(world, asker).length)]!
  const ask: Move = { kind: 'ask', party: asker, of }
  if (!playUntil(talks, (turn) => isOwn(turn, asker) && session.slot >= moment)) return undefined
  if (refusalOf(world.scenario, session, ask)) return undefined
  const before = copyOf(session)
  playOn(world, session, ask)
  const turn = turnOf(world.scenario, session)!
  if (turn.party !== of || turn.owes !== 'offer') throw new Error(`${world.seed}: no answer in the same turn`)
  for (const move of decisionOf(talks, turn)) playOn(world, session, move)
  const { id } = session.offers.at(-1)!
  const way = WAYS[dice('way', WAYS.length)]!
  return { way, before, ...meet(talks, id, way, dice('wait', 3)), offer: session.offers[id]! }
}

function othersOf({ scenario }: World, asker: PartyIndex): readonly PartyIndex[] {
  return [...scenario.parties.keys()].filter(
    (party) => party !== asker && scenario.parties[party]!.presence === 'table',
  )
}

function isOwn(turn: Turn, asker: PartyIndex): boolean {
  return turn.party === asker && turn.owes === 'move'
}

/** The seat whose turn it is plays: counterparts as in the game, the asker as one would, or at random. */
function decisionOf({ world, session, asker, wild }: Talks, turn: Turn): readonly Move[] {
  const { party } = turn
  const luck = (purpose: string, below: number) =>
    draw(world.seed, session.round, `counterpart:${party}:${purpose}`, below)
  const view = viewFor(session, party)
  const brief = world.briefs[party]!
  if (party !== asker) return decide(world.scenario, view, brief, turn, luck, 'game').moves
  return (wild ? random : counterpart)(world.scenario, view, brief, turn, luck)
}

function playUntil(talks: Talks, isIt: (turn: Turn) => boolean): boolean {
  const { world, session } = talks
  for (let turn = turnOf(world.scenario, session); turn; turn = turnOf(world.scenario, session)) {
    if (isIt(turn)) return true
    for (const move of decisionOf(talks, turn)) playOn(world, session, move)
  }
  return false
}

/** Goes on after the answer: waits some rounds, then meets the price, and notes what its maker does against it. */
function meet(talks: Talks, id: number, way: Way, wait: number): Pick<Asked, 'met' | 'broke'> {
  const { world, session, asker } = talks
  const { maker, changes, none } = session.offers[id]!
  const broke: string[] = []
  let met = false
  let turns = 0
  for (let turn = turnOf(world.scenario, session); turn; turn = turnOf(world.scenario, session)) {
    const { until } = session.offers[id]!
    if (none || session.slot > until) break
    const binds = session.stage.kind !== 'reading'
    let moves = decisionOf(talks, turn)
    if (binds && isOwn(turn, asker) && turns++ >= wait) {
      const towards = meeting(talks, id, way)
      if (towards) moves = [towards]
      else if (stands(session, changes)) moves = [{ kind: 'pass', party: asker }]
    }
    const own = turn.party === maker && binds
    if (own && turn.pending?.kind === 'answer' && isExactly(session, turn.pending.trade, changes)) {
      met = true
      const [answer] = moves
      if (answer?.kind !== 'answer' || answer.answer !== 'accept' || answer.give || answer.get)
        broke.push(`answered its own price with ${JSON.stringify(answer)}`)
    }
    const stood = own && stands(session, changes)
    for (const move of moves) {
      if (own) broke.push(...against(move, changes, stood))
      playOn(world, session, move)
    }
    if (!stood) continue
    if (!stands(session, changes) && !isWished(talks, turn, moves))
      broke.push(`undone by ${JSON.stringify(moves)}`)
    if (turn.owes !== 'move') continue
    met = true
    broke.push(...unaccepted(session, maker, changes))
  }
  return { met, broke }
}

/** Whether whoever asked proposed itself what now stands instead: by a trade, or as its own price. */
function isWished({ session, asker }: Talks, { pending }: Turn, moves: readonly Move[]): boolean {
  if (pending?.kind === 'answer') return session.trades[pending.trade]!.maker === asker
  return moves.some((move) => move.kind === 'take' && session.offers[move.offer]!.maker === asker)
}

function meeting({ world, session, asker }: Talks, id: number, way: Way): Move | undefined {
  const { maker, changes } = session.offers[id]!
  const moves: Record<Way, readonly Move[]> = {
    take: [{ kind: 'take', party: asker, offer: id }],
    trade: [{ kind: 'trade', party: asker, to: maker, give: changes, get: [] }],
    table: changes.map((change) => ({ kind: 'table', party: asker, ...change })),
  }
  return moves[way].find((move) => !refusalOf(world.scenario, session, move))
}

function stands({ clauses }: Session, changes: readonly Change[]): boolean {
  return changes.every(({ issue, choice }) => {
    const clause = clauses[issue]!
    return clause.choice === choice && clause.status !== 'open' && clause.status !== 'parked'
  })
}

function isExactly({ trades }: Session, id: number, changes: readonly Change[]): boolean {
  const { give, get } = trades[id]!
  const whole = [...give, ...get]
  const isIn = (one: Change) =>
    whole.some(({ issue, choice }) => issue === one.issue && choice === one.choice)
  return whole.length === changes.length && changes.every(isIn)
}

/** What of a move goes against a price that stands in the text, or walks away from one that could yet be met. */
function against(move: Move, changes: readonly Change[], stood: boolean): readonly string[] {
  const touches = (issue: number) => stood && changes.some((change) => change.issue === issue)
  const others = (list: readonly Change[]) =>
    list.some(
      ({ issue, choice }) =>
        touches(issue) && !changes.some((one) => one.issue === issue && one.choice === choice),
    )
  const isAgainst =
    move.kind === 'leave' ||
    ((move.kind === 'park' || move.kind === 'reopen' || move.kind === 'object') && touches(move.issue)) ||
    (move.kind === 'table' && others([move])) ||
    ((move.kind === 'bridge' || move.kind === 'package') && others(move.changes))
  return isAgainst ? [JSON.stringify(move)] : []
}

function unaccepted({ clauses }: Session, maker: PartyIndex, changes: readonly Change[]): readonly string[] {
  return changes.flatMap(({ issue, choice }) => {
    const { status, stances, choice: standing } = clauses[issue]!
    if (status === 'agreed' || standing !== choice || stances[maker]!.kind === 'accepts') return []
    return [`${stances[maker]!.kind} on clause ${issue}`]
  })
}

/** The difficulties in turn, by seed. */
export function difficultyOf(seed: number): (typeof DIFFICULTIES)[number] {
  return DIFFICULTIES[seed % DIFFICULTIES.length]!
}
