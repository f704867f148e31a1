import type { Change } from '../../negotiation/move.ts'
import type { Who } from '../words/sentence.ts'
import { tell, type Telling, wayOf } from '../words/telling.ts'
import type { Ground } from './ground.ts'
import type { Before } from './told-before.ts'

/** Who is told about, to whom, and what was told before. */
export interface Teller {
  readonly ground: Ground
  readonly who: Who
  readonly before: Before
  /** What is told: this kind of move of this party. */
  readonly subject: string
}

/** One of several ways of saying it: another one every time the subject comes up. */
export function said<P>({ before, subject }: Teller, ways: Telling<P>, params: P): string {
  return tell(ways, params, wayOf(subject, before(subject)))
}

/** The same teller on another subject: what is told beside the move itself. */
export function on(teller: Teller, subject: string): Teller {
  return { ...teller, subject }
}

export function changesIn({ ground }: Teller, changes: readonly Change[]): readonly string[] {
  return changes.map(ground.told.change)
}
