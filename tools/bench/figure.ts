/** One measured number, with what it should be where a goal is set. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal?: { readonly atLeast: number } | { readonly atMost: number }
  /** The lowest and highest of the repetitions, where there were several. */
  readonly range?: readonly [number, number]
}

/** A part of the benchmark: what it is about and how it is measured. */
export interface Part {
  readonly id: string
  readonly title: string
  /** `small` does as little as shows that the part runs; its numbers mean nothing. */
  readonly run: (small: boolean) => readonly Figure[] | Promise<readonly Figure[]>
}

/** Whether the goal is met; undefined where there is none. */
export function isMet({ value, goal }: Figure): boolean | undefined {
  if (!goal) return undefined
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost
}

export interface Section {
  readonly title: string
  readonly figures: readonly Figure[]
}

/** A heading a part, and under it a line a figure: name, value, spread of the repetitions, goal. */
export function tableOf(sections: readonly Section[]): string {
  const wide = Math.max(...sections.flatMap(({ figures }) => figures.map(({ name }) => name.length)))
  return sections
    .map(({ title, figures }) => [title, ...figures.map((figure) => lineOf(figure, wide))].join('\n'))
    .join('\n\n')
}

function lineOf(figure: Figure, wide: number): string {
  const { name, value, unit, range } = figure
  const spread = range ? `(${shown(range[0])} to ${shown(range[1])})` : ''
  const columns = [`  ${name.padEnd(wide)}`, shown(value).padStart(12), unit.padEnd(14), spread.padEnd(24)]
  return [...columns, goalOf(figure)].join(' ').trimEnd()
}

function goalOf(figure: Figure): string {
  const { goal } = figure
  if (!goal) return ''
  const wanted = 'atLeast' in goal ? `at least ${shown(goal.atLeast)}` : `at most ${shown(goal.atMost)}`
  return `goal ${wanted}: ${isMet(figure) ? 'met' : 'not met'}`
}

function shown(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB')
  return value.toPrecision(3)
}
