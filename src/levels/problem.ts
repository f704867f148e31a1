/** Where something stands in a level: keys and positions from the top. */
export type Path = readonly (string | number)[]

/** One thing that is wrong with a level file, and where. Lines and columns count from 1. */
export interface Problem {
  readonly code: string
  readonly file: string
  readonly line: number
  readonly column: number
  /** As one would write it in a program: `parties[2].name`; empty for the file as a whole. */
  readonly path: string
  readonly expected: string
  readonly found: string
  readonly suggestion?: string
  readonly message: string
}

/** What a check finds, before its line and column are looked up. */
export interface Finding {
  readonly code: string
  readonly path: Path
  /** The problem is the key at the end of the path, not its value. */
  readonly atKey?: boolean
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly suggestion?: string
  /** The level can be played all the same. */
  readonly warning?: boolean
}

export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    const plain = /^[A-Za-z_$][\w$]*$/.test(step)
    if (!plain) return `${text}[${JSON.stringify(step)}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}

const SHOWN = 60

/** A value of the file as a problem shows it: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value)
    return keys.length === 0 ? 'an empty object' : cut(`an object with ${keys.slice(0, 4).join(', ')}`)
  }
  return cut(typeof value === 'string' ? JSON.stringify(value) : String(value))
}

/** The beginning of what is too long to be shown on one line. */
export function cut(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`
}

/** The first dozen of a list, in words. */
export function listed(names: readonly string[]): string {
  const some = names.slice(0, 12).join(', ')
  return names.length > 12 ? `${some}, …` : some
}

/** What a person reads of a problem, on one line. */
export function problemLine(problem: Problem): string {
  const meant = problem.suggestion === undefined ? '' : `, did you mean ${problem.suggestion}?`
  const details = `(expected ${problem.expected}; found ${problem.found}${meant})`
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const path = problem.path === '' ? '' : `${problem.path}: `
  return `${place} ${problem.code} ${path}${problem.message} ${details}`
}
