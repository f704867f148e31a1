import type { Brief } from '../negotiation/brief.ts'
import { drawsFor } from '../negotiation/luck.ts'
import type { Move } from '../negotiation/move.ts'
import { copyOf, openDraft, playOn, refusalOf } from '../negotiation/rules.ts'
import type { Scenario } from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import { turnOf, type Turn } from '../negotiation/turn.ts'
import { SeenStory, type SeatView, viewFor } from '../negotiation/view.ts'

/** How a seat is played where nobody looks on: the moves it makes on its turn, from what the seat may know. */
export type Policy = (
  scenario: Scenario,
  view: SeatView,
  brief: Brief,
  turn: Turn,
  luck: (purpose: string, below: number) => number,
) => readonly Move[]

/** More moves than any session takes: a policy that never comes to an end is a mistake of ours. */
const MOST_MOVES = 20_000

/** Plays a session to its end without a screen; from its beginning, or from where it stands. */
export function playOut(
  world: World,
  persons: readonly boolean[],
  policies: readonly Policy[],
  from?: Session,
): Session {
  const session = from ? copyOf(from) : openDraft(world, persons)
  const stories = session.gone.map((_, party) => new SeenStory(party))
  const purposes = session.gone.map((_, party) => `counterpart:${party}:`)
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const turn = turnOf(world.scenario, session)
    if (!turn) return session
    const brief = world.briefs[turn.party]
    const policy = policies[turn.party]
    if (!brief || !policy) throw new Error(`nobody plays party ${turn.party}`)
    const { round } = session
    const luck = drawsFor(world.seed, round, purposes[turn.party]!)
    const view = viewFor(session, turn.party, stories[turn.party])
    for (const move of policy(world.scenario, view, brief, turn, luck)) {
      const refusal = refusalOf(world.scenario, session, move)
      if (refusal) throw new Error(`${refusal.code}: ${JSON.stringify({ move, turn, refusal, round })}`)
      playOn(world, session, move)
    }
  }
  throw new Error(
    `no end after ${MOST_MOVES} decisions: ${JSON.stringify({ stage: session.stage, slot: session.slot })}`,
  )
}
