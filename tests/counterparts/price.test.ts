import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goalOf, priceOf } from '../../src/counterparts/price.ts'
import { isForbidden, projectedWorth } from '../../src/counterparts/projection.ts'
import type { Mind } from '../../src/counterparts/mind.ts'
import { given, LINE, NORTH, PRISONERS, SOUTH } from '../negotiation/given.ts'
import { drawnWorld, mind } from './given.ts'

/** Every text that changes the clauses of the first track, and how many of them it changes. */
function everyText({
  text,
  scenario,
}: Mind): readonly { readonly text: readonly number[]; readonly changed: number }[] {
  const each = (issue: number) => [text[issue]!, ...scenario.issues[issue]!.options.keys()]
  return each(LINE).flatMap((line) =>
    each(PRISONERS).map((prisoners) => {
      const made = text.with(LINE, line).with(PRISONERS, prisoners)
      return { text: made, changed: made.filter((choice, issue) => choice !== text[issue]).length }
    }),
  )
}

describe('what would you need?', () => {
  test('the price is the fewest changed clauses that reach what the party aims at, and none only if no text does', () => {
    assert(
      property(
        integer({ min: 0, max: 100_000 }),
        integer({ min: -1, max: 2 }),
        integer({ min: 100, max: 900 }),
        (seed, choice, goal) => {
          const world = drawnWorld(seed)
          const clauses = choice < 0 ? {} : { [LINE]: { choice, accepts: [SOUTH] } }
          const thinks = mind(world, given.session({ world, clauses }), NORTH)
          const price = priceOf(thinks, SOUTH, goal)
          const reached = everyText(thinks).filter(
            ({ text }) => projectedWorth(thinks, text) >= goal && !isForbidden(thinks, text),
          )
          const able = reached.filter(({ changed }) => changed > 0 || choice >= 0)
          const fewest = Math.min(...able.map(({ changed }) => changed))
          expect(price.none).toBe(able.length === 0)
          if (!price.none) expect(price.changes.length).toBe(Math.max(1, fewest))
        },
      ),
      { seed: 23, numRuns: 400 },
    )
  })

  test('whoever does not speak openly asks for more than it needs', () => {
    const world = drawnWorld(3)
    const thinks = mind(world, given.session({ world }), NORTH)
    expect(goalOf(thinks, true)).toBeGreaterThan(goalOf(thinks, false))
  })
})
