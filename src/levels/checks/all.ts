import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { checkAbilities } from './abilities.ts'
import { checkCapitals } from './capitals.ts'
import type { Check } from './check.ts'
import { checkClock } from './clock.ts'
import { checkConditions } from './conditions.ts'
import { withoutConsequences } from './consequences.ts'
import { checkDays } from './days.ts'
import { checkDurability } from './durability.ts'
import { checkEffects } from './effects.ts'
import { checkFacts } from './facts.ts'
import { checkIds } from './ids.ts'
import { checkLearning } from './learning.ts'
import { checkMap } from './map.ts'
import { checkPhases } from './phases.ts'
import { checkPoints } from './points.ts'
import { checkPrices } from './prices.ts'
import { checkRange } from './range.ts'
import { checkReach } from './reach.ts'
import { checkReferences } from './references.ts'
import { checkSeating } from './seating.ts'
import { checkSeats } from './seats.ts'
import { checkSevere } from './severe.ts'
import { checkTable } from './table.ts'
import { checkTexts } from './texts.ts'
import { checkTracks } from './tracks.ts'

/** What compiling needs: with any of these wrong, there is nothing to count. */
const FIRM: readonly Check[] = [checkIds, checkReferences, checkPoints, checkConditions]

const CHECKS: readonly Check[] = [
  checkDays,
  checkFacts,
  checkPhases,
  checkTable,
  checkSeating,
  checkAbilities,
  checkEffects,
  checkLearning,
  checkReach,
  checkClock,
  checkCapitals,
  checkDurability,
  checkTracks,
  checkMap,
  checkTexts,
  checkSeats,
  checkPrices,
  checkSevere,
]

/** Ids that are taken twice or reserved, and names that lead nowhere. */
export function namesOf(level: LevelFile): readonly Finding[] {
  return [...checkIds(level), ...checkReferences(level)]
}

/** What the whole level is asked for, and not one place of it: whether something can come about, or is used anywhere. */
const OF_THE_WHOLE: readonly Check[] = [checkPhases, checkReach]
const ALSO_OF_IT: ReadonlySet<string> = new Set([
  'unused-fact',
  'renamed-id',
  'capital-unheard',
  'absent-unheard',
])

/** Problems and warnings that stand at one place, and stay there whatever is put right elsewhere. */
export function problemsOfParts(level: LevelFile): readonly Finding[] {
  const parts = [...FIRM, ...CHECKS.filter((check) => !OF_THE_WHOLE.includes(check))]
  return parts.flatMap((check) => check(level)).filter(({ code }) => !ALSO_OF_IT.has(code))
}

/** Everything the sense checks find, problems and warnings alike. */
export function checksOf(level: LevelFile): readonly Finding[] {
  const firm = FIRM.flatMap((check) => check(level))
  const rest = CHECKS.flatMap((check) => check(level))
  return firm.length === 0 ? [...rest, ...checkRange(level)] : withoutConsequences([...firm, ...rest], firm)
}
