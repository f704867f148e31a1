import { decide } from '../../counterparts/decide.ts'
import type { Policy } from '../play-out.ts'

/** What every plain policy does when it owes an answer: as its counterpart would. */
export const owed: Policy = (scenario, view, brief, turn, luck) =>
  decide(scenario, view, brief, turn, luck, 'play-out').moves
