import type { Change, Reason, Refusal } from './move.ts'
import { isPresent } from './presence.ts'
import { type Choice, type IssueIndex, type PartyIndex, type Scenario, SILENT } from './scenario.ts'
import type { Session } from './session.ts'
import { onTable, stands, withinReach } from './text.ts'

/** A whole number that points into a list of this length. */
export function isIndex(value: number, length: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < length
}

/** Whether the level has this issue with this option. */
export function isOption(scenario: Scenario, issue: IssueIndex, choice: Choice): boolean {
  return isIndex(issue, scenario.issues.length) && isIndex(choice, scenario.issues[issue]!.options.length)
}

/** An option of the issue, or silence. */
export function isPreference(scenario: Scenario, issue: IssueIndex, choice: Choice | undefined): boolean {
  return choice === undefined || choice === SILENT || isOption(scenario, issue, choice)
}

/** A stated reason must name a clause of the level. */
export function refuseReason(scenario: Scenario, reason: Reason | undefined): Refusal | undefined {
  if (reason === undefined) return undefined
  const { issue, away } = reason
  const isKnown = away === undefined || isIndex(away, scenario.parties.length)
  if (isKnown && isIndex(issue, scenario.issues.length)) return undefined
  return { code: 'no-such-thing', detail: 'reason' }
}

/** One speaks to another delegation in the room. */
export function refuseListener(
  scenario: Scenario,
  session: Session,
  party: PartyIndex,
  to: PartyIndex,
): Refusal | undefined {
  if (!isIndex(to, scenario.parties.length)) return { code: 'no-such-thing', detail: 'party' }
  if (to === party) return { code: 'to-oneself', party: to }
  return isPresent(scenario, session, to) ? undefined : { code: 'not-present', party: to }
}

/** What keeps a wording off the table, whoever brings it; a wording that already stands is no matter here. */
function refuseWording(
  scenario: Scenario,
  session: Session,
  bringers: readonly PartyIndex[],
  change: Change,
): Refusal | undefined {
  const { issue, choice } = change
  const clause = session.clauses[issue]!
  if (clause.status === 'agreed') return { code: 'clause-agreed', issue }
  for (const party of scenario.issues[issue]!.options[choice]!.signatories)
    if (!isPresent(scenario, session, party)) return { code: 'not-present', issue, party }
  const fresh = clause.tabledIn === session.round && onTable(clause)
  if (fresh && !bringers.includes(clause.by)) return { code: 'tabled-this-round', issue, party: clause.by }
  return undefined
}

export interface Bringing {
  /** Whose wording it is: they may replace what one of them tabled in the same round. */
  readonly bringers: readonly PartyIndex[]
  /** Who must not stand by an objection of its own against it. */
  readonly maker: PartyIndex
  /** A package may reach ahead to tracks not yet opened. */
  readonly anyTrack: boolean
  /** With whom the maker agrees on it: what it gave that party before no longer holds it. */
  readonly partner?: PartyIndex
}

/** What keeps one change off the table. */
export function refuseChange(
  scenario: Scenario,
  session: Session,
  { bringers, maker, anyTrack, partner }: Bringing,
  change: Change,
): Refusal | undefined {
  const { issue, choice } = change
  if (!isOption(scenario, issue, choice)) return { code: 'no-such-thing', detail: 'option' }
  const reach = withinReach(scenario, session, issue) || (anyTrack && session.stage.kind === 'talks')
  if (!reach) return { code: 'other-track', issue }
  for (const objection of session.objections)
    if (objection.party === maker && objection.issue === issue && objection.choice === choice)
      return { code: 'bound-by-objection', issue }
  if (stands(session, change)) return undefined
  return refuseWording(scenario, session, bringers, change) ?? refuseBound(session, maker, change, partner)
}

/** A wording that one's own word holds is not replaced by oneself. */
export function refuseBound(
  session: Session,
  party: PartyIndex,
  change: Change,
  partner?: PartyIndex,
): Refusal | undefined {
  const { issue } = change
  if (stands(session, change) || !onTable(session.clauses[issue]!)) return undefined
  return isBound(session, party, issue, partner) ? { code: 'bound-by-offer', issue } : undefined
}

/** What keeps several changes off the table together; each clause once, and not all of them agreed already. */
export function refuseChanges(
  scenario: Scenario,
  session: Session,
  bringing: Bringing,
  changes: readonly Change[],
): Refusal | undefined {
  if (changes.length === 0) return { code: 'nothing-offered' }
  if (changes.length > scenario.issues.length) return { code: 'no-such-thing', detail: 'twice' }
  for (let i = 0; i < changes.length; i++) {
    const refusal = refuseChange(scenario, session, bringing, changes[i]!)
    if (refusal !== undefined) return refusal
    for (let other = 0; other < i; other++)
      if (changes[other]!.issue === changes[i]!.issue)
        return { code: 'no-such-thing', issue: changes[i]!.issue, detail: 'twice' }
  }
  if (changes.some(({ issue }) => session.clauses[issue]!.status !== 'agreed')) return undefined
  return { code: 'clause-agreed', issue: changes[0]!.issue }
}

/**
 * Whether a live offer or an accepted trade of one's own, whose wordings stand, holds a party to a clause; what it gave
 * `release` alone is left out.
 */
export function isBound(
  session: Session,
  party: PartyIndex,
  issue: IssueIndex,
  release: PartyIndex = -1,
): boolean {
  const clause = session.clauses[issue]!
  for (const trade of session.trades) {
    if (trade.id !== clause.link || trade.state !== 'accepted') continue
    if (trade.maker === party && trade.to !== release) return true
    if (trade.to === party && trade.maker !== release) return true
  }
  for (const { maker, to, until, changes } of session.offers) {
    if (maker !== party || to === release || until < session.slot) continue
    if (names(changes, issue) && allStand(session, changes)) return true
  }
  return false
}

function names(changes: readonly Change[], issue: IssueIndex): boolean {
  for (const change of changes) if (change.issue === issue) return true
  return false
}

function allStand(session: Session, changes: readonly Change[]): boolean {
  for (const change of changes) if (!stands(session, change)) return false
  return true
}
