import { DIFFICULTIES } from '../../negotiation/condition.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { PolicyName } from '../policies/all.ts'
import { idOf } from './policies.ts'
import { judged, type Row, sampled } from './row.ts'
import type { Cell, Sessions } from './sessions.ts'
import { leadOf } from './tally.ts'

/** Does it get harder? Calm above fraught, and tense not outside of them, each by more than luck. */
export async function difficultyRows(sessions: Sessions): Promise<readonly Row[]> {
  const { seats } = sessions.level
  const policies = ['counterpart', 'informed'] as const
  await sessions.of(
    'difficulties',
    policies.flatMap((policy) => cellsOf(policy, seats)),
  )
  const rows = [...(await rowsOf(sessions, 'counterpart', seats[0]!, 'all by counterparts'))]
  for (const seat of seats) {
    rows.push(...(await rowsOf(sessions, 'informed', seat, `informed as ${idOf(sessions, seat)}`)))
  }
  return rows
}

async function rowsOf(
  sessions: Sessions,
  policy: PolicyName,
  seat: PartyIndex,
  name: string,
): Promise<readonly Row[]> {
  const [calm, tense, fraught] = await sessions.of('difficulties', cellsOf(policy, [seat]))
  const fall = (of: string, from = calm!, to = fraught!) =>
    sampled(
      of,
      'per cent',
      leadOf(from.each, to.each, ({ good }) => Number(good)),
    )
  const between = [fall('calm over tense', calm, tense), fall('tense over fraught', tense, fraught)]
  const part = 'difficulties'
  return [
    judged({
      part,
      name: `good falls: ${name}`,
      bound: { luck: 'above' },
      measured: [fall('calm over fraught')],
    }),
    judged({ part, name: `tense between: ${name}`, bound: { luck: 'not below' }, measured: between }),
  ]
}

function cellsOf(policy: PolicyName, seats: readonly PartyIndex[]): readonly Cell[] {
  return seats.flatMap((seat) => DIFFICULTIES.map((difficulty) => ({ policy, seat, difficulty })))
}
