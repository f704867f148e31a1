import * as fc from 'fast-check'
import type { Limits } from '../../src/analysis/space.ts'
import type { Brief, RedLine } from '../../src/negotiation/brief.ts'
import type { TextCondition } from '../../src/negotiation/condition.ts'
import { plainLevel } from '../../tools/bench/synthetic.ts'
import type { Case } from './cases.ts'

/** Small enough for every two packages to be compared. */
const MOST_PACKAGES = 500

export interface RandomLevel {
  readonly level: Case
  readonly limits: Limits
}

/**
 * Small levels of everything that bears on outcomes: parties that sign always, only if named, or never; points of either
 * sign, often alike; pair terms; red lines priced and absolute, plain and conditional; clauses left out and clauses fixed.
 */
export const randomLevels: fc.Arbitrary<RandomLevel> = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 })
  .filter((sizes) => sizes.reduce((product, size) => product * size, 1) <= MOST_PACKAGES)
  .chain((sizes) => levelsOf(sizes))

function levelsOf(sizes: readonly number[]): fc.Arbitrary<RandomLevel> {
  const issue = fc.nat(sizes.length - 1)
  const cell = issue.chain((at) => fc.tuple(fc.constant(at), fc.nat(sizes[at]! - 1)))
  return fc
    .integer({ min: 2, max: 6 })
    .chain((parties) =>
      fc.record({
        wants: fc.array(wantsOf(sizes, cell), { minLength: parties, maxLength: parties }),
        signs: fc.array(fc.constantFrom('always', 'always', 'by-option', 'never'), {
          minLength: parties,
          maxLength: parties,
        }),
        named: fc.array(fc.tuple(cell, fc.nat(parties - 1)), { maxLength: 5 }),
        issues: fc.option(fc.uniqueArray(issue, { minLength: 1 }), { freq: 4, nil: undefined }),
        fixed: fc.uniqueArray(cell, { maxLength: 2, selector: ([at]) => at }),
        isFixed: fc.boolean(),
        silent: fc.boolean(),
      }),
    )
    .map(({ wants, signs, named, issues, fixed, isFixed, silent }) => ({
      level: levelFrom(sizes, wants, signs, named),
      limits: {
        ...(issues ? { issues } : {}),
        ...(isFixed
          ? { fixed: fixed.map(([at, choice]) => ({ issue: at, choice: silent ? -1 : choice })) }
          : {}),
      },
    }))
}

type Cell = readonly [number, number]
type Wants = typeof wantsOf extends (...of: never[]) => fc.Arbitrary<infer W> ? W : never

function wantsOf(sizes: readonly number[], cell: fc.Arbitrary<[number, number]>) {
  const points = fc.integer({ min: -6, max: 9 })
  return fc.record({
    reservation: fc.integer({ min: -12, max: 22 }),
    silence: fc.array(points, { minLength: sizes.length, maxLength: sizes.length }),
    points: fc.tuple(...sizes.map((size) => fc.array(points, { minLength: size, maxLength: size }))),
    pairs: fc.array(fc.record({ of: cell, with: cell, points }), { maxLength: 3 }),
    lines: fc.array(
      fc.record({
        at: cell,
        unless: fc.option(conditionOf(cell), { nil: undefined }),
        price: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
  })
}

/** What may stand in the text so that a line is not crossed, two deep. */
function conditionOf(cell: fc.Arbitrary<[number, number]>): fc.Arbitrary<TextCondition> {
  const shows = fc.tuple(cell, fc.boolean()).map(
    ([[issue, choice], orSilent]): TextCondition => ({
      kind: 'shows',
      issue,
      choices: orSilent ? [choice, -1] : [choice],
    }),
  )
  const some = fc.oneof(
    { weight: 4, arbitrary: shows },
    fc.boolean().map((holds): TextCondition => ({ kind: 'always', holds })),
  )
  const several = fc.array(some, { minLength: 1, maxLength: 3 })
  return fc.oneof(
    some,
    several.map((of): TextCondition => ({ kind: 'all', of })),
    several.map((of): TextCondition => ({ kind: 'any', of })),
    some.map((of): TextCondition => ({ kind: 'not', of })),
  )
}

function levelFrom(
  sizes: readonly number[],
  wants: readonly Wants[],
  signs: readonly ('always' | 'by-option' | 'never')[],
  named: readonly (readonly [Cell, number])[],
): Case {
  const { scenario, briefs } = plainLevel(sizes, wants)
  const issues = scenario.issues.map((rule, issue) => ({
    ...rule,
    options: rule.options.map((option, choice) => ({
      ...option,
      signatories: named.flatMap(([[at, of], party]) => (at === issue && of === choice ? [party] : [])),
    })),
  }))
  // Somebody signs every text: a level in which nobody does is refused at the door.
  const parties = scenario.parties.map((rule, party) => ({
    ...rule,
    signs: party ? signs[party]! : 'always',
  }))
  return {
    scenario: { ...scenario, issues, parties },
    briefs: briefs.map((brief, party) => briefFrom(brief, wants[party]!)),
  }
}

function briefFrom(plain: Brief, { silence, pairs, lines }: Wants): Brief {
  const redLines = lines.map(
    ({ at: [issue, choice], unless, price }): RedLine => ({
      issue,
      choice,
      kind: 'home',
      ...(unless ? { unless } : {}),
      ...(price === undefined ? {} : { price }),
    }),
  )
  const points = plain.points.map((row, issue) => [silence[issue]!, ...row.slice(1)])
  return { ...plain, points, pairs, redLines }
}
