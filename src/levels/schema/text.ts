import { words } from './words.ts'
import * as z from './zod.ts'

/** An identifier: letters, digits, points and hyphens, at most 64 characters, beginning with a letter. */
export const id = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9.-]*$/, 'letters, digits, points and hyphens, beginning with a letter')
  .describe('an identifier: letters, digits, points and hyphens, beginning with a letter')

/** A language by its tag (BCP 47, the simple forms). */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as "en" or "uk"')

/** Words a player reads: a plain string is in the level's own language; else one string a language tag. */
export const text = z
  .union([z.string().min(1).max(4000), z.record(language, z.string().min(1).max(4000))])
  .describe("words a player reads: a string in the level's language, or one string for each language tag")
  .register(words, { read: true })

/** A calendar day or a month of one year, ISO 8601. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}(-\d{2})?$/, 'a date such as 2025-04-23')
  .describe('a date, year-month-day or year-month')

/** Where an authored thing comes from: facts by id, or an assumption with a line why. At least one of the two. */
export const basis = z
  .strictObject({
    facts: z.array(id).max(40).optional().describe('ids of the facts it rests on'),
    assumed: text.optional().describe('why this is assumed, in one line, where no fact names it'),
  })
  .refine((b) => (b.facts?.length ?? 0) > 0 || b.assumed !== undefined, {
    params: { code: 'no-basis' },
    message: 'fact ids, or "assumed" with a line why',
  })

export const STATUSES = ['stated', 'reported', 'denied', 'assessed', 'happened', 'scheduled'] as const

export const source = z.strictObject({
  id,
  publisher: text,
  title: text,
  place: text.optional(),
  written: text,
  note: text.optional().describe('how far it was checked'),
})

/** One thing a source says, retold; what the game may claim about the world. */
export const fact = z.strictObject({
  id,
  source: id,
  paragraph: z.int().min(1).max(100_000),
  date: day,
  who: z.array(text).max(20),
  status: z.enum(STATUSES),
  text,
})

export const glossaryEntry = z.strictObject({
  id,
  term: text,
  text,
  source: text.optional(),
  also: z
    .array(text)
    .max(20)
    .optional()
    .describe(
      'other words by which texts name it, as written; one in small letters may also begin a sentence',
    ),
})

export type Text = z.infer<typeof text>
