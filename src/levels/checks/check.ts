import { nearest } from '../nearest.ts'
import { type Finding, listed, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

/** One concern of a level's sense: what is wrong with it, or worth a second look. */
export type Check = (level: LevelFile) => readonly Finding[]

/** A name that nothing bears, with what it could have been. */
export function unknownName(
  code: string,
  path: Path,
  name: string,
  what: string,
  known: readonly string[],
  /** Looking for what was meant takes time; nobody needs it a thousand times over. */
  guess: boolean,
): Finding {
  const meant = guess ? nearest(name, known) : undefined
  const expected = known.length === 0 ? `${what}, but the level has none` : `${what}: ${listed(known)}`
  const finding = { code, path, message: `there is no ${name}`, expected, found: shown(name) }
  return meant === undefined ? finding : { ...finding, suggestion: meant }
}

/** Words for a number of things: "1 slot", "2 slots". */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
