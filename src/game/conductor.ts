import { decide } from '../counterparts/decide.ts'
import { draw } from '../negotiation/luck.ts'
import type { Move } from '../negotiation/move.ts'
import { refusalOf } from '../negotiation/rules.ts'
import type { PartyIndex } from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import { turnOf, type Turn } from '../negotiation/turn.ts'
import { viewFor } from '../negotiation/view.ts'
import type { Evening } from './evening.ts'
import { sits } from './machine.ts'

/** What the conductor needs of the world around it; nothing here knows a clock. */
export interface Hands {
  /** Writes down what has happened since the last call; false when this evening must not go on here. */
  readonly keep: () => Promise<boolean>
  readonly shown: () => void
  /** Lets the page breathe, and the player read. */
  readonly pause: () => Promise<void>
  /** A counterpart failed to decide, or decided for something not allowed: a mistake of ours. */
  readonly stumbled: (error: unknown) => void
}

/** The turn that a counterpart has now, if the evening stands where moves are made. */
export function counterpartsTurn(evening: Evening): Turn | undefined {
  if (!sits(evening.phase().kind)) return undefined
  const turn = turnOf(evening.world.scenario, evening.session())
  return turn && !evening.persons[turn.party] ? turn : undefined
}

/**
 * Asks counterparts in turn until a person has to act. Everything that one decides is kept as one step: a page that
 * dies in between finds no half a decision, and asking again gives the same.
 */
export async function conduct(evening: Evening, hands: Hands): Promise<void> {
  for (let turn = counterpartsTurn(evening); turn; turn = counterpartsTurn(evening)) {
    takeTurn(evening, turn, hands.stumbled)
    if (!(await hands.keep())) return
    hands.shown()
    // After the last of them nobody waits: whoever is shown "Your move" can move at once.
    if (counterpartsTurn(evening)) await hands.pause()
  }
}

function takeTurn(evening: Evening, turn: Turn, stumbled: (error: unknown) => void): void {
  const { round } = evening.session()
  try {
    for (const move of decisionOf(evening.world, evening.session(), turn)) evening.move(move)
    if (!stillOwes(evening, turn, round)) return
    stumbled(new Error(`party ${turn.party} owed '${turn.owes}' and did not do it`))
  } catch (error) {
    stumbled(error)
  }
  const plain = plainMoves(evening, turn).find((move) => !refused(evening, move))
  if (!plain) throw new Error(`party ${turn.party} can do nothing where it owes '${turn.owes}'`)
  evening.move(plain)
}

function stillOwes(evening: Evening, turn: Turn, round: number): boolean {
  const now = counterpartsTurn(evening)
  if (now?.party !== turn.party || now.owes !== turn.owes || now.pending !== turn.pending) return false
  return evening.session().round === round
}

function refused(evening: Evening, move: Move): boolean {
  return refusalOf(evening.world.scenario, evening.session(), move) !== undefined
}

/** What a seat would do on its turn, from what it can see, its own brief and luck drawn for this round alone. */
export function decisionOf(world: World, session: Session, turn: Turn): readonly Move[] {
  const luck = (purpose: string, below: number) =>
    draw(world.seed, session.round, `counterpart:${turn.party}:${purpose}`, below)
  const brief = world.briefs[turn.party]
  if (!brief) throw new Error(`no brief for party ${turn.party}`)
  return decide(world.scenario, viewFor(session, turn.party), brief, turn, luck, 'game').moves
}

/** The plainest moves that settle a turn, so that an evening never stands still over a mistake of ours. */
function plainMoves({ world, session }: Evening, { party, owes, pending }: Turn): readonly Move[] {
  const by = { party }
  switch (owes) {
    case 'move':
      return [{ kind: 'pass', ...by }]
    case 'order':
      return [{ kind: 'order', ...by, tracks: world.scenario.tracks.map((_, track) => track) }]
    case 'sign':
      return [{ kind: 'sign', ...by, answer: 'adjourn' }]
    case 'answer':
      return pending?.kind === 'answer'
        ? [{ kind: 'answer', ...by, trade: pending.trade, answer: 'refuse' }]
        : []
    case 'offer':
      return pending?.kind === 'offer' ? [noOffer(party, pending.to)] : []
    case 'criticise':
      return session().clauses.map((_, issue) => ({
        kind: 'criticise',
        ...by,
        reason: { issue, kind: world.briefs[party]?.stakes[issue] ?? 'interest', guarded: true },
      }))
    case 'react':
      return pending?.kind === 'react' ? [{ kind: 'react', ...by, event: pending.event, reaction: 0 }] : []
  }
}

/** To "what would you need?": nothing that could be named now. */
export function noOffer(party: PartyIndex, to: PartyIndex): Move {
  return { kind: 'offer', party, to, changes: [], none: true, padded: false }
}
