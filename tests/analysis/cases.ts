import { readFileSync } from 'node:fs'
import { plainLevel, type Synthetic } from '../../tools/bench/synthetic.ts'

interface CaseFile {
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly parties: readonly {
    readonly name: string
    readonly reservation: number
    readonly weights: readonly number[]
    readonly values: readonly (readonly number[])[]
  }[]
}

export type Case = Synthetic

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/domains/${name}.json`, import.meta.url), 'utf8'))

/** A published case as a level whose parties all sign; the fixture's shape is checked by the figures themselves. */
export function publishedCase(name: string): Case {
  const file = read(name) as CaseFile
  const sizes = file.issues.map(({ values }) => values.length)
  return plainLevel(
    sizes,
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
