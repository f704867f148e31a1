import * as z from './zod.ts'
import { condition } from './condition.ts'
import { effect, hint } from './effect.ts'
import { ICONS } from './icons.ts'
import { basis, id, text } from './text.ts'

export const REASON_KINDS = ['interest', 'principle', 'home', 'trust', 'order', 'time'] as const

/** The mechanics that an ability may use; the rules know these kinds, the level names who has which. */
export const ABILITY_KINDS = [
  'order',
  'package',
  'bridge',
  'circulate',
  'recess',
  'caucus',
  'deadline',
  'advance',
  'invite',
  'channel',
  'signal',
  'object',
  'appeal',
] as const

/** Where a delegation can be put; the player always sits at the near end. */
export const SEATING = ['head', 'left', 'right'] as const

export const ability = z.strictObject({
  id,
  kind: z.enum(ABILITY_KINDS),
  seats: z.array(id).min(1).max(9).describe('parties that have it'),
  name: text,
  about: text.describe('what it does, as a rule in plain words'),
  icon: z.enum(ICONS).optional(),
  cost: z.int().min(0).max(6).describe('slots'),
  uses: z.int().min(1).max(99).optional().describe('how often in a session; left out: as often as one likes'),
  effects: z.array(effect).max(20).optional(),
})

const points = z.int().min(-100000).max(100000)

/** Why an issue matters to a party, for its refusals: the true main reason, and a vaguer one. */
export const stake = z.strictObject({
  kind: z.enum(REASON_KINDS),
  reason: text.describe('the main reason, narrated: completes "The X delegation reserves: ..."'),
  guarded: text.describe('a vaguer line, or a true reason that is not the main one'),
})

export const redLine = z.strictObject({
  issue: id,
  option: id,
  unless: condition.optional().describe('what must stand in the text for the line not to be crossed'),
  price: points.optional().describe('points it costs to cross; left out: it may never be signed'),
  kind: z.enum(['principle', 'home', 'interest']),
  why: text,
  basis,
})

/** What a party wants: private, handed to its owner alone until the debrief. */
export const preferences = z.strictObject({
  points: z
    .record(id, z.record(id, points))
    .describe('issue id -> option id (and "silent", unless silence amounts to an option) -> points'),
  stakes: z.record(id, stake).describe('issue id -> why it matters'),
  pairs: z
    .array(
      z.strictObject({
        of: z.tuple([id, id]).describe('issue id, option id'),
        with: z.tuple([id, id]).describe('issue id, option id'),
        points,
        why: text,
      }),
    )
    .max(200)
    .optional(),
  redLines: z.array(redLine).max(60).optional(),
  reservation: z.strictObject({
    points: points.describe('worth of no agreement at the start'),
    perSlot: z.int().min(-20).max(20).optional().describe('how it drifts with each slot of the clock'),
    cap: z.int().min(0).max(200).optional().describe('how far it may move from the start, either way'),
  }),
  basis,
})

const percent = z.int().min(0).max(100)

/** How a party negotiates when nobody plays it. */
export const temperament = z.strictObject({
  firmness: percent.describe('0 yields early, 100 yields late'),
  reciprocity: percent.describe('how far it answers concession with concession'),
  candour: percent.describe('how openly it speaks at the start'),
  trust: percent
    .optional()
    .describe('how far its trust in a listener changes that; 60 if left out, 0 not at all'),
  patience: z.int().min(1).max(99).describe('slots without movement before it thinks of leaving'),
  margin: z.int().min(0).max(200).describe('points above its reservation below which it rather goes home'),
  frailty: z
    .strictObject({
      reactiveDevaluation: percent.optional(),
      anchoring: percent.optional(),
      lossAversion: percent.optional(),
      audienceCosts: percent.optional(),
      leaks: percent.optional(),
    })
    .optional(),
})

/** A capital that must say yes after the talks. */
export const capital = z.strictObject({
  name: text,
  groups: z
    .array(
      z.strictObject({
        id,
        name: text,
        seats: z.int().min(1).max(100_000),
        bar: z
          .tuple([points, points])
          .describe('lowest and highest worth of the text, to the party, that it may demand'),
      }),
    )
    .min(1)
    .max(40),
  quota: z.int().min(1).max(1_000_000).describe('seats that must say yes'),
  unargued: z
    .strictObject({
      free: z
        .int()
        .min(0)
        .max(99)
        .describe('agreed clauses that it lets its delegation accept without a word'),
      points: z.int().min(0).max(100).describe('what it asks more for each further one'),
    })
    .optional(),
  consult: text.describe('what consulting is like here, in one or two sentences'),
  yes: text,
  whole: text.optional().describe('a yes without a vote against; `yes` if left out'),
  alsoWhole: z
    .array(text)
    .max(8)
    .optional()
    .describe('other ways of saying `whole`: every session has one of them all'),
  close: text.optional().describe('a yes with no vote to spare; `yes` if left out'),
  no: text,
  basis,
})

/** The three to five parts of a private brief that a player reads. */
export const briefing = z.strictObject({
  who: text,
  home: text.describe('what you must bring home'),
  trade: text.describe('what you can trade'),
  cannot: text.describe('what you cannot sign'),
  suspect: text.describe('what you suspect of the others'),
})

export const seat = z.strictObject({
  difficulty: z.strictObject({ level: z.int().min(1).max(3), word: text }),
  cover: z.enum(['lines', 'dial', 'field']).optional().describe('the pattern on the dossier'),
  public: text.describe('what this delegation has said in public, in two or three sentences'),
  different: z
    .array(z.strictObject({ icon: z.enum(ICONS), text }))
    .min(1)
    .max(4),
  hard: text.describe('what is hard about this seat'),
  brief: briefing,
  opening: text.describe('the first minutes in the room, from this seat'),
  facts: z.array(id).max(80).optional(),
})

/** A wording that a party is known to want or to refuse before the talks begin: for everybody. */
export const position = z.strictObject({
  issue: id,
  option: id,
  stance: z.enum(['seeks', 'opposes']),
  basis,
})

export const party = z.strictObject({
  id,
  code: z.string().min(2).max(3).describe('two or three letters for initials and small cards'),
  name: text,
  delegation: text.describe('as narrated: "the US delegation"'),
  flag: z
    .string()
    .regex(/^[a-z]{2}$/, 'two small letters such as ua')
    .optional()
    .describe('country code of the flag, two small letters'),
  colour: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/, 'a colour such as #3a6ea5')
    .optional(),
  presence: z.enum(['table', 'absent']),
  chair: z.boolean().optional(),
  place: z
    .enum(SEATING)
    .optional()
    .describe(
      'where it sits in the painted room, seen from the player; left out: in the order of the parties',
    ),
  signs: z.enum(['always', 'by-option', 'never']),
  leader: z.strictObject({ name: text, role: text }).optional(),
  public: text.describe('who they are and what they have said, for everybody'),
  positions: z
    .array(position)
    .max(60)
    .optional()
    .describe('what it is known to seek or to oppose before the talks, for everybody'),
  trust: z
    .record(id, percent)
    .optional()
    .describe('trust in other parties at the start, 0 to 100; 50 if left out'),
  preferences,
  temperament: temperament.optional().describe('needed for every party at the table'),
  capital: capital.optional(),
  seat: seat.optional().describe('given for parties that a person can lead'),
  gift: text.optional().describe('what only it can give'),
  veto: text.optional().describe('what it holds out against'),
})

/** A line one can give to the press. */
export const pressLine = z.strictObject({
  id,
  seats: z.array(id).max(9).optional(),
  label: text,
  text,
  hints: z.array(hint).min(1).max(4),
  effects: z.array(effect).max(20),
})
