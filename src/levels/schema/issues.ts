import * as z from './zod.ts'
import { basis, id, text } from './text.ts'

export const FEATURES = ['specificity', 'verification', 'guarantees', 'disputes', 'inclusion'] as const

/** One way to settle an issue. */
export const option = z.strictObject({
  id,
  treaty: text.describe('the wording as it would stand in the text'),
  plain: text.describe('the same in one plain line'),
  short: text.describe('two to five words for cards and lists'),
  basis,
  features: z
    .partialRecord(z.enum(FEATURES), z.int().min(0).max(1000))
    .optional()
    .describe('what it adds to how long an agreement lasts, in points'),
  signatories: z
    .array(id)
    .max(9)
    .optional()
    .describe('parties whose signature the whole text needs once this option stands in it'),
  recognition: z.boolean().optional().describe('this option recognises a change of territory'),
})

/** One thing to be settled. */
export const issue = z.strictObject({
  id,
  track: id,
  number: z.string().min(1).max(8).describe('as printed before the clause, such as 3.2'),
  name: text,
  question: text.describe('what is to be settled, as one plain question'),
  options: z.array(option).min(2).max(9),
  silence: z
    .strictObject({
      plain: text.describe('what it means when the text says nothing'),
      as: id.optional().describe('the option that silence amounts to; its points are then used'),
    })
    .describe('what leaving this issue out of the text means'),
  safeguard: z
    .boolean()
    .optional()
    .describe('verification, dispute procedure or guarantee: never lowers durability'),
  map: id.optional().describe('the zone of the map that it touches'),
})

export const track = z.strictObject({
  id,
  name: text,
  short: text.describe('one word for cards'),
  about: text.describe('what this track is about, in one or two sentences'),
  slots: z
    .int()
    .min(1)
    .max(48)
    .describe('slots of the clock that this track may take before the talks move on'),
})
