import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawingOf } from '../src/game/drawing.ts'
import { machineFor } from '../src/game/machine.ts'
import { readLevel } from '../src/levels/read-level.ts'

/** Draws the way through an evening of a level (London if none is named) between the marks in CONTRIBUTING.md. */
const root = join(import.meta.dirname, '..')
const level = process.argv[2] ?? join(root, 'levels', 'london-2025-04-23.json')
const page = join(root, 'CONTRIBUTING.md')

const read = readLevel(readFileSync(level, 'utf8'), level)
if (!read.ok) {
  for (const one of read.problems)
    process.stderr.write(`${one.file}:${one.line}:${one.column} ${one.message}\n`)
  process.exit(1)
}
const drawing = drawingOf(machineFor(read.level.scenario))
const marks = /(<!-- machine:begin -->)[\s\S]*?(<!-- machine:end -->)/
const text = readFileSync(page, 'utf8')
if (!marks.test(text)) throw new Error(`${page} has no machine:begin and machine:end marks`)
writeFileSync(page, text.replace(marks, `$1\n\n\`\`\`mermaid\n${drawing}\n\`\`\`\n\n$2`))
