import type { Act } from './act.ts'
import type { Change, MoveOf, Stance } from './move.ts'
import type { PartyIndex } from './scenario.ts'
import { onTable, openedWith } from './text.ts'
import { changeTrust } from './trust.ts'
import {
  liftInitials,
  objectionTo,
  SAYS_NOTHING,
  setWording,
  settleStatus,
  takeStance,
  tellingSignatories,
  unlink,
} from './wording.ts'

export function doTable(act: Act, move: MoveOf<'table'>): void {
  setWording(act, move, [move.party], -1)
}

/** Puts several wordings on the table at once: a package, or a bridging text. */
export function doChanges(act: Act, changes: readonly Change[], accepting: readonly PartyIndex[]): void {
  for (const change of changes) setWording(act, change, accepting, -1)
}

export function doStance(act: Act, move: MoveOf<'stance'>): void {
  for (const said of move.stances) {
    const { issue } = said
    const before = act.s.clauses[issue]!.status
    takeStance(act, move.party, issue, stanceIn(said))
    settleStatus(act, issue, before, false)
  }
}

/** The stance without its clause; field by field, as half of all moves are stances and taking a rest is slow. */
function stanceIn({ kind, reason, prefers }: Stance): Stance {
  if (prefers === undefined) return reason === undefined ? { kind } : { kind, reason }
  return reason === undefined ? { kind, prefers } : { kind, reason, prefers }
}

export function doPark(act: Act, move: MoveOf<'park'>): void {
  const { issue } = move
  const clause = act.s.clauses[issue]!
  const from = clause.status
  tellingSignatories(act, () => {
    unlink(act, issue)
    clause.status = 'parked'
    clause.stances.fill(SAYS_NOTHING)
  })
  act.out.push({ kind: 'clause', issue, from, to: 'parked', choice: clause.choice })
}

function reopenOne(act: Act, issue: number, by: PartyIndex): void {
  const { s, scenario } = act
  const clause = s.clauses[issue]!
  for (const party of clause.initials) changeTrust(act, party, by, -scenario.trust.reopened)
  clause.stances[by] = SAYS_NOTHING
  liftInitials(act, issue)
}

/** Clauses that one trade bound together are reopened together. */
export function doReopen(act: Act, move: MoveOf<'reopen'>): void {
  const opened = openedWith(act.s, move.issue)
  unlink(act, move.issue)
  for (const issue of opened) reopenOne(act, issue, move.party)
}

/** An objection on principle holds a wording in brackets until its maker accepts it. */
export function doObject(act: Act, move: MoveOf<'object'>): void {
  const { party, issue, choice } = move
  const clause = act.s.clauses[issue]!
  act.s.objections.push({ party, issue, choice })
  if (!onTable(clause) || clause.choice !== choice) return
  const before = clause.status
  takeStance(act, party, issue, objectionTo(issue))
  settleStatus(act, issue, before, false)
}
