import { solve } from '../../src/analysis/solve.ts'
import type { Loaded } from '../../src/levels/read-level.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import { type Package, SILENT } from '../../src/negotiation/scenario.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { anyMove } from '../negotiation/walk.ts'

/** Whoever's turn it is brings this text nearer and signs it; what else is owed is answered anyhow. */
export function towards(text: Package): (world: World, session: Session, step: number) => Move | undefined {
  return (world, session, step) => {
    const turn = turnOf(world.scenario, session)
    if (turn?.owes === 'sign') return { kind: 'sign', party: turn.party, answer: 'sign' }
    if (turn?.owes !== 'move') return anyMove(world, session, step)
    const moves = nearer(text, session, turn.party)
    return moves.find((move) => refusalOf(world.scenario, session, move) === undefined)
  }
}

function nearer(text: Package, session: Session, party: number): readonly Move[] {
  const stances = session.clauses.flatMap(({ status, choice, stances: said }, issue) => {
    const waits = status === 'tabled' || status === 'bracketed'
    const mine = waits && choice === text[issue] && said[party]?.kind !== 'accepts'
    return mine ? [{ issue, kind: 'accepts' as const }] : []
  })
  const wordings = text.flatMap((choice, issue): readonly Move[] =>
    choice === SILENT || session.clauses[issue]?.choice === choice
      ? []
      : [{ kind: 'table', party, issue, choice }],
  )
  // What was let pass is accounted for at home, so that it counts there for no more than it is worth.
  const home: Move = { kind: 'consult', party }
  return [{ kind: 'stance', party, stances }, ...wordings, home, { kind: 'pass', party }]
}

/** Texts that all signatories prefer to none, by different ideas of fairness. */
export function fairTexts({ scenario, briefs }: Loaded): readonly Package[] {
  const solution = solve(scenario, briefs)
  if (solution.kind !== 'solved') throw new Error('the level is too large to solve')
  const { nash, egalitarian, kalaiSmorodinsky, welfare } = solution
  return [nash, egalitarian, kalaiSmorodinsky, welfare].flatMap((point) => (point ? [point.package] : []))
}
