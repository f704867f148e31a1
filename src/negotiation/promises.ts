import type { Act } from './act.ts'
import { isPresent } from './presence.ts'
import type { Brief, RedLine } from './brief.ts'
import type { Change } from './move.ts'
import type { Choice, IssueIndex, Package, PartyIndex } from './scenario.ts'
import type { Commitment } from './ledger.ts'
import type { Session } from './session.ts'
import { standingText, supports } from './text.ts'
import { changeTrust, lowerCeiling } from './trust.ts'
import { holdsInText } from './utility.ts'

function close(act: Act, promise: Commitment, status: 'kept' | 'broken' | 'void'): void {
  act.s.promises[promise.id] = { ...promise, status }
  act.out.push({ kind: 'promise', promise: promise.id, status })
}

/** The absolute red lines of a brief that supporting a wording would cross, as the text stands. */
export function hollowLines(
  { redLines }: Brief,
  text: Package,
  { issue, choice }: Change,
): readonly RedLine[] {
  return redLines.filter(
    (line) =>
      line.price === undefined &&
      line.issue === issue &&
      line.choice === choice &&
      (line.unless === undefined || !holdsInText(line.unless, text)),
  )
}

/** Whether a promise to support crosses an absolute red line of its maker, as the text stands. */
function isHollow(act: Act, promise: Commitment): boolean {
  if (promise.sort !== 'support') return false
  return hollowLines(act.world.briefs[promise.maker]!, standingText(act.s), promise).length > 0
}

/** A broken promise costs the trust of its beneficiary, half of that with all others who heard it. */
function breach(act: Act, promise: Commitment): void {
  const { broken, hollow } = act.scenario.trust
  const { maker, to } = promise
  const empty = isHollow(act, promise)
  close(act, promise, 'broken')
  changeTrust(act, to, maker, -broken)
  if (empty) lowerCeiling(act, to, maker, hollow)
  if (promise.aside) return
  for (let party = 0; party < act.scenario.parties.length; party++) {
    if (party === to || party === maker || !isPresent(act.scenario, act.s, party)) continue
    changeTrust(act, party, maker, -Math.floor(broken / 2))
  }
}

/** Breaks a party's promises that what it just said of a wording goes against: reserving, or accepting it. */
export function breakPromises(
  act: Act,
  maker: PartyIndex,
  issue: IssueIndex,
  choice: Choice,
  said: 'accepts' | 'reserves',
): void {
  const sort = said === 'accepts' ? 'refrain' : 'support'
  const { promises } = act.s
  for (let i = 0; i < promises.length; i++) {
    const promise = promises[i]!
    if (promise.status !== 'due' || promise.maker !== maker || promise.sort !== sort) continue
    if (promise.issue === issue && promise.choice === choice) breach(act, promise)
  }
}

/** Whether the wording a party promised to support stands with its support, or is agreed. */
function isSupported(session: Session, promise: Commitment): boolean {
  const clause = session.clauses[promise.issue]!
  if (clause.status === 'agreed' && clause.choice === promise.choice) return true
  return supports(session, promise.maker, promise)
}

/**
 * What would become of a promise that is due if it were judged on the text as it stands; void as long as it was never put
 * to the test.
 */
export function judgement(session: Session, promise: Commitment): 'kept' | 'broken' | 'void' {
  if (promise.sort === 'support') return isSupported(session, promise) ? 'kept' : 'void'
  if (supports(session, promise.maker, promise)) return 'broken'
  return promise.tried ? 'kept' : 'void'
}

/** Notes of the promises that are due that their wording now stands on the table. */
export function tryPromises(act: Act, issue: IssueIndex, choice: Choice): void {
  const { promises } = act.s
  for (let i = 0; i < promises.length; i++) {
    const promise = promises[i]!
    if (promise.status !== 'due' || promise.tried) continue
    if (promise.issue === issue && promise.choice === choice) promises[i] = { ...promise, tried: true }
  }
}

/**
 * Judges the promises that have come due; at the end of the talks, all that are left. One that was never put to the test
 * is neither kept nor broken.
 */
export function judgePromises(act: Act, atTheEnd: boolean): void {
  const { promises } = act.s
  for (let i = 0; i < promises.length; i++) {
    const promise = promises[i]!
    if (promise.status !== 'due' || (!atTheEnd && promise.due > act.s.slot)) continue
    const status = judgement(act.s, promise)
    if (status === 'broken') breach(act, promise)
    else close(act, promise, status)
    if (status === 'kept') changeTrust(act, promise.to, promise.maker, act.scenario.trust.kept)
  }
}

/** Lets the open promises made by or to a party that left fall. */
export function voidPromisesOf(act: Act, party: PartyIndex): void {
  const { promises } = act.s
  for (let i = 0; i < promises.length; i++) {
    const promise = promises[i]!
    if (promise.status === 'due' && (promise.maker === party || promise.to === party))
      close(act, promise, 'void')
  }
}
