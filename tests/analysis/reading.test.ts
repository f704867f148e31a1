import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Guess } from '../../src/analysis/informed/guess.ts'
import { Reading } from '../../src/analysis/informed/reading.ts'
import { playOut } from '../../src/analysis/play-out.ts'
import { policyNamed } from '../../src/analysis/policies/all.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { deal } from '../../src/negotiation/deal.ts'
import { SILENT } from '../../src/negotiation/scenario.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { given, LINE, NORTH, PRISONERS, SOUTH } from '../negotiation/given.ts'

const file = 'levels/london-2025-04-23.json'
const read = readLevel(readFileSync(new URL(`../../${file}`, import.meta.url)), file)
if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
const { scenario, briefs } = read.level

const guess = () => new Guess(given.scenario(), SOUTH)
const width = (row: readonly number[]) => Math.max(...row) - Math.min(...row)

describe('a guess at what somebody wants', () => {
  const text = [0, 0, 0, 0]
  const loss = ({ worth }: Guess, issue: number) =>
    Math.max(...worth[issue]!.slice(1)) - worth[issue]![text[issue]! + 1]!

  test('knows nothing of who is known for nothing: one wording is as good as another', () => {
    for (const [, ...wordings] of guess().worth) expect(new Set(wordings).size).toBe(1)
  })

  test('likes more what was asked for, and less what stood', () => {
    const after = guess()
    after.prefers(LINE, 0, 2, 20)
    expect(after.worth[LINE]![3]).toBeGreaterThan(after.worth[LINE]![1]!)
    const before = after.worth[LINE]![3]!
    after.prefers(LINE, 0, 2, 0.001)
    expect(after.worth[LINE]![3]).toBe(before)
  })

  test('minds what is held up at least as much as what is accepted', () => {
    const after = guess()
    after.prefers(PRISONERS, 0, 1, 30)
    for (let time = 0; time < 40; time += 1) after.mindsMore(text, LINE, PRISONERS)
    after.prefers(LINE, 0, 2, 30)
    expect(loss(after, LINE)).toBeGreaterThanOrEqual(loss(after, PRISONERS))
  })

  test('takes what may never be signed for the worst of its issue, and silence for nothing', () => {
    const after = guess()
    after.never(LINE, 1)
    expect(after.worth[LINE]![2]).toBe(Math.min(...after.worth[LINE]!))
    const before = structuredClone(after.worth)
    after.never(LINE, SILENT)
    after.prefers(LINE, 0, SILENT, 30)
    expect(after.worth).toEqual(before)
  })

  test('hangs more on the issue that is said to weigh most', () => {
    const after = guess()
    after.prefers(LINE, 0, 2, 30)
    after.prefers(PRISONERS, 0, 1, 8)
    const before = width(after.worth[PRISONERS]!)
    after.puts(PRISONERS)
    expect(width(after.worth[PRISONERS]!)).toBeGreaterThan(before)
  })
})

/** What lies above its issue's mean, for every issue and wording. */
function spread(rows: readonly (readonly number[])[]): readonly number[] {
  return rows.flatMap(([, ...row]) => {
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length
    return row.map((one) => one - mean)
  })
}

function product(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * right[at]!, 0)
}

/** How nearly two parties' wants go together, -1 to 1. */
function likeness(guessed: readonly (readonly number[])[], truly: readonly (readonly number[])[]): number {
  const [one, other] = [spread(guessed), spread(truly)]
  return product(one, other) / Math.sqrt(product(one, one) * product(other, other))
}

test('who listens to a session in London knows the others better at its end than before', () => {
  let [before, after, count] = [0, 0, 0]
  for (let seed = 1; seed <= 8; seed += 1) {
    const world = given.world({ scenario, briefs, seed, hidden: deal(scenario, seed) })
    const policies = scenario.parties.map((_, party) =>
      policyNamed(party === NORTH ? 'informed' : 'counterpart'),
    )
    const session = playOut(world, [], policies)
    const [fresh, listened] = [new Reading(scenario), new Reading(scenario)]
    listened.hear(viewFor(session, NORTH))
    for (const [party, brief] of briefs.entries()) {
      if (party === NORTH) continue
      before += likeness(fresh.guesses[party]!.worth, brief.points)
      after += likeness(listened.guesses[party]!.worth, brief.points)
      count += 1
    }
  }
  expect(before / count).toBeGreaterThan(0.5)
  expect(after / count).toBeGreaterThan(before / count + 0.02)
})
