import { expect, test } from 'vitest'
import { lastingPackages } from '../../../src/analysis/balance/lasting.ts'
import { absentAnswer, capitalAnswer } from '../../../src/negotiation/capitals.ts'
import { durabilityOf } from '../../../src/negotiation/durability.ts'
import { openSession } from '../../../src/negotiation/rules.ts'
import type { Package } from '../../../src/negotiation/scenario.ts'
import { signatoriesOf } from '../../../src/negotiation/signatories.ts'
import { crossedBy, reservationOf, utilityOf } from '../../../src/negotiation/utility.ts'
import type { Loaded } from '../../../src/levels/read-level.ts'
import { levelAt } from '../../../tools/level-at.ts'
import { given } from '../../negotiation/given.ts'

const middle = ([low, high]: readonly [number, number]) => Math.ceil((low + high) / 2)

/** The rules' own answers to a text at the end of the clock, with every hidden bar in the middle of its range. */
function comesHome({ scenario, briefs }: Loaded): (text: Package) => boolean {
  const bars = scenario.parties.map(({ capital }) => (capital?.groups ?? []).map(({ bar }) => middle(bar)))
  const absent = scenario.absent ? middle(scenario.absent.bar) : 0
  const world = given.world({ scenario, briefs, hidden: { bars, absent } })
  const session = { ...openSession(world, []), slot: scenario.clock.slots }
  return (text) =>
    signatoriesOf(scenario, text).every((party) => {
      const [brief, { capital }] = [briefs[party]!, scenario.parties[party]!]
      if (crossedBy(brief, text) || utilityOf(brief, text) < reservationOf(brief, session)) return false
      return !capital || capitalAnswer(world, session, party, capital, text).yes
    }) &&
    absentAnswer(world, session, text)?.accepts !== false &&
    durabilityOf(scenario, briefs, session, text) >= scenario.durability.holds
}

function everyPackage({ scenario }: Loaded): readonly Package[] {
  return scenario.issues.reduce<readonly Package[]>(
    (texts, { options }) => texts.flatMap((text) => options.map((_, choice) => [...text, choice])),
    [[]],
  )
}

test('the packages that last are those, and all those, that the rules bring home with bars in the middle', () => {
  const lull = levelAt('the-lull')
  const found = lastingPackages(lull)!
  expect(found.length).toBeGreaterThan(0)
  expect(found).toEqual(everyPackage(lull).filter(comesHome(lull)))
})

test('where somebody is absent or signs by option, he is asked as well', () => {
  const london = levelAt('london-2025-04-23')
  const found = lastingPackages(london)!
  expect(found.length).toBeGreaterThan(0)
  const isHome = comesHome(london)
  expect(found.filter((text) => !isHome(text))).toEqual([])
  const near = found.slice(0, 20).flatMap((text) => neighbours(london, text))
  const known = new Set(found.map((text) => text.join()))
  expect(near.some((text) => !isHome(text))).toBe(true)
  for (const text of near) expect([text, isHome(text)]).toEqual([text, known.has(text.join())])
})

function neighbours({ scenario }: Loaded, text: Package): readonly Package[] {
  return scenario.issues.flatMap(({ options }, issue) => options.map((_, choice) => text.with(issue, choice)))
}
