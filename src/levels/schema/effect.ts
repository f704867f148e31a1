import { byKey } from './by-key.ts'
import { id, text } from './text.ts'
import * as z from './zod.ts'

/** A party by id, or by its place in what happens: who acts, whom it is aimed at, everybody else at the table. */
const who = id.describe('a party id, or "self", "target", "others", "chair", "all"')
const change = z.int().min(-1000).max(1000)

/** Every kind of effect under the key that names it. */
export const EFFECT_KINDS = {
  trust: z
    .strictObject({ trust: z.strictObject({ from: who, to: who, by: change }) })
    .describe('trust of `from` in `to` rises or falls, in points of 0 to 100'),
  candour: z
    .strictObject({ candour: z.strictObject({ of: who, by: change }) })
    .describe('how openly a party speaks for the rest of the session, in points'),
  reservation: z
    .strictObject({ reservation: z.strictObject({ of: who, by: change }) })
    .describe('the worth of no agreement to a party moves, within the stated cap'),
  patience: z
    .strictObject({ patience: z.strictObject({ of: who, by: change }) })
    .describe('slots a party will stay before it may leave'),
  yielding: z
    .strictObject({ yielding: z.strictObject({ of: who, by: change }) })
    .describe(
      'per cent by which a party moves its aspiration towards (positive) or away from (negative) its reservation',
    ),
  learn: z
    .strictObject({ learn: z.strictObject({ about: who, what: z.enum(['priority', 'red-line']) }) })
    .describe('the acting party learns one true thing of another, as a line of its notebook'),
  narrow: z
    .strictObject({ narrow: z.strictObject({ of: who, by: z.int().min(1).max(100) }) })
    .describe(
      "the visible range of a capital's (or the absent party's) bar shrinks by so many per cent, for the acting party",
    ),
  bar: z.strictObject({ bar: z.strictObject({ of: who, by: change }) }).describe("a capital's bar moves"),
  slots: z
    .strictObject({ slots: z.int().min(-6).max(6) })
    .describe('the clock loses (negative) or gains slots'),
  flag: z.strictObject({ flag: id }).describe('raises a flag that conditions can ask for'),
  reserve: z
    .strictObject({ reserve: z.strictObject({ by: who, issue: id }) })
    .describe(
      'a party led by a counterpart takes another look at a clause that is not yet agreed, and reserves',
    ),
}

/** One value for each key of a table of kinds. */
type AnyOf<T extends Readonly<Record<string, z.ZodType>>> = { [K in keyof T]: z.infer<T[K]> }[keyof T]
export type Effect = AnyOf<typeof EFFECT_KINDS>

/** The typed language of effects: one key names the kind. */
export const effect: z.ZodType<Effect> = byKey('effect', () => EFFECT_KINDS)

/** What a player is told of a consequence beforehand: certain, likely, possible. */
export const hint = z.strictObject({
  tone: z.enum(['gain', 'harm', 'cost', 'learn', 'neutral']),
  certainty: z.enum(['certain', 'likely', 'possible']),
  text,
})
