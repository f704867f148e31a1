import type { Move } from '../../negotiation/move.ts'
import { refusalOf } from '../../negotiation/rules.ts'
import type { Scenario } from '../../negotiation/scenario.ts'
import { onTable, withinReach } from '../../negotiation/text.ts'
import type { SeatView } from '../../negotiation/view.ts'
import type { Policy } from '../play-out.ts'
import { owed } from './owed.ts'

type Luck = (purpose: string, below: number) => number

/** Says and does anything allowed, without a thought. */
export const random: Policy = (scenario, view, brief, turn, luck) => {
  if (turn.owes !== 'move') return owed(scenario, view, brief, turn, luck)
  const said = stanceByLuck(view, luck)
  const able = movesAt(scenario, view).filter((move) => !refusalOf(scenario, view, move))
  const move = able[luck('random', able.length)] ?? { kind: 'pass', party: view.me }
  return said ? [said, move] : [move]
}

function stanceByLuck(view: SeatView, luck: Luck): Move | undefined {
  const issues = [...view.clauses.keys()].filter(
    (issue) => onTable(view.clauses[issue]!) && (view.stage.kind !== 'final' || view.stage.issue === issue),
  )
  const liked = issues.filter((issue) => luck(`stance:${issue}`, 3) > 0)
  if (!liked.length) return undefined
  return { kind: 'stance', party: view.me, stances: liked.map((issue) => ({ issue, kind: 'accepts' })) }
}

function movesAt(scenario: Scenario, view: SeatView): readonly Move[] {
  const { me: party } = view
  const issues = [...scenario.issues.keys()].filter((issue) => withinReach(scenario, view, issue))
  const tables = issues.flatMap((issue) =>
    [...scenario.issues[issue]!.options.keys()].map(
      (choice): Move => ({ kind: 'table', party, issue, choice }),
    ),
  )
  const others = [...scenario.parties.keys()].filter((other) => other !== party)
  const talks = others.flatMap((to): readonly Move[] => [
    { kind: 'ask', party, of: to },
    { kind: 'reassure', party, to, aside: true },
  ])
  return [...tables, ...talks, { kind: 'consult', party }, { kind: 'pass', party }]
}
