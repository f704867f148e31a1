import type { Brief } from '../negotiation/brief.ts'
import type { Scenario } from '../negotiation/scenario.ts'
import { checksOf, namesOf } from './checks/all.ts'
import { compile } from './compile.ts'
import { decode } from './decode.ts'
import { hashOf } from './hash.ts'
import { type Json, readJson } from './json.ts'
import { LIMITS } from './limits.ts'
import { type Place, placesIn } from './places.ts'
import { mended } from './mend.ts'
import { type Finding, type Path, pathText, type Problem, shown } from './problem.ts'
import type { LevelFile } from './schema/level.ts'
import { shapeOf } from './shape.ts'

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

export type Read =
  | { readonly ok: true; readonly level: Loaded }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Unplaced = Pick<Finding, 'code' | 'message' | 'expected' | 'found' | 'suggestion'>

/**
 * Reads a level, or tells everything that is wrong with it. It goes in three steps (the text, the shape, the sense)
 * and tells all problems of the first step that has any, with the names that lead nowhere in the rest of the file.
 */
export function readLevel(source: string | Uint8Array, file: string): Read {
  const decoded = decode(source)
  if (!decoded.ok) {
    const { why } = decoded
    return refuse([problem(file, why, placesIn(why.before)(why.before.length), '')])
  }
  const placeOf = placesIn(decoded.text)
  const read = readJson(decoded.text)
  if (!read.ok) return refuse(read.spots.map((spot) => problem(file, spot, placeOf(spot.offset), '')))
  const { json } = read
  const placed = (finding: Finding): Problem => place(file, json, placeOf, finding)
  const keys = json.spots.map((spot) => problem(file, spot, placeOf(spot.offset), pathText(spot.path ?? [])))
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
 * Names that lead nowhere in the well-shaped rest of a level whose shape is wrong elsewhere. What a wrong shape may itself
 * have brought about is left for the next reading: a name that something in the file bears, and all that counts or weighs.
 */
function besides(value: unknown, wrong: readonly Finding[]): readonly Finding[] {
  const rest = mended(value, wrong)
  if (rest === undefined) return []
  const borne = idsIn(value)
  return namesOf(rest).filter(
    ({ path, found }) => !borne.has(found) && !wrong.some((one) => touches(one.path, path)),
  )
}

/** Whether one path leads through the other. */
function touches(one: Path, other: Path): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).every((step, at) => step === other[at])
}

/** Every id that something in the file bears, as problems show it. */
function idsIn(value: unknown): ReadonlySet<string> {
  const found = new Set<string>()
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'id') found.add(shown(inner))
    return inner
  })
  return found
}

function place(file: string, json: Json, placeOf: (offset: number) => Place, finding: Finding): Problem {
  const offset = json.offsetOf(finding.path, finding.atKey === true)
  return problem(file, finding, placeOf(offset), pathText(finding.path))
}

function problem(file: string, about: Unplaced, at: Place, path: string): Problem {
  const { code, message, expected, found, suggestion } = about
  const base = { code, file, line: at.line, column: at.column, path, expected, found }
  return suggestion === undefined ? { ...base, message } : { ...base, suggestion, message }
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

function refuse(problems: readonly Problem[]): Read {
  const told = inOrder(problems.slice(0, LIMITS.problems))
  const last = told.at(-1)
  if (problems.length <= LIMITS.problems || !last) return { ok: false, problems: told }
  const rest = {
    code: 'more',
    message: 'there are more problems than these',
    expected: 'fewer',
    found: `over ${LIMITS.problems}`,
  }
  return { ok: false, problems: [...told, problem(last.file, rest, last, '')] }
}
