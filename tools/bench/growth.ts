import { playOut } from '../../src/analysis/play-out.ts'
import { policyNamed } from '../../src/analysis/policies/all.ts'
import { solve } from '../../src/analysis/solve.ts'
import type { Figure, Part } from './figure.ts'
import { milliseconds, perSecond, timed } from './measure.ts'
import { movesIn, randomSessions, replay } from './recorded.ts'
import { synthetic, type Synthetic } from './synthetic.ts'
import { worldOf } from './worlds.ts'

interface Size {
  readonly parties: number
  readonly issues: number
  readonly options: number
}

const named = ({ parties, issues, options }: Size) =>
  `${parties} parties, ${issues} issues of ${options} options`

const levelOf = ({ parties, issues, options }: Size) => synthetic(parties, issues, options)

/** One size in the middle, and what becomes of it when one of the three grows. */
function sizes(middle: Size, grown: { readonly [measure in keyof Size]: readonly number[] }) {
  const measures = ['parties', 'issues', 'options'] as const
  return measures.flatMap((measure) => grown[measure].map((value) => ({ ...middle, [measure]: value })))
}

const SOLVED = sizes(
  { parties: 3, issues: 6, options: 6 },
  { parties: [2, 3, 4, 6], issues: [4, 5, 7, 8], options: [4, 8, 10] },
)
const PLAYED = sizes(
  { parties: 4, issues: 12, options: 3 },
  { parties: [2, 4, 8, 12], issues: [6, 24], options: [2, 5] },
)

function solving(size: Size, repetitions: number): Figure {
  const { scenario, briefs } = levelOf(size)
  return milliseconds(
    `solver: ${named(size)}`,
    timed(() => void solve(scenario, briefs), repetitions, 1),
  )
}

function moving(size: Size, count: number, repetitions: number): Figure {
  const recorded = randomSessions(levelOf(size), count)
  const made = timed(() => recorded.forEach(replay), repetitions)
  return perSecond(`rules: ${named(size)}`, 'moves', movesIn(recorded), made)
}

function playing(size: Size, count: number, repetitions: number): Figure {
  const level: Synthetic = levelOf(size)
  const seats = level.scenario.parties.map(() => policyNamed('counterpart'))
  const worlds = Array.from({ length: count }, (_, at) => worldOf(level, at + 1))
  const played = timed(() => worlds.forEach((world) => void playOut(world, [], seats)), repetitions, 1)
  return perSecond(`sessions: ${named(size)}`, 'sessions', count, played)
}

/** How the solver, the rules and whole sessions grow with parties, issues and options, on levels made here. */
export const growth: Part = {
  id: 'growth',
  title: 'Growth with parties, issues and options, on synthetic levels',
  run: (small) => {
    const [solved, played] = small
      ? [[{ parties: 2, issues: 3, options: 3 }], [{ parties: 2, issues: 3, options: 2 }]]
      : [SOLVED, PLAYED]
    return [
      ...solved.map((size) => solving(size, small ? 1 : 3)),
      ...played.map((size) => moving(size, small ? 1 : 40, small ? 1 : 3)),
      ...played.map((size) => playing(size, small ? 1 : 6, small ? 1 : 3)),
    ]
  },
}
