import { DIFFICULTIES } from '../negotiation/condition.ts'
import { isFields, words } from './saves/fields.ts'
import type { Preparing } from './shown/app.ts'

export const NOTHING_PREPARED: Preparing = { difficulty: null, seed: null, name: '' }

/** What was typed for a session that has not begun, as far as it makes sense. */
export function preparingFrom(thing: unknown): Preparing {
  if (!isFields(thing)) return NOTHING_PREPARED
  const { difficulty, seed, name } = thing
  return {
    difficulty: DIFFICULTIES.find((one) => one === difficulty) ?? null,
    seed: typeof seed === 'string' ? words(seed, 20) : null,
    name: words(name, 80),
  }
}
