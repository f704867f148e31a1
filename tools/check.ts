import { Buffer, isUtf8 } from 'node:buffer'
import { counted } from '../src/levels/checks/check.ts'
import { LIMITS } from '../src/levels/limits.ts'
import { type Problem, problemLine } from '../src/levels/problem.ts'
import { readText } from '../src/levels/read-text.ts'
import { meant } from './arguments.ts'
import { BALANCE_USAGE } from './balance-usage.ts'
import type * as Levels from './check-level.ts'
import { levelBytes } from './level-bytes.ts'

const OPTIONS = ['--json', '--balance'] as const
const USAGE = `usage: npm run -s check -- FILE… [--json]
${BALANCE_USAGE}`

interface Report {
  readonly file: string
  readonly ok: boolean
  readonly problems: readonly Problem[]
  readonly warnings: readonly Problem[]
}

/** What makes levels of texts; loaded when there is a text to make one of. */
type Lazily = () => Pick<typeof Levels, 'checkedLevel'>

function reportOn(file: string, levels: Lazily): Report {
  const bytes = levelBytes(file)
  if (!(bytes instanceof Uint8Array)) return { file, ok: false, problems: [bytes], warnings: [] }
  const text = readText(textOf(bytes) ?? bytes, file)
  if (text.ok && isSchema(text.text.json.value))
    return { file, ok: true, problems: [], warnings: [notALevel(file)] }
  const read = text.ok ? levels().checkedLevel(text.text, file) : text
  if (read.ok) return { file, ok: true, problems: [], warnings: read.level.warnings }
  return { file, ok: false, problems: read.problems, warnings: [] }
}

/** The engine reads good text faster than the level reader, which is asked what is wrong with any other. */
function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > LIMITS.size || bytes.includes(0) || !isUtf8(bytes)) return undefined
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

/** The schema lies beside the levels, and `levels/*.json` names it with them. */
function isSchema(json: unknown): boolean {
  const named = typeof json === 'object' && json !== null && '$schema' in json ? json.$schema : undefined
  return typeof named === 'string' && named.startsWith('https://json-schema.org/')
}

function notALevel(file: string): Problem {
  const message = 'this describes levels and is none; it was not checked'
  const at = { code: 'not-a-level', file, line: 1, column: 1, path: '' }
  return { ...at, message, expected: 'a level file', found: 'a JSON Schema' }
}

function print(reports: readonly Report[]): void {
  for (const { file, ok, problems, warnings } of reports) {
    for (const problem of problems) console.log(problemLine(problem))
    for (const warning of warnings) console.log(`warning: ${problemLine(warning)}`)
    const count = ok ? `ok, ${counted(warnings.length, 'warning')}` : counted(problems.length, 'problem')
    console.log(`${file}: ${count}`)
  }
}

/** Checks the files that the command line names and prints what is wrong; the answer is 0 when all can be played. */
export function check(args: readonly string[], levels: Lazily): number {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const strange = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  if (strange !== undefined || files.length === 0) {
    console.error(
      strange === undefined ? 'no file was given' : `there is no option ${strange}${meant(strange, OPTIONS)}`,
    )
    console.error(USAGE)
    return 1
  }
  const reports = files.map((file) => reportOn(file, levels))
  if (args.includes('--json')) console.log(JSON.stringify(reports, null, 2))
  else print(reports)
  return reports.every(({ ok }) => ok) ? 0 : 1
}
