import { lookBack } from './analysis/nearby.ts'
import type { Session, World } from './negotiation/session.ts'

/** What main.ts asks of this worker; it answers with the LookBack. */
export interface SolveQuestion {
  readonly world: World
  readonly session: Session
}

addEventListener('message', ({ data }: MessageEvent<SolveQuestion>) => {
  postMessage(lookBack(data.world, data.session))
})
