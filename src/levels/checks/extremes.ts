/** A number for every combination of the choices of a few variables, the last variable running fastest. */
interface Table {
  readonly scope: readonly number[]
  readonly values: readonly number[]
}

/** A term of a sum: the variables it looks at, and its worth for their choices, counted from 0. */
export interface Term {
  readonly scope: readonly number[]
  /** How much there is to look at for one combination. */
  readonly effort: number
  readonly worth: (choices: readonly number[]) => number
}

/** Numbers that may be looked at in all; a sum that needs more is too entangled to be exact about. */
export const LOOKS = 400_000

/**
 * The least or greatest sum of all terms over every combination of choices, exact; undefined when too entangled.
 * Variables are eliminated one by one (Bertelè and Brioschi 1972), so that a level of 24 issues needs no full scan.
 */
export function extremeOf(
  sizes: readonly number[],
  terms: readonly Term[],
  better: (a: number, b: number) => number,
): number | undefined {
  let looks = terms.reduce((sum, { scope, effort }) => sum + sizeOf(scope, sizes) * effort, 0)
  if (looks > LOOKS) return undefined
  let tables = terms.map((term) => tabulated(term, sizes))
  const left = new Set(sizes.keys())
  while (left.size > 0) {
    const next = [...left].toSorted((a, b) => costOf(a, tables, sizes) - costOf(b, tables, sizes))[0] ?? 0
    looks += costOf(next, tables, sizes) * tables.filter(({ scope }) => scope.includes(next)).length
    if (looks > LOOKS) return undefined
    tables = eliminated(next, tables, sizes, better)
    left.delete(next)
  }
  return tables.reduce((sum, { values }) => sum + (values[0] ?? 0), 0)
}

function sizeOf(scope: readonly number[], sizes: readonly number[]): number {
  return scope.reduce((product, variable) => product * (sizes[variable] ?? 1), 1)
}

function scopeAround(variable: number, tables: readonly Table[]): readonly number[] {
  const near = tables.filter(({ scope }) => scope.includes(variable)).flatMap(({ scope }) => scope)
  return [...new Set([...near, variable])].toSorted((a, b) => a - b)
}

function costOf(variable: number, tables: readonly Table[], sizes: readonly number[]): number {
  return sizeOf(scopeAround(variable, tables), sizes)
}

function tabulated({ scope, worth }: Term, sizes: readonly number[]): Table {
  const values: number[] = []
  everyCombination(scope, sizes, (choices) => values.push(worth(choices)))
  return { scope, values }
}

/** Calls for every combination of a scope's choices; `choices` is by variable, and only the scope's places count. */
function everyCombination(
  scope: readonly number[],
  sizes: readonly number[],
  visit: (choices: readonly number[]) => void,
): void {
  const choices = sizes.map(() => 0)
  const total = sizeOf(scope, sizes)
  for (let count = 0; count < total; count += 1) {
    visit(choices)
    for (let i = scope.length - 1; i >= 0; i -= 1) {
      const variable = scope[i] ?? 0
      const next = (choices[variable] ?? 0) + 1
      choices[variable] = next < (sizes[variable] ?? 1) ? next : 0
      if (choices[variable] !== 0) break
    }
  }
}

function eliminated(
  variable: number,
  tables: readonly Table[],
  sizes: readonly number[],
  better: (a: number, b: number) => number,
): Table[] {
  const near = tables.filter(({ scope }) => scope.includes(variable))
  const scope = scopeAround(variable, tables).filter((other) => other !== variable)
  const values: number[] = []
  everyCombination([...scope, variable], sizes, (choices) => {
    const sum = near.reduce((total, table) => total + valueIn(table, choices, sizes), 0)
    if (choices[variable] === 0) values.push(sum)
    else values.push(better(values.pop() ?? sum, sum))
  })
  return [...tables.filter((table) => !near.includes(table)), { scope, values }]
}

function valueIn({ scope, values }: Table, choices: readonly number[], sizes: readonly number[]): number {
  let index = 0
  for (const variable of scope) index = index * (sizes[variable] ?? 1) + (choices[variable] ?? 0)
  return values[index] ?? 0
}
