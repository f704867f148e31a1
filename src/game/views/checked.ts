import type { Told } from './told.ts'

/** Who checked the level; what nobody checked says so. */
export function checkedWords({ level, t, words }: Told): string {
  return level.checkedBy === undefined ? words.levelCards.unchecked : t(level.checkedBy)
}
