import type { Draft } from '../intent.ts'
import { isFields } from './input-shape.ts'
import { PROBLEMS } from './problems.ts'
import {
  NOTHING_TYPED,
  type Beginning,
  type Input,
  type Save,
  type SaveRecord,
  type Typed,
} from './record.ts'

const MARK = 'bracketed-session'
/** A long evening takes some 60,000 characters; ten times that is no evening. */
const LONGEST = 1_000_000
const LONGEST_NOTE = 20_000

/** A session as text for a file or the clipboard: what it began from, its moves and the player's own notes. */
export function exportText({ record, inputs, typed }: Save): string {
  const { id: _, problem: __, ...rest } = record
  return JSON.stringify({ kind: MARK, ...rest, typed, inputs }, null, 1)
}

export type Parsed =
  | { readonly ok: true; readonly save: Save }
  | { readonly ok: false; readonly problem: string }

/** Takes text from anywhere for what it says it is: its form is checked here, its moves by the rules later. */
export function parseText(text: string, id: string): Parsed {
  if (text.length > LONGEST) return { ok: false, problem: PROBLEMS.tooLong }
  const thing = json(text)
  if (thing === undefined) return { ok: false, problem: PROBLEMS.notJson }
  if (!isFields(thing) || thing.kind !== MARK) return { ok: false, problem: PROBLEMS.notASave }
  const record = recordFrom(thing, id)
  if (!record || !Array.isArray(thing.inputs)) return { ok: false, problem: PROBLEMS.notASave }
  // One `as`: restore() looks at every single input before it is used.
  const inputs = thing.inputs as readonly Input[]
  return { ok: true, save: { record, inputs, typed: typedFrom(thing.typed) } }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function recordFrom(thing: Readonly<Record<string, unknown>>, id: string): SaveRecord | undefined {
  const { format, rules, name, count, hash, updated, line, finished } = thing
  const beginning = beginningFrom(thing.beginning)
  if (!beginning || !Number.isInteger(format) || !Number.isInteger(rules) || !Number.isInteger(count))
    return undefined
  if (typeof hash !== 'string' || typeof updated !== 'number' || !Number.isFinite(updated)) return undefined
  return {
    id,
    format: Number(format),
    rules: Number(rules),
    name: words(name, 120),
    beginning,
    count: Number(count),
    hash,
    updated,
    line: words(line, 400),
    finished: finished === true,
    problem: null,
  }
}

function beginningFrom(thing: unknown): Beginning | undefined {
  if (!isFields(thing) || !isFields(thing.switches) || !isFields(thing.switches.frailty)) return undefined
  const { level, levelHash, seed, seats, seat, difficulty, switches } = thing
  if (typeof level !== 'string' || typeof levelHash !== 'string' || typeof seat !== 'string') return undefined
  if (!Number.isSafeInteger(seed) || !Array.isArray(seats) || seats.length > 16) return undefined
  if (difficulty !== 'calm' && difficulty !== 'tense' && difficulty !== 'fraught') return undefined
  const frailty = isFields(switches) && isFields(switches.frailty) ? switches.frailty : {}
  return {
    level: level.slice(0, 80),
    levelHash: levelHash.slice(0, 80),
    seed: Number(seed),
    seats: seats.map((one) => words(one, 80)),
    seat,
    difficulty,
    switches: {
      severeEvents: isFields(switches) && switches.severeEvents === true,
      frailty: {
        reactiveDevaluation: frailty.reactiveDevaluation === true,
        anchoring: frailty.anchoring === true,
        lossAversion: frailty.lossAversion === true,
        audienceCosts: frailty.audienceCosts === true,
        leaks: frailty.leaks === true,
      },
    },
  }
}

/** What was typed is taken as far as it makes sense; a half-composed move from elsewhere is left behind. */
function typedFrom(thing: unknown): Typed {
  if (!isFields(thing)) return NOTHING_TYPED
  const { notebook, reflections } = thing
  const answers = isFields(reflections) ? Object.entries(reflections).slice(0, 64) : []
  const draft: Draft | null = null
  return {
    draft,
    notebook: words(notebook, LONGEST_NOTE),
    reflections: Object.fromEntries(
      answers.map(([id, answer]) => [id.slice(0, 80), words(answer, LONGEST_NOTE)]),
    ),
  }
}

function words(thing: unknown, longest: number): string {
  return typeof thing === 'string' ? thing.slice(0, longest) : ''
}
