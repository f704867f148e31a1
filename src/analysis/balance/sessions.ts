import { type Difficulty, DIFFICULTIES } from '../../negotiation/condition.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Batch, Played } from '../batch.ts'
import type { Counts } from '../counts.ts'
import type { PolicyName } from '../policies/all.ts'
import type { Part } from './row.ts'

/** A level to be proved, and by how many sessions a cell. */
export interface Proved extends Played {
  /** Parties that a person can play. */
  readonly seats: readonly PartyIndex[]
  readonly runs: number
}

/** Plays batches and counts each; where and on how many cores is not asked here. */
export type Play = (part: Part, batches: readonly Batch[]) => Promise<readonly Counts[]>

/** All the ways to play that count in the pool, in equal shares. */
export const POOL = [
  'random',
  'hasty',
  'hard',
  'wait',
  'ask-and-table',
  'counterpart',
  'informed',
] as const satisfies readonly PolicyName[]

/** One seat plays a policy and everybody else is led by a counterpart, at one difficulty. */
export interface Cell {
  readonly policy: PolicyName
  readonly seat: PartyIndex
  readonly difficulty: Difficulty
}

/** The first seed of every cell, so that cells can be compared seed by seed. */
const FIRST_SEED = 1

/** Sessions played so far, by cell: none is played twice. */
export class Sessions {
  readonly level: Proved
  readonly play: Play
  private readonly known = new Map<string, Counts>()

  constructor(level: Proved, play: Play) {
    this.level = level
    this.play = play
  }

  /** The counts of these cells, in their order. */
  async of(part: Part, cells: readonly Cell[]): Promise<readonly Counts[]> {
    const missing = new Map(
      cells.filter((cell) => !this.known.has(keyOf(cell))).map((cell) => [keyOf(cell), cell]),
    )
    if (missing.size) {
      const counts = await this.play(
        part,
        [...missing.values()].map((cell) => batchOf(this.level, cell)),
      )
      ;[...missing.keys()].forEach((key, at) => this.known.set(key, counts[at]!))
    }
    return cells.map((cell) => this.known.get(keyOf(cell))!)
  }

  async at(part: Part, cell: Cell): Promise<Counts> {
    const [counts] = await this.of(part, [cell])
    return counts!
  }
}

/** Where everybody is led by a counterpart, it does not matter whose seat it is. */
function keyOf({ policy, seat, difficulty }: Cell): string {
  return policy === 'counterpart' ? `${policy} ${difficulty}` : `${policy} ${difficulty} ${seat}`
}

function batchOf(level: Proved, { policy, seat, difficulty }: Cell): Batch {
  const policies = seated(level, seat, policy)
  return { runs: level.runs, seed: FIRST_SEED, difficulty, policies, each: true }
}

/** Who plays what when one seat plays a policy. */
export function seated({ scenario }: Played, seat: PartyIndex, policy: PolicyName): readonly PolicyName[] {
  return scenario.parties.map((_, party) => (party === seat ? policy : 'counterpart'))
}

/** Every policy of the pool in every seat at every difficulty. */
export function poolCells({ seats }: Proved): readonly Cell[] {
  return POOL.flatMap((policy) =>
    seats.flatMap((seat) => DIFFICULTIES.map((difficulty) => ({ policy, seat, difficulty }))),
  )
}
