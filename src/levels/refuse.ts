import { LIMITS } from './limits.ts'
import type { Place } from './places.ts'
import type { Finding, Problem } from './problem.ts'

/** Why a file is no level that can be played. */
export interface Refused {
  readonly ok: false
  readonly problems: readonly Problem[]
}

type Unplaced = Pick<Finding, 'code' | 'message' | 'expected' | 'found' | 'suggestion'>

export function problemAt(file: string, about: Unplaced, at: Place, path: string): Problem {
  const { code, message, expected, found, suggestion } = about
  const base = { code, file, line: at.line, column: at.column, path, expected, found }
  return suggestion === undefined ? { ...base, message } : { ...base, suggestion, message }
}

/** Problems in the order of the file. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** All problems in the order of the file, or as many as are told at once and a word that there are more. */
export function refuse(problems: readonly Problem[]): Refused {
  const told = inOrder(problems.slice(0, LIMITS.problems))
  const last = told.at(-1)
  if (problems.length <= LIMITS.problems || !last) return { ok: false, problems: told }
  const rest = {
    code: 'more',
    message: 'there are more problems than these',
    expected: 'fewer',
    found: `over ${LIMITS.problems}`,
  }
  return { ok: false, problems: [...told, problemAt(last.file, rest, last, '')] }
}
