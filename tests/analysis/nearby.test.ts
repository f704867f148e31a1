import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isGood } from '../../src/analysis/finish.ts'
import { lookBack, nearbyOf } from '../../src/analysis/nearby.ts'
import { playOut } from '../../src/analysis/play-out.ts'
import { policyNamed, type PolicyName } from '../../src/analysis/policies/all.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { deal } from '../../src/negotiation/deal.ts'
import { durabilityOf } from '../../src/negotiation/durability.ts'
import { answersTo } from '../../src/negotiation/reading.ts'
import type { Package } from '../../src/negotiation/scenario.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { signatoriesOf } from '../../src/negotiation/signatories.ts'
import { crossedBy, reservationOf, utilityOf } from '../../src/negotiation/utility.ts'
import { given } from '../negotiation/given.ts'

const file = 'levels/london-2025-04-23.json'
const read = readLevel(readFileSync(file), file)
if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
const { scenario, briefs } = read.level

interface Played {
  readonly world: World
  readonly session: Session
}

/** London sessions that were brought to a signed text, the chair played by this policy and all others as counterparts. */
function signedWith(chair: PolicyName, seeds: number): readonly Played[] {
  const policies = scenario.parties.map((rule) => policyNamed(rule.chair ? chair : 'counterpart'))
  const played = Array.from({ length: seeds }, (_, seed) => {
    const world = given.world({ scenario, briefs, seed, hidden: deal(scenario, seed) })
    return { world, session: playOut(world, [], policies) }
  })
  return played.filter(({ session }) => session.ended?.outcome === 'signed')
}

const signed = signedWith('counterpart', 40)

const changes = (one: Package, other: Package) =>
  one.filter((choice, issue) => choice !== other[issue]).length

/** Asked of the rules one thing after another, as it would come. */
function lasts(world: World, session: Session, text: Package): boolean {
  const signs = signatoriesOf(scenario, text).every((party) => {
    const brief = briefs[party]!
    return !crossedBy(brief, text) && utilityOf(brief, text) >= reservationOf(brief, session)
  })
  const { capitals, absent, durability } = answersTo(world, session, text)
  return (
    signs && capitals.every(({ yes }) => yes) && !!absent?.accepts && durability >= scenario.durability.holds
  )
}

/** Every text with one clause otherwise. */
function* neighbours(text: Package): Generator<Package> {
  for (const [issue, { options }] of scenario.issues.entries())
    for (let choice = -1; choice < options.length; choice++)
      if (choice !== text[issue]) yield text.with(issue, choice)
}

describe('the nearest text that would have lasted', () => {
  test('is the text itself where it did', () => {
    const good = signed.filter(({ session }) => isGood(scenario, session))
    expect(good.length).toBeGreaterThan(2)
    for (const { world, session } of good) {
      const { text } = session.ended!
      expect(changes(nearbyOf(world, session, text) ?? [], text)).toBe(0)
      expect(lookBack(world, session).nearby?.changed).toEqual([])
    }
  })

  test('is the text itself, too, where only the criticism that it meets makes it last', () => {
    const { holds } = scenario.durability
    const unheard = signedWith('informed', 240).filter(
      ({ world, session }) =>
        isGood(scenario, session) &&
        durabilityOf(scenario, world.briefs, session, session.ended!.text) < holds,
    )
    expect(unheard.length).toBeGreaterThan(2)
    for (const { world, session } of unheard)
      expect(nearbyOf(world, session, session.ended!.text)).toEqual(session.ended!.text)
  })

  test('would last where it did not, and no text with fewer clauses otherwise would', () => {
    const failed = signed.filter(({ session }) => !isGood(scenario, session)).slice(0, 8)
    let found = 0
    for (const { world, session } of failed) {
      const { text } = session.ended!
      const near = nearbyOf(world, session, text)
      if (!near) continue
      found += 1
      expect(lasts(world, session, near)).toBe(true)
      expect(lasts(world, session, text)).toBe(false)
      if (changes(near, text) < 2) continue
      for (const one of neighbours(text)) expect(lasts(world, session, one)).toBe(false)
    }
    expect(found).toBeGreaterThan(2)
  })

  test('is found from a blank page too, on the way from a text that theory picks, and keeps what may stay', () => {
    const { world, session } = signed[0]!
    const blank = scenario.issues.map(() => -1)
    const near = lookBack(world, { ...session, ended: { ...session.ended!, text: blank } }).nearby
    if (!near) throw new Error('nothing was found')
    expect(lasts(world, session, near.package)).toBe(true)
    expect(near.changed).toHaveLength(changes(near.package, blank))
    for (const issue of near.changed) expect(lasts(world, session, near.package.with(issue, -1))).toBe(false)
  })
})

test('packages are picked by what no agreement is worth when the session ends, not when it begins', () => {
  const { world, session } = signed[0]!
  const shifted = { ...session, reservationShift: session.reservationShift.map((by) => by + 7) }
  const { solution } = lookBack(world, shifted)
  if (solution.kind !== 'solved') throw new Error('London is small enough to solve')
  expect(solution.parties.map(({ reservation }) => reservation)).toEqual(
    solution.parties.map(({ party }) => reservationOf(briefs[party]!, shifted)),
  )
  // Begun with, it was another.
  expect(solution.parties[0]!.reservation).not.toBe(briefs[solution.parties[0]!.party]!.reservation.start)
})
