import { holdsUp } from '../../negotiation/move.ts'
import { isAccepted } from '../../negotiation/agreeing.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import type { Clause } from '../../negotiation/session.ts'
import { signatoriesOf } from '../../negotiation/signatories.ts'
import { isSetAside, standingText } from '../../negotiation/text.ts'
import type { ClauseView } from '../shown/text.ts'
import type { Ground } from './ground.ts'

/** Whose yes is still missing on a wording that nobody holds up, in words. */
export function waiting(
  ground: Ground,
  issue: IssueIndex,
  clause: Clause,
): Pick<ClauseView, 'waitsForYou' | 'waitLine'> {
  if (clause.status === 'agreed') return { waitsForYou: false, waitLine: agreedWithout(ground, clause) }
  if (clause.status !== 'tabled' || isLeftOut(ground, issue)) return { waitsForYou: false, waitLine: '' }
  const silent = unheardOn(ground, clause)
  if (silent.length === 1 && silent[0] === ground.me)
    return { waitsForYou: true, waitLine: missingWord(ground, issue) }
  const names = silent.map((party) =>
    party === ground.me ? ground.words.clauses.you : ground.party(party).name,
  )
  const waitLine = names.length > 0 ? ground.words.clauses.waitsFor(names) : unfinished(ground, issue)
  return { waitsForYou: false, waitLine }
}

/** Who holds back from an agreed wording; none of these has a signature that the text needs. */
function agreedWithout(ground: Ground, clause: Clause): string {
  const names = heldBy(ground, clause).map((party) => ground.party(party).name)
  return names.length > 0 ? ground.words.clauses.agreedWithout(names) : ''
}

/** That only this seat's word is missing, and whether it had been given for a trade that fell apart. */
function missingWord({ heard, me, words }: Ground, issue: IssueIndex): string {
  const last = heard.findLast(({ entry: { consequences } }) =>
    consequences.some((one) => one.kind === 'stance' && one.issue === issue && one.party === me),
  )
  const fell = last?.entry.consequences.some(({ kind }) => kind === 'trade') ?? false
  return fell ? words.clauses.takenBack : words.clauses.waitsForYou
}

/** The other clauses to which a trade binds one and which not everybody accepts. */
export function openBeside(ground: Ground, issue: IssueIndex): readonly IssueIndex[] {
  const { clauses } = ground.seen
  const link = clauses[issue]?.link ?? -1
  return [...clauses.keys()].filter((other) => {
    const { link: to, status } = clauses[other] ?? {}
    return link >= 0 && other !== issue && to === link && status !== 'agreed' && !isReady(ground, other)
  })
}

/** Why a wording that everybody accepts is not initialled yet. */
function unfinished(ground: Ground, issue: IssueIndex): string {
  const { told, words } = ground
  if (!isReady(ground, issue)) return ''
  const bound = openBeside(ground, issue)
  if (bound.length === 0) return words.clauses.waitsForRound
  return words.clauses.waitsForTrade(bound.map((other) => told.number(other)))
}

/** Whether all whose yes the text needs accept the wording that stands. */
export function isReady({ scenario, seen }: Ground, issue: IssueIndex): boolean {
  const needed = signatoriesOf(scenario, standingText(seen)).filter((one) => isPresent(scenario, seen, one))
  return isAccepted(scenario, seen, issue, needed)
}

/** Those in the room whose yes the text needs and who have said nothing of the wording. */
export function unheardOn({ scenario, seen }: Ground, clause: Clause): readonly PartyIndex[] {
  return signatoriesOf(scenario, standingText(seen)).filter(
    (party) => isPresent(scenario, seen, party) && clause.stances[party]?.kind === 'silent',
  )
}

/** Those in the room who reserve on the wording, or object to it. */
export function heldBy({ seen, scenario }: Ground, clause: Clause): readonly PartyIndex[] {
  return clause.stances.flatMap(({ kind }, party) =>
    holdsUp(kind) && isPresent(scenario, seen, party) ? [party] : [],
  )
}

/** In the last sitting: a clause that was never agreed and can no longer be. */
export function isLeftOut({ seen }: Ground, issue: IssueIndex): boolean {
  return isSetAside(seen, issue) && seen.clauses[issue]?.status !== 'agreed'
}
