import * as z from './zod.ts'
import { condition } from './condition.ts'
import { effect, hint } from './effect.ts'
import { basis, id, text } from './text.ts'

export const reaction = z.strictObject({
  id,
  label: text.describe('what you do, in a few words'),
  text: text.describe('one plain sentence'),
  hints: z.array(hint).min(1).max(4).describe('what it will or may bring, told beforehand'),
  slots: z.int().min(0).max(3).optional().describe('slots it costs'),
  effects: z.array(effect).max(20).optional(),
  seats: z.array(id).max(9).optional().describe('only these seats may choose it'),
})

/** What the card of an event shows beside its words: a thing or a place, never anybody. */
export const EVENT_PICTURES = [
  'wire',
  'call',
  'document',
  'press',
  'room',
  'journey',
  'clock',
  'water',
  'incident',
] as const

/** Something that breaks in: a dated fact recalled, or something that happens in the game. */
export const event = z.strictObject({
  id,
  kind: z.enum(['record', 'simulated']),
  severe: z.boolean().optional().describe('can be switched off by the player'),
  picture: z.enum(EVENT_PICTURES).optional().describe('what is drawn on its card'),
  title: text,
  text,
  basis,
  touches: z.array(id).max(24).optional().describe('issues it bears on'),
  when: condition,
  chance: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('per cent a round while the condition holds; 100 if left out'),
  times: z.int().min(1).max(9).optional().describe('how often it may happen; once if left out'),
  effects: z.array(effect).max(20).optional().describe('what it does by itself'),
  reactions: z.array(reaction).max(9).optional().describe('for each seat two or three to choose from'),
})

export const ending = z.strictObject({
  id,
  title: text,
  when: condition,
  good: z.boolean().optional().describe('signed, ratified, accepted by the absent party and likely to hold'),
  told: z.record(id, text).describe('for every party by its own lights'),
  everyone: text.describe('what happened, for everybody'),
})

/** A thing to be asked at the end because of what happened. */
export const question = z.strictObject({
  id,
  when: condition,
  weight: z.int().min(0).max(100),
  text: text.describe('may name {clause}, {party} or {slot} of the moment it is about'),
  about: z
    .enum(['clause', 'party', 'promise', 'event', 'text', 'absent', 'none'])
    .describe('two about the same are not asked together, unless it is none')
    .optional(),
})

/** A hint shown at the moment of need, once. */
export const guidance = z.strictObject({
  id,
  when: condition,
  after: id.optional().describe('the hint that must have been read before this one is shown'),
  seats: z.array(id).max(9).optional(),
  at: z
    .string()
    .max(40)
    .describe(
      'what it points to at the table: text, actions, clock, delegations, a kind of move; or a screen of its own: brief, agenda, reading, answers, debrief',
    ),
  text,
})
