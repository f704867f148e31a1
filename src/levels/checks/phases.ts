import { type Finding, listed, shown } from '../problem.ts'
import { type LevelFile, PHASE_KINDS } from '../schema/level.ts'

type PhaseKind = (typeof PHASE_KINDS)[number]

const NEEDED: readonly PhaseKind[] = ['talks', 'ending', 'debrief']

/** The phases lead from the talks to the debrief, in the order an evening has, and each has something to do. */
export function checkPhases(level: LevelFile): readonly Finding[] {
  const kinds = level.phases.map(({ kind }) => kind)
  return [
    ...NEEDED.filter((kind) => !kinds.includes(kind)).map(missing),
    ...level.phases.flatMap(({ kind }, i) => [...outOfOrder(kinds, kind, i), ...idle(level, kind, i)]),
  ]
}

function missing(kind: PhaseKind): Finding {
  const message = `no phase is of kind ${kind}`
  return {
    code: 'phase-missing',
    path: ['phases'],
    message,
    expected: `a phase of kind ${kind}`,
    found: 'none',
  }
}

function outOfOrder(kinds: readonly PhaseKind[], kind: PhaseKind, i: number): readonly Finding[] {
  const path = ['phases', i, 'kind']
  const later = kinds.slice(0, i).find((other) => PHASE_KINDS.indexOf(other) > PHASE_KINDS.indexOf(kind))
  if (later !== undefined) {
    const message = `${kind} cannot come after ${later}`
    return [
      {
        code: 'phase-order',
        path,
        message,
        expected: `the order ${listed(PHASE_KINDS)}`,
        found: shown(kind),
      },
    ]
  }
  if (!kinds.slice(0, i).includes(kind)) return []
  const message = `there is a phase of kind ${kind} already`
  return [{ code: 'phase-twice', path, message, expected: 'one phase of each kind', found: shown(kind) }]
}

/** A phase that the rules would skip can never be reached. */
function idle(level: LevelFile, kind: PhaseKind, i: number): readonly Finding[] {
  const chair = level.parties.find((party) => party.chair === true)
  const orders = level.abilities.some(
    ({ kind: of, seats }) => of === 'order' && seats.includes(chair?.id ?? ''),
  )
  const needs: Partial<Record<PhaseKind, readonly [boolean, string]>> = {
    agenda: [orders, 'a chair with an ability of kind order'],
    capitals: [level.parties.some(({ capital }) => capital !== undefined), 'a party with a capital'],
    absent: [level.absent !== undefined, '"absent" in the level'],
  }
  const [met, expected] = needs[kind] ?? [true, '']
  if (met) return []
  const message = `the phase of kind ${kind} can never be reached`
  return [{ code: 'phase-unreachable', path: ['phases', i], message, expected, found: 'none' }]
}
