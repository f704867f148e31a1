import type { Change } from '../../negotiation/move.ts'
import type { Who } from '../words/sentence.ts'
import { tell, type Telling } from '../words/telling.ts'
import type { Ground } from './ground.ts'

/** Who is told about, to whom, and which of several ways of saying it comes up. */
export interface Teller {
  readonly ground: Ground
  readonly who: Who
  readonly way: number
}

export function said<P>({ way }: Teller, ways: Telling<P>, params: P): string {
  return tell(ways, params, way)
}

export function changesIn({ ground }: Teller, changes: readonly Change[]): readonly string[] {
  return changes.map(ground.told.change)
}
