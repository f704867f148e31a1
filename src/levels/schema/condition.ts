import { byKey } from './by-key.ts'
import { id } from './text.ts'
import * as z from './zod.ts'

export const CLAUSE_STATUSES = ['open', 'tabled', 'bracketed', 'agreed', 'parked'] as const
export const DIFFICULTIES = ['calm', 'tense', 'fraught'] as const

/** A measure with bounds; at least one bound is expected. */
const bound = z.int().min(0).max(100_000)
const bounds = { atLeast: bound.optional(), atMost: bound.optional() }

/** How the session ended, for the conditions of endings. */
export const OUTCOMES = ['signed', 'not-signed', 'left', 'collapsed', 'adjourned'] as const

export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { always: boolean }
  | { clause: string; is?: string[] | undefined; status?: (typeof CLAUSE_STATUSES)[number][] | undefined }
  | { phase: string[] }
  | { track: string }
  | { settled: string }
  | { slot: { atLeast?: number | undefined; atMost?: number | undefined } }
  | { trust: { from: string; to: string; atLeast?: number | undefined; atMost?: number | undefined } }
  | {
      count: {
        status: (typeof CLAUSE_STATUSES)[number]
        track?: string | undefined
        atLeast?: number | undefined
        atMost?: number | undefined
      }
    }
  | { stalled: number }
  | { fired: string }
  | { chose: { event: string; reaction: string } }
  | { did: { move: string; by?: string | undefined; issue?: string | undefined } }
  | { flag: string }
  | { person: string }
  | { difficulty: (typeof DIFFICULTIES)[number][] }
  | { outcome: (typeof OUTCOMES)[number][] }
  | { ratified: boolean }
  | { absent: 'accepts' | 'refuses' }
  | { durability: { atLeast?: number | undefined; atMost?: number | undefined } }
  | { left: string }
  | { promise: { status: 'kept' | 'broken' | 'due'; by?: string | undefined } }

/** Every kind of condition under the key that names it; every kind is data, none is code. */
export const CONDITION_KINDS = {
  all: z
    .strictObject({
      all: z
        .array(z.lazy(() => condition))
        .min(1)
        .max(24),
    })
    .describe('every one holds'),
  any: z
    .strictObject({
      any: z
        .array(z.lazy(() => condition))
        .min(1)
        .max(24),
    })
    .describe('at least one holds'),
  not: z.strictObject({ not: z.lazy(() => condition) }).describe('it does not hold'),
  always: z.strictObject({ always: z.boolean() }).describe('holds always, or never'),
  clause: z
    .strictObject({
      clause: id,
      is: z.array(id).min(1).max(10).optional().describe('option ids; "silent" when the text says nothing'),
      status: z.array(z.enum(CLAUSE_STATUSES)).min(1).max(5).optional(),
    })
    .describe(
      'a clause shows one of these options, or stands in one of these statuses; both if both are given',
    ),
  phase: z
    .strictObject({ phase: z.array(id).min(1).max(24) })
    .describe('the session is in one of these phases'),
  track: z.strictObject({ track: id }).describe('this track is being talked about'),
  settled: z.strictObject({ settled: id }).describe('every clause of this track is agreed or parked'),
  slot: z.strictObject({ slot: z.strictObject(bounds) }).describe('so many slots of the clock are spent'),
  trust: z
    .strictObject({ trust: z.strictObject({ from: id, to: id, ...bounds }) })
    .describe('the trust of one party in another, 0 to 100'),
  count: z
    .strictObject({
      count: z.strictObject({ status: z.enum(CLAUSE_STATUSES), track: id.optional(), ...bounds }),
    })
    .describe('so many clauses stand in this status'),
  stalled: z
    .strictObject({ stalled: z.int().min(1).max(1000) })
    .describe('no clause was agreed in this many rounds'),
  fired: z.strictObject({ fired: id }).describe('this event has happened'),
  chose: z
    .strictObject({ chose: z.strictObject({ event: id, reaction: id }) })
    .describe('a delegation led by a person answered an event so'),
  did: z
    .strictObject({ did: z.strictObject({ move: id, by: id.optional(), issue: id.optional() }) })
    .describe('a move of this kind (or this ability) was made'),
  flag: z.strictObject({ flag: id }).describe('an effect has raised this flag'),
  person: z.strictObject({ person: id }).describe('a person leads this party'),
  difficulty: z
    .strictObject({ difficulty: z.array(z.enum(DIFFICULTIES)).min(1).max(3) })
    .describe('the session is of this difficulty'),
  outcome: z
    .strictObject({ outcome: z.array(z.enum(OUTCOMES)).min(1).max(5) })
    .describe('the talks ended so'),
  ratified: z.strictObject({ ratified: z.boolean() }).describe('every capital said yes, or one said no'),
  absent: z.strictObject({ absent: z.enum(['accepts', 'refuses']) }).describe("the absent party's answer"),
  durability: z
    .strictObject({ durability: z.strictObject(bounds) })
    .describe('how likely the agreement is to last, 0 to 1000'),
  left: z.strictObject({ left: id }).describe('this party left the talks'),
  promise: z
    .strictObject({
      promise: z.strictObject({ status: z.enum(['kept', 'broken', 'due']), by: id.optional() }),
    })
    .describe('some promise of the ledger stands so'),
}

/** The typed language of conditions: one key names the kind. */
export const condition: z.ZodType<Condition> = byKey('condition', () => CONDITION_KINDS)
