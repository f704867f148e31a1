import type { Brief } from '../negotiation/brief.ts'
import type { Scenario } from '../negotiation/scenario.ts'
import { checksOf, namesOf, problemsOfParts } from './checks/all.ts'
import { compile } from './compile.ts'
import { hashOf } from './hash.ts'
import { LIMITS } from './limits.ts'
import { isNeeded, mended, standsAlone } from './mend.ts'
import type { Place } from './places.ts'
import { type Finding, type Path, pathText, type Problem, shown } from './problem.ts'
import { type LevelText, readText } from './read-text.ts'
import { inOrder, problemAt, refuse, type Refused } from './refuse.ts'
import type { LevelFile } from './schema/level.ts'
import { shapeOf } from './shape.ts'
import type { Json } from './strict-json.ts'

/** A level that can be played: its words, its rules, what every party wants, and a name for exactly this content. */
export interface Loaded {
  readonly file: LevelFile
  readonly scenario: Scenario
  /** By party; private, each for its owner alone until the debrief. */
  readonly briefs: readonly Brief[]
  /** 32 hexadecimal digits; the same content has the same hash, however it is laid out in the file. */
  readonly hash: string
  readonly warnings: readonly Problem[]
}

export type Read = { readonly ok: true; readonly level: Loaded } | Refused

/**
 * Reads a level, or tells everything that is wrong with it. It goes in three steps (the text, the shape, the sense)
 * and tells all problems of the first step that has any, with those of sense in the rest of a file whose shape is wrong.
 */
export function readLevel(source: string | Uint8Array, file: string): Read {
  const read = readText(source, file)
  return read.ok ? levelFrom(read.text, file) : read
}

/** The level in a text that was read, or what is wrong with its shape or its sense. */
export function levelFrom({ json, placeOf }: LevelText, file: string): Read {
  const placed = (finding: Finding): Problem => place(file, json, placeOf, finding)
  const keys = json.spots
    .slice(0, LIMITS.problems + 1)
    .map((spot) => problemAt(file, spot, placeOf(spot.offset), pathText(spot.path ?? [])))
  const shape = shapeOf(json.value)
  if (!shape.ok)
    return refuse([...keys, ...[...shape.findings, ...besides(json.value, shape.findings)].map(placed)])
  const findings = checksOf(shape.file)
  const problems = findings.filter((finding) => finding.warning !== true).slice(0, LIMITS.problems + 1)
  if (keys.length + problems.length > 0) return refuse([...keys, ...problems.map(placed)])
  const warnings = inOrder(findings.slice(0, LIMITS.problems).map(placed))
  return { ok: true, level: { file: shape.file, ...compile(shape.file), hash: hashOf(shape.file), warnings } }
}

/**
 * What is wrong with the sense of the well-shaped rest of a level whose shape is wrong elsewhere. What a wrong shape may
 * itself have brought about is left for the next reading: what concerns it, a name that was lost with it, what comes of the
 * whole unless it stands alone, and everything where the rest needs it. Where an id had to be made up, only names that
 * nothing in the file bears are told.
 */
function besides(value: unknown, wrong: readonly Finding[]): readonly Finding[] {
  const rest = wrong.some((one) => isNeeded(one, value)) ? undefined : mended(value, wrong)
  if (rest === undefined || typeof value !== 'object' || value === null) return []
  const [borne, left] = [idsIn(value), idsIn(rest)]
  const madeUp = new Set([...left].filter((id) => !borne.has(id)))
  const isLost = (name: string) => borne.has(name) && (madeUp.size > 0 || !left.has(name))
  const found = madeUp.size > 0 ? besideLost(namesOf(rest), wrong, madeUp) : saidOf(rest, value, wrong)
  return found.filter(
    (one) =>
      one.warning !== true && !isLost(one.found) && !wrong.some(({ path }) => concerns(path, one.path)),
  )
}

/** As what a name is unknown whose owner lost its id, by the list it is in. */
const UNKNOWN_AS: Readonly<Record<string, string>> = {
  parties: 'unknown-party',
  tracks: 'unknown-track',
  issues: 'unknown-issue',
  options: 'unknown-option',
  events: 'unknown-event',
  reactions: 'unknown-reaction',
  facts: 'unknown-fact',
  sources: 'unknown-source',
  phases: 'unknown-phase',
  abilities: 'unknown-move',
  guidance: 'unknown-hint',
  zones: 'unknown-zone',
  land: 'unknown-area',
}

/**
 * What is said of names where an id of their kind was lost: nothing of one that is like none of the others, or that several
 * places ask for, since it may be that id; and nothing of what was made up in its place.
 */
function besideLost(
  names: readonly Finding[],
  wrong: readonly Finding[],
  madeUp: ReadonlySet<string>,
): readonly Finding[] {
  const lists = wrong.map(({ path }) => path.findLast((step) => Object.hasOwn(UNKNOWN_AS, step)))
  const lost = new Set(lists.map((list) => UNKNOWN_AS[String(list)]))
  const asked = new Map<string, number>()
  for (const { code, found } of names) asked.set(`${code} ${found}`, (asked.get(`${code} ${found}`) ?? 0) + 1)
  return names.flatMap((one) => {
    if (!lost.has(one.code)) return [one]
    if (one.suggestion === undefined || (asked.get(`${one.code} ${one.found}`) ?? 0) > 1) return []
    const [what = '', known = ''] = one.expected.split(': ')
    const others = known.split(', ').filter((name) => !madeUp.has(shown(name)))
    return [{ ...one, expected: `${what}: ${others.join(', ')}` }]
  })
}

/** On what stands alone nothing depends; on another value may hang whatever is asked of the whole level. */
function saidOf(rest: LevelFile, value: unknown, wrong: readonly Finding[]): readonly Finding[] {
  return wrong.every((one) => standsAlone(one, value)) ? checksOf(rest) : problemsOfParts(rest)
}

/** What a party wants and signs hangs on every issue, and what an ability is good for on the phases. */
const HANGS = [
  ['issues', 'parties'],
  ['phases', 'abilities'],
] as const

/** Whether a wrong value may have brought about what is found elsewhere. */
function concerns(wrong: Path, path: Path): boolean {
  return touches(ownerOf(wrong), path) || HANGS.some(([on, what]) => wrong[0] === on && path[0] === what)
}

/** The thing that a wrong value belongs to, since its parts speak of each other; at the top of a level, the value itself. */
function ownerOf(path: Path): Path {
  return path.length > 2 ? path.slice(0, -1) : path
}

/** Whether one path leads through the other. */
function touches(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).every((step, at) => step === other[at])
}

/** Every id that something in the level bears, as problems show it; nothing in it names the level itself. */
function idsIn(level: object): ReadonlySet<string> {
  const found = new Set<string>()
  JSON.stringify(Object.values(level), (key, inner: unknown) => {
    if (key === 'id') found.add(shown(inner))
    return inner
  })
  return found
}

function place(file: string, json: Json, placeOf: (offset: number) => Place, finding: Finding): Problem {
  const offset = json.offsetOf(finding.path, finding.atKey === true)
  return problemAt(file, finding, placeOf(offset), pathText(finding.path))
}
