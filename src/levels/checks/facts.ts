import { type Finding, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { factReferences } from '../walk/references.ts'

/** Every fact has its place, every source its facts, and what recalls the record names what it recalls. */
export function checkFacts(level: LevelFile): readonly Finding[] {
  const used = new Set(factReferences(level).map(({ id }) => id))
  const quoted = new Set(level.facts.map(({ source }) => source))
  return [
    ...level.facts.flatMap(({ id }, i) => (used.has(id) ? [] : [unusedFact(id, i)])),
    ...level.sources.flatMap(({ id }, i) => (quoted.has(id) ? [] : [unusedSource(id, i)])),
    ...level.events.flatMap((event, i) =>
      event.kind === 'record' && (event.basis.facts ?? []).length === 0
        ? [recordWithoutFacts(event.id, i)]
        : [],
    ),
  ]
}

function unusedFact(id: string, i: number): Finding {
  return {
    code: 'unused-fact',
    path: ['facts', i, 'id'],
    message: `fact ${id} is used nowhere`,
    expected: 'a place in the background, a brief, or the basis of something',
    found: shown(id),
  }
}

function unusedSource(id: string, i: number): Finding {
  const message = `no fact comes from source ${id}`
  return {
    code: 'unused-source',
    path: ['sources', i, 'id'],
    message,
    expected: 'a fact',
    found: shown(id),
    warning: true,
  }
}

function recordWithoutFacts(id: string, i: number): Finding {
  return {
    code: 'record-without-facts',
    path: ['events', i, 'basis'],
    message: `event ${id} recalls the record but names no fact`,
    expected: '"facts" with ids, or the kind "simulated"',
    found: 'no facts',
  }
}
