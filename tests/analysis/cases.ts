import { readFileSync } from 'node:fs'
import { plainLevel, type Synthetic } from '../../tools/bench/synthetic.ts'

/** A case as it was published. */
export interface CaseFile {
  readonly name: string
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly parties: readonly {
    readonly name: string
    readonly reservation: number
    readonly weights: readonly number[]
    readonly values: readonly (readonly number[])[]
  }[]
}

export type Case = Synthetic

/** The published cases: file, key among the reference figures, licence. */
export const CASES = [
  { name: 'deliberation-6-parties', key: 'llm_deliberation/base', licence: 'MIT, LICENSE.llm-deliberation' },
  {
    name: 'deliberation-7-parties',
    key: 'llm_deliberation/base_7players',
    licence: 'MIT, LICENSE.llm-deliberation',
  },
  { name: 'new-recruit-2-parties', key: 'new_recruit', licence: 'MIT, LICENSE.textarena' },
] as const

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/domains/${name}.json`, import.meta.url), 'utf8'))

/** The published file; its shape is checked by the figures that come of it. */
export function domainCase(name: string): CaseFile {
  return read(name) as CaseFile
}

/** The case as a level file. */
export function caseLevel(name: string): URL {
  return new URL(`../fixtures/domains/levels/${name}.json`, import.meta.url)
}

/** A published case as a level whose parties all sign. */
export function publishedCase(name: string): Case {
  const file = domainCase(name)
  return plainLevel(
    file.issues.map(({ values }) => values.length),
    file.parties.map(({ weights, values, reservation }) => ({
      reservation,
      points: values.map((row, issue) => row.map((value) => value * weights[issue]!)),
    })),
  )
}

export interface Reference {
  readonly n: number
  readonly pareto: number
  readonly ir_pareto: number
  readonly welfare: number
  readonly nash: { readonly utils: readonly number[]; readonly ties: number }
  readonly ks: { readonly utils: readonly number[]; readonly ties: number }
  readonly egal: { readonly utils: readonly number[]; readonly ties: number }
}

export function referenceFigures(): Readonly<Record<string, Reference>> {
  return read('reference') as Record<string, Reference>
}
