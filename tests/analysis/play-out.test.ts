import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { isGood } from '../../src/analysis/finish.ts'
import { playOut } from '../../src/analysis/play-out.ts'
import { POLICIES, policyNamed, type PolicyName } from '../../src/analysis/policies/all.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { deal } from '../../src/negotiation/deal.ts'
import { stateHash } from '../../src/negotiation/hash.ts'
import { openSession, play } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { given } from '../negotiation/given.ts'

vi.setConfig({ testTimeout: 120_000 })

const file = 'levels/london-2025-04-23.json'
const read = readLevel(readFileSync(new URL(`../../${file}`, import.meta.url)), file)
if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
const { scenario, briefs } = read.level

function london(seed: number): World {
  return given.world({ scenario, briefs, seed, hidden: deal(scenario, seed) })
}

function played(seed: number, uk: PolicyName = 'counterpart'): Session {
  const policies = scenario.parties.map((_, party) => policyNamed(party ? 'counterpart' : uk))
  return playOut(london(seed), [], policies)
}

describe('play-outs', () => {
  test('the same seed plays the same session, and its moves replay to the same state', () => {
    const [one, again] = [played(5), played(5)]
    expect(stateHash(again)).toBe(stateHash(one))
    const replayed = one.story.reduce(
      (now, { move }) => play(london(5), now, move),
      openSession(london(5), []),
    )
    expect(stateHash(replayed)).toBe(stateHash(one))
  })

  test('ways to play of every kind come to an end together at one table', () => {
    for (let seed = 200; seed < 240; seed += 1) {
      const policies = scenario.parties.map((_, party) =>
        policyNamed(POLICIES[(party * 3 + (seed >> 2) * party + seed) % POLICIES.length]!),
      )
      expect(playOut(london(seed), [], policies).ended).not.toBeNull()
    }
  })

  test('who waits brings nothing before the last slots, and then asks and tables', () => {
    const own = [1, 2, 3, 4].flatMap((seed) => {
      const session = played(seed, 'wait')
      const last = session.slots - scenario.clock.closingSlots
      return session.story.filter(({ move }) => move.party === 0).map((one) => ({ ...one, last }))
    })
    const brings = own.filter(({ move }) => ['ask', 'take', 'table', 'trade', 'bridge'].includes(move.kind))
    expect(brings.filter(({ slot, last }) => slot < last)).toEqual([])
    expect(new Set(brings.map(({ move }) => move.kind))).toEqual(new Set(['ask', 'take']))
  })

  test('goes on from where a session stands and leaves it as it was', () => {
    const whole = played(8)
    const half = whole.story
      .slice(0, 60)
      .reduce((now, { move }) => play(london(8), now, move), openSession(london(8), []))
    const before = stateHash(half)
    const ended = playOut(
      london(8),
      [],
      scenario.parties.map(() => policyNamed('counterpart')),
      half,
    )
    expect([stateHash(half), ended.stage.kind]).toEqual([before, 'over'])
  })

  test.each(POLICIES)('a London session with %s in the chair comes to an end', (policy) => {
    for (let seed = 1; seed <= 3; seed += 1) expect(played(seed, policy).ended).not.toBeNull()
  })
})

describe('London among counterparts', () => {
  const sessions = Array.from({ length: 40 }, (_, at) => played(at + 1))

  test('brackets fall all through the day, in every quarter of it', () => {
    const quarters = [0, 0, 0, 0]
    for (const session of sessions) {
      for (const { slot, consequences } of session.story) {
        const fell = consequences.filter((one) => one.kind === 'clause' && one.to === 'agreed').length
        quarters[Math.min(3, Math.floor((4 * slot) / scenario.clock.slots))]! += fell
      }
    }
    const all = quarters.reduce((sum, one) => sum + one, 0)
    for (const fell of quarters) expect(fell / all).toBeGreaterThan(0.08)
  })

  test('some sessions end well and most do not: the chair alone does not settle it', () => {
    const good = sessions.filter((session) => isGood(scenario, session)).length / sessions.length
    expect(good).toBeGreaterThan(0.02)
    expect(good).toBeLessThan(0.5)
    expect(new Set(sessions.map(({ ended }) => ended!.ending)).size).toBeGreaterThanOrEqual(4)
  })

  test('the crafts of the table are all used: asking, answering, criticism, bridging, the channel', () => {
    const kinds = new Set(sessions.flatMap(({ story }) => story.map(({ move }) => move.kind)))
    for (const kind of ['table', 'stance', 'ask', 'offer', 'circulate', 'bridge', 'channel'] as const) {
      expect(kinds).toContain(kind)
    }
  })
})
