import { describe, expect, test } from 'vitest'
import { type Bound, judged, sampled } from '../../src/analysis/balance/row.ts'
import { seated } from '../../src/analysis/balance/sessions.ts'
import { shareOf } from '../../src/analysis/balance/tally.ts'
import { zoneRows } from '../../src/analysis/balance/zone.ts'
import { playBatch } from '../../src/analysis/batch.ts'
import type { PolicyName } from '../../src/analysis/policies/all.ts'
import { levelAt } from '../../tools/level-at.ts'

/**
 * A small fixed sample of the proof, which `npm run -s check -- --balance` plays in full. With 40 sessions a cell a
 * share may be off by 20 points or so, and the bounds are that much wider than those of the proof.
 */
const RUNS = 40

describe.each(['london-2025-04-23', 'the-lull'])('a sample of %s', (name) => {
  const level = levelAt(name)
  const { parties } = level.scenario
  const seat = parties.findIndex(({ chair }) => chair)

  function isGood(policy: PolicyName, of: number, bound: Bound): boolean {
    const policies = seated(level, of, policy)
    const { good, sessions } = playBatch(level, { runs: RUNS, seed: 1, difficulty: 'tense', policies })
    const measured = [sampled('tense', 'per cent', shareOf(good, sessions))]
    return judged({ part: 'policies', name: policy, bound, measured }).pass
  }

  test.each<[PolicyName, Bound]>([
    ['counterpart', { atLeast: 2, atMost: 60 }],
    ['random', { under: 20 }],
  ])('comes home by %s in the chair as often as %j, in per cent', (policy, bound) => {
    expect(isGood(policy, seat, bound)).toBe(true)
  })

  const playable = level.file.parties.flatMap(({ id, seat: led }) => (led ? [id] : []))

  test.each(playable)('comes home in more than 40 of a hundred with an informed %s', (id) => {
    const of = parties.findIndex((party) => party.id === id)
    expect(isGood('informed', of, { over: 40 })).toBe(true)
  })

  test('has a zone of agreement that is neither empty nor wide, from the start to the end of the clock', () => {
    const rows = zoneRows({ scenario: level.scenario, briefs: level.briefs, seats: [seat], runs: RUNS })
    expect(rows).toMatchObject([{ pass: true }])
  })
})
