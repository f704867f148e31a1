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
  const seat = level.scenario.parties.findIndex(({ chair }) => chair)

  test.each<[PolicyName, Bound]>([
    ['counterpart', { atLeast: 2, atMost: 60 }],
    ['random', { under: 20 }],
    ['informed', { over: 40 }],
  ])('comes home by %s in the chair as often as %j, in per cent', (policy, bound) => {
    const policies = seated(level, seat, policy)
    const { good, sessions } = playBatch(level, { runs: RUNS, seed: 1, difficulty: 'tense', policies })
    const measured = [sampled('tense', 'per cent', shareOf(good, sessions))]
    expect(judged({ part: 'policies', name: policy, bound, measured })).toMatchObject({ pass: true })
  })

  test('has a zone of agreement that is neither empty nor wide, from the start to the end of the clock', () => {
    const rows = zoneRows({ scenario: level.scenario, briefs: level.briefs, seats: [seat], runs: RUNS })
    expect(rows).toMatchObject([{ pass: true }])
  })
})
