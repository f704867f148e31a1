import { draw } from '../../src/negotiation/luck.ts'
import type { MoveOf } from '../../src/negotiation/move.ts'
import { copyOf, openSession, playOn, refusalOf } from '../../src/negotiation/rules.ts'
import type { Clause, Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { synthetic } from './synthetic.ts'
import { worldOf } from './worlds.ts'

export type TextMove = MoveOf<'table'> | MoveOf<'stance'>

/** A text that four parties move on by nothing but tablings and stances, and one session of such moves. */
export interface SmallText {
  readonly world: World
  readonly moves: readonly TextMove[]
}

export const PARTIES = 4
export const ISSUES = 8
export const OPTIONS = 3
const ENDLESS = 1_000_000

function smallWorld(seed: number): World {
  const { scenario, briefs } = synthetic(PARTIES, ISSUES, OPTIONS)
  const clock = { ...scenario.clock, slots: ENDLESS, closingSlots: 0 }
  const tracks = scenario.tracks.map((track) => ({ ...track, slots: ENDLESS }))
  return worldOf({ scenario: { ...scenario, clock, tracks }, briefs }, seed)
}

/** A session of so many random stances and tablings at most; it ends sooner when every clause is agreed. */
export function smallText(seed: number, most: number): SmallText {
  const world = smallWorld(seed)
  const session = copyOf(openSession(world, []))
  const moves: TextMove[] = []
  while (moves.length < most) {
    const move = randomMove(world, session, moves.length)
    if (!move) break
    playOn(world, session, move)
    moves.push(move)
  }
  return { world, moves }
}

function randomMove(world: World, session: Session, step: number): TextMove | undefined {
  const turn = turnOf(world.scenario, session)
  if (turn?.owes !== 'move') return undefined
  const able = possible(turn.party).filter((move) => !refusalOf(world.scenario, session, move))
  const kind = draw(world.seed, step, 'kind', 3) > 0 ? 'stance' : 'table'
  const wanted = able.filter((move) => move.kind === kind)
  const from = wanted.length ? wanted : able
  return from[draw(world.seed, step, 'move', Math.max(1, from.length))]
}

function possible(party: number): readonly TextMove[] {
  return Array.from({ length: ISSUES }, (_, issue) => [
    ...Array.from({ length: OPTIONS }, (_none, choice) => ({ kind: 'table', party, issue, choice }) as const),
    ...(['accepts', 'reserves'] as const).map(
      (kind) => ({ kind: 'stance', party, stances: [{ issue, kind }] }) as const,
    ),
  ]).flat()
}

interface Standing {
  readonly clauses: readonly Pick<Clause, 'choice' | 'status' | 'stances'>[]
}

/** The text as it stands, for comparing: wording, status and stances by clause. */
export function standing({ clauses }: Standing): string {
  return clauses
    .map(({ choice, status, stances }) => `${choice} ${status} ${stances.map(({ kind }) => kind).join(' ')}`)
    .join('; ')
}
