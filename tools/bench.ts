/** Measures the goals of speed in one run and prints them as a table; every comparison is a ratio of the same run. */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { againstBoardgame } from './bench/against-boardgame.ts'
import { decisions } from './bench/decisions.ts'
import { isMet, tableOf, type Part } from './bench/figure.ts'
import { growth } from './bench/growth.ts'
import { memory } from './bench/memory.ts'
import { endurance, pace, page, play } from './bench/page.ts'
import { rules } from './bench/rules.ts'
import { sessions } from './bench/sessions.ts'
import { solver } from './bench/solver.ts'
import { Mistaken, tellError } from './mistaken.ts'

const PARTS: readonly Part[] = [
  againstBoardgame,
  rules,
  sessions,
  decisions,
  solver,
  memory,
  growth,
  page,
  play,
  pace,
  endurance,
]

const USAGE = `usage: npm run -s bench -- [--only PART,...] [--small] [--json]
  --only   some parts: ${PARTS.map(({ id }) => id).join(', ')}
  --small  as little as shows that everything runs; the numbers mean nothing`

function chosen(only: string | undefined): readonly Part[] {
  if (only === undefined) return PARTS
  const ids = only.split(',')
  const unknown = ids.find((id) => !PARTS.some((part) => part.id === id))
  if (unknown !== undefined) throw new Mistaken(`no part '${unknown}'\n${USAGE}`)
  return PARTS.filter(({ id }) => ids.includes(id))
}

async function measured(parts: readonly Part[], small: boolean) {
  const sections = []
  for (const part of parts) {
    process.stderr.write(`measuring: ${part.id}\n`)
    const figures = await part.run(small)
    sections.push({ part: part.id, title: part.title, figures })
  }
  return sections
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      small: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const parts = chosen(values.only)
  const began = performance.now()
  const sections = await measured(parts, values.small)
  const machine = `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`
  const seconds = Math.round((performance.now() - began) / 1000)
  const figures = sections.map((section) => ({
    ...section,
    figures: section.figures.map((figure) => ({ ...figure, met: isMet(figure) ?? null })),
  }))
  const text = values.json
    ? JSON.stringify({ machine, seconds, small: values.small, parts: figures })
    : `${tableOf(sections)}\n\n${machine}; the fastest, with the lowest and highest in brackets; ${seconds} s in all`
  process.stdout.write(`${text}\n`)
}

try {
  await main()
} catch (error) {
  tellError(error)
}
