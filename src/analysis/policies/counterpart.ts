import { decide } from '../../counterparts/decide.ts'
import type { Policy } from '../play-out.ts'

/** Plays as a counterpart does in the game, looking one clause ahead. */
export const counterpart: Policy = (scenario, view, brief, turn, luck) =>
  decide(scenario, view, brief, turn, luck, 'play-out').moves

/** The same, looking as far as in the game. */
export const thorough: Policy = (scenario, view, brief, turn, luck) =>
  decide(scenario, view, brief, turn, luck, 'game').moves
