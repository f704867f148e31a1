import type { Move } from '../../negotiation/move.ts'
import type { Switches } from '../../negotiation/session.ts'
import type { Draft } from '../intent.ts'
import type { Chosen } from '../shown/session.ts'
import type { Difficulty } from '../shown/levels.ts'

/** The shape of a save; raised when a field changes its meaning. */
export const SAVE_FORMAT = 1
/**
 * Raised whenever the same moves would lead to another board, or the board is written down otherwise: older saves are
 * then kept aside and not replayed wrongly. tests/game/rules-version.test.ts notices; CONTRIBUTING.md says what to do.
 */
export const RULES_VERSION = 10

/** One step of an evening: a move of the rules, or the player going on (or back) where nobody owes a move. */
export type Input = Move | { readonly kind: 'proceed' } | { readonly kind: 'back' }

/** What an evening begins from; with the inputs it is the whole of the progress. */
export interface Beginning {
  readonly level: string
  /** Hash of the level's file; its body is kept beside the saves. */
  readonly levelHash: string
  readonly seed: number
  /** Party ids of the seats that persons lead; `seat` is the one shown on this screen. */
  readonly seats: readonly string[]
  readonly seat: string
  readonly difficulty: Difficulty
  readonly switches: Switches
}

/** What is typed and not yet a move. */
export interface Typed {
  readonly draft: Draft | null
  readonly notebook: string
  readonly reflections: Readonly<Record<string, string>>
  /** What is chosen and not yet confirmed, by the name of the choice. */
  readonly chosen: Chosen
}

export const NOTHING_TYPED: Typed = { draft: null, notebook: '', reflections: {}, chosen: {} }

/** One line of the list of sessions; its inputs lie beside it, one record each. */
export interface SaveRecord {
  readonly id: string
  readonly format: number
  readonly rules: number
  readonly name: string
  readonly beginning: Beginning
  /** How many inputs there are, and the hash of the session they lead to. */
  readonly count: number
  readonly hash: string
  /** Milliseconds since 1970. */
  readonly updated: number
  /** Where the evening stands, in words. */
  readonly line: string
  readonly finished: boolean
  /** Why it cannot be continued, in plain words; it is kept all the same. */
  readonly problem: string | null
}

export interface Save {
  readonly record: SaveRecord
  readonly inputs: readonly Input[]
  readonly typed: Typed
}
