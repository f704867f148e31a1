import { abilityOf } from '../../negotiation/abilities.ts'
import { DIFFICULTIES } from '../../negotiation/condition.ts'
import type { PartyIndex, Scenario } from '../../negotiation/scenario.ts'
import { ABILITY_KINDS } from '../../negotiation/scenario.ts'
import type { Finish } from '../finish.ts'
import { type Craft, CRAFTS } from '../policies/informed.ts'
import { idOf } from './policies.ts'
import { judged, type Measured, type Row, sampled } from './row.ts'
import type { Cell, Sessions } from './sessions.ts'
import { leadOf, together } from './tally.ts'

/** Is every kind of move of the craft missed by somebody who must do without it? */
export async function craftRows(sessions: Sessions): Promise<readonly Row[]> {
  const { scenario, seats } = sessions.level
  const able = CRAFTS.map((kind) => [kind, seats.filter((seat) => hasCraft(scenario, seat, kind))] as const)
  const cells = able.flatMap(([kind, having]) => having.flatMap((seat) => cellsOf(kind, seat)))
  await sessions.of('craft', cells)
  const rows: Row[] = []
  for (const [kind, having] of able) {
    if (having.length) rows.push(await missedRow(sessions, kind, having))
  }
  return rows
}

/** With the craft and without it, at every difficulty: what a pause restores is missed most where candour is short. */
function cellsOf(kind: Craft, seat: PartyIndex): readonly Cell[] {
  return DIFFICULTIES.flatMap((difficulty) => [
    { seat, difficulty, policy: 'informed' } as const,
    { seat, difficulty, policy: `informed-without-${kind}` } as const,
  ])
}

async function missedRow(sessions: Sessions, kind: Craft, seats: readonly PartyIndex[]): Promise<Row> {
  const measured: Measured[] = []
  for (const seat of seats) {
    const counts = await sessions.of('craft', cellsOf(kind, seat))
    const lead = (measure: (finish: Finish) => number) =>
      together(DIFFICULTIES.map((_, at) => leadOf(counts[2 * at]!.each, counts[2 * at + 1]!.each, measure)))
    const id = idOf(sessions, seat)
    const good = lead((finish) => Number(finish.good))
    const own = lead(({ worth }) => worth[seat]!)
    measured.push(sampled(id, 'per cent', good), sampled(id, 'points', own))
  }
  return judged({ part: 'craft', name: `missed: ${kind}`, bound: { luck: 'above' }, need: 'some', measured })
}

/** Whether a seat can make such a move, or, for the channel, ask somebody for it. */
export function hasCraft(scenario: Scenario, seat: PartyIndex, kind: Craft): boolean {
  if (kind === 'channel')
    return scenario.abilities.some((ability) => ability.kind === kind && ability.seats.length > 0)
  if (kind === 'order' && !scenario.phases.some((phase) => phase.kind === 'agenda')) return false
  const isAbility = ABILITY_KINDS.some((known) => known === kind)
  return !isAbility || abilityOf(scenario, seat, kind) >= 0
}
