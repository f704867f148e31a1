import type { Draft } from '../intent.ts'
import { isFields, words } from './fields.ts'
import type { Chosen } from '../shown/session.ts'
import { NOTHING_TYPED, type Beginning, type SaveRecord, type Typed } from './record.ts'

const LONGEST_NOTE = 20_000
/** What a clock of this language can say, in milliseconds since 1970. */
const LATEST = 8_640_000_000_000_000

/** The record of a session, if this thing from a file or from the browser's database is one; `problem` is not taken over. */
export function recordFrom(thing: unknown, id: string): SaveRecord | undefined {
  if (!isFields(thing)) return undefined
  const { format, rules, name, count, hash, updated, line, finished } = thing
  const beginning = beginningFrom(thing.beginning)
  if (!beginning || !Number.isInteger(format) || !Number.isInteger(rules) || !Number.isInteger(count))
    return undefined
  if (typeof hash !== 'string' || !isMoment(updated)) return undefined
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

export function isMoment(thing: unknown): thing is number {
  return typeof thing === 'number' && thing >= 0 && thing <= LATEST
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
        // Sessions saved before these could be switched off were played with them on.
        firmness: frailty.firmness !== false,
        reciprocity: frailty.reciprocity !== false,
        trust: frailty.trust !== false,
      },
    },
  }
}

/** What was typed, as far as it makes sense: nothing of it is worth losing a session for. */
export function typedFrom(thing: unknown): Typed {
  if (!isFields(thing)) return NOTHING_TYPED
  const { notebook, reflections, chosen } = thing
  const answers = isFields(reflections) ? Object.entries(reflections).slice(0, 64) : []
  return {
    draft: draftFrom(thing.draft),
    notebook: words(notebook, LONGEST_NOTE),
    reflections: Object.fromEntries(
      answers.map(([id, answer]) => [id.slice(0, 80), words(answer, LONGEST_NOTE)]),
    ),
    chosen: chosenFrom(chosen),
  }
}

function chosenFrom(thing: unknown): Chosen {
  if (!isFields(thing)) return {}
  const found = Object.entries(thing)
    .slice(0, 16)
    .flatMap(([name, value]) => (isPlain(value) ? [[name.slice(0, 80), value] as const] : []))
  return Object.fromEntries(found)
}

function isPlain(thing: unknown): thing is Chosen[string] {
  if (typeof thing === 'string') return thing.length <= 80
  if (!Array.isArray(thing)) return Number.isSafeInteger(thing)
  return thing.length <= 64 && thing.every(Number.isSafeInteger)
}

type Value = Draft['fields'][string]

function draftFrom(thing: unknown): Draft | null {
  if (!isFields(thing) || typeof thing.action !== 'string' || !isFields(thing.fields)) return null
  const fields = Object.entries(thing.fields)
    .slice(0, 64)
    .flatMap(([name, value]): readonly (readonly [string, Value])[] =>
      isValue(value) ? [[name, value]] : [],
    )
  return { action: thing.action.slice(0, 80), fields: Object.fromEntries(fields) }
}

function isValue(thing: unknown): thing is Value {
  return isPlain(thing) || (Array.isArray(thing) && thing.length <= 64 && thing.every(isChange))
}

function isChange(thing: unknown): boolean {
  return isFields(thing) && Number.isSafeInteger(thing.issue) && Number.isSafeInteger(thing.choice)
}
