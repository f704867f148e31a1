import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import type { Check } from './check.ts'
import { checkIds } from './ids.ts'
import { checkPoints } from './points.ts'
import { checkReferences } from './references.ts'

const CHECKS: readonly Check[] = [checkIds, checkReferences, checkPoints]

/** Everything the sense checks find, problems and warnings alike. */
export function checksOf(level: LevelFile): readonly Finding[] {
  return CHECKS.flatMap((check) => check(level))
}
