import * as z from './zod.ts'
import { DIFFICULTIES } from './condition.ts'
import { ending, event, guidance, question } from './events.ts'
import { issue, track } from './issues.ts'
import { map } from './map.ts'
import { ability, party, pressLine } from './parties.ts'
import { basis, day, fact, glossaryEntry, id, language, source, text } from './text.ts'

export const MOVE_KINDS = [
  'table',
  'stance',
  'park',
  'reopen',
  'trade',
  'ask',
  'take',
  'request',
  'reassure',
  'warn',
  'promise',
  'vow',
  'consult',
  'press',
  'pass',
] as const

export const PHASE_KINDS = [
  'briefing',
  'agenda',
  'talks',
  'closing',
  'capitals',
  'absent',
  'ending',
  'debrief',
] as const

const minutes = z.int().min(1).max(1440)
/** Of the worth of packages, either way. */
const MOST = 1_000_000
const worth = z.int().min(-MOST).max(MOST)
const percent = z.int().min(0).max(100)

/** The clock: how many slots, how long each, and what every kind of move takes. */
export const clock = z.strictObject({
  start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00'),
  minutesPerSlot: z.int().min(1).max(1440),
  slots: z.int().min(4).max(96),
  closingSlots: z.int().min(1).max(24).describe('slots kept for the closing'),
  finalSlots: z.int().min(1).max(6).describe('slots of the one final sitting after a refusal'),
  costs: z.partialRecord(z.enum(MOVE_KINDS), z.int().min(0).max(6)).optional(),
})

export const trustRules = z.strictObject({
  kept: z.int().min(0).max(100).describe('rise when a promise is kept'),
  broken: z.int().min(0).max(100).describe('fall when a promise is broken'),
  hollow: z
    .int()
    .min(0)
    .max(100)
    .describe('fall of the ceiling, for good, for a promise one could never keep'),
  reopened: z.int().min(0).max(100).describe('fall with everybody who had initialled the clause'),
  pestering: z.int().min(0).max(100).describe('fall when one asks again without having moved'),
  reassurance: z.int().min(0).max(100).describe('rise the first time; half of it each time after'),
  warning: z.int().min(0).max(100).describe('fall with the party warned'),
  openAt: percent.describe('candour from which a delegation tells its main reason and exact price'),
  guardedAt: percent.describe('candour below which it tells only a vague reason'),
})

export const phase = z.strictObject({ id, kind: z.enum(PHASE_KINDS), name: text, about: text })

export const durability = z.strictObject({
  weights: z
    .strictObject({
      specificity: percent,
      verification: percent,
      guarantees: percent,
      disputes: percent,
      inclusion: percent,
    })
    .describe('per cent of the whole; they add up to 100'),
  gains: z
    .array(z.strictObject({ gain: z.int().min(0).max(MOST), share: z.int().min(0).max(1000) }))
    .min(2)
    .max(20)
    .describe(
      'smallest gain of a signatory over its reservation -> per mille of the durability it leaves; between the rows it is interpolated',
    ),
  holds: z.int().min(0).max(1000).describe('from here on an agreement is likely to hold'),
  heard: z
    .int()
    .min(0)
    .max(1000)
    .optional()
    .describe(
      'what a text gains when everybody who must sign any text, the chair aside, named a clause as it was circulated and finds a wording there that it likes better; in proportion when some do',
    ),
  basis,
})

/** A level, format 1: everything that is content, and no code. */
export const level = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id,
  language,
  title: text,
  subtitle: text,
  summary: text,
  place: text,
  date: day,
  fictional: z.boolean().optional(),
  teaches: z
    .boolean()
    .optional()
    .describe('it teaches the game as it is played: newcomers are offered it first'),
  checkedBy: text
    .optional()
    .describe('who checked it; a level without it is shown as "not checked by anyone"'),
  simplifies: z.array(text).max(20).describe('what the level makes simpler than it was'),
  contentNotes: z.array(text).max(20),
  minutes: z.tuple([minutes, minutes]).describe('how long a session takes, at least and at most'),
  utility: z
    .strictObject({ min: worth, max: worth })
    .describe('range that the worth of any package stays in'),
  sources: z.array(source).max(40),
  facts: z.array(fact).max(400),
  background: z
    .array(z.strictObject({ date: day, text, facts: z.array(id).min(1).max(24) }))
    .max(200)
    .describe('the time line for reading before the talks'),
  clock,
  trust: trustRules,
  phases: z.array(phase).min(3).max(24),
  parties: z.array(party).min(2).max(9),
  abilities: z.array(ability).max(60),
  tracks: z.array(track).min(1).max(9),
  issues: z.array(issue).min(1).max(24),
  anchors: z
    .array(
      z.strictObject({
        of: z.tuple([id, id]).describe('issue id, option id agreed first'),
        to: z.tuple([id, id]).describe('issue id, option id in a later track that it makes more expected'),
        points: z.int().min(0).max(200).describe('how much nearer it draws the expectation of everybody'),
        why: text,
      }),
    )
    .max(100)
    .optional(),
  map: map.optional().describe('the schematic map; a level without one has no such screen'),
  press: z.array(pressLine).max(60),
  events: z.array(event).max(120),
  absent: z
    .strictObject({
      party: id,
      bar: z
        .tuple([worth, worth])
        .describe('lowest and highest worth it may demand; drawn when the session begins'),
      delay: z.int().min(1).max(12).describe('slots until an answer comes through the channel'),
      silent: text.describe('shown while it has not been reached'),
      yes: text,
      no: text,
      basis,
    })
    .optional(),
  durability,
  endings: z.array(ending).min(1).max(40),
  questions: z.array(question).min(3).max(120),
  guidance: z.array(guidance).max(120),
  glossary: z.array(glossaryEntry).max(200),
  difficulties: z.record(
    z.enum(DIFFICULTIES),
    z.strictObject({
      name: text,
      about: text,
      candour: z.int().min(-50).max(50),
      patience: z.int().min(-20).max(20),
      events: z.int().min(0).max(200).describe('per cent of the chance of simulated events'),
    }),
  ),
  aliases: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(80),
        alias: z.string().min(1).max(80),
        code: z
          .string()
          .min(2)
          .max(3)
          .optional()
          .describe('what replaces it where it is the short code of a party'),
      }),
    )
    .max(200)
    .describe('names of persons and countries and what replaces them when the alias switch is on'),
})

export type LevelFile = z.infer<typeof level>
