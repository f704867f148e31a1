import type { Loaded } from '../../src/levels/read-level.ts'
import type { Reason } from '../../src/negotiation/move.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { viewFor } from '../../src/negotiation/view.ts'

type File = Loaded['file']
type Party = File['parties'][number]

export const CANARIES = /canary\.[\w.-]+?\.end/g

/** A word that stands nowhere else, for one private text of one party. */
export function canary(party: string, what: string): string {
  return `canary.${party}.${what}.end`
}

/** The level with a canary in every text that is private to some party. */
export function withCanaries(file: File): File {
  return { ...file, parties: file.parties.map(planted) }
}

function planted(party: Party): Party {
  const { id, preferences, seat, gift, veto } = party
  return {
    ...party,
    ...(gift === undefined ? {} : { gift: canary(id, 'gift') }),
    ...(veto === undefined ? {} : { veto: canary(id, 'veto') }),
    preferences: wanting(id, preferences),
    ...(seat ? { seat: briefed(id, seat) } : {}),
  }
}

function wanting(id: string, preferences: Party['preferences']): Party['preferences'] {
  const stakes = Object.entries(preferences.stakes).map(([issue, stake]) => {
    const [reason, guarded] = [canary(id, `reason-${issue}`), canary(id, `guarded-${issue}`)]
    return [issue, { ...stake, reason, guarded }] as const
  })
  const pairs = preferences.pairs?.map((pair, at) => ({ ...pair, why: canary(id, `pair-${at}`) }))
  const redLines = preferences.redLines?.map((line, at) => ({
    ...line,
    why: canary(id, `line-${at}`),
    basis: { ...line.basis, assumed: canary(id, `line-basis-${at}`) },
  }))
  return {
    ...preferences,
    stakes: Object.fromEntries(stakes),
    ...(pairs ? { pairs } : {}),
    ...(redLines ? { redLines } : {}),
    basis: { ...preferences.basis, assumed: canary(id, 'basis') },
  }
}

function briefed(id: string, seat: NonNullable<Party['seat']>): NonNullable<Party['seat']> {
  const brief = {
    who: canary(id, 'who'),
    home: canary(id, 'home'),
    trade: canary(id, 'trade'),
    cannot: canary(id, 'cannot'),
    suspect: canary(id, 'suspect'),
  }
  return { ...seat, opening: canary(id, 'opening'), brief }
}

/** Canaries of reasons that this seat has heard, or can read under a clause. */
export function toldTo(me: number, session: Session, file: File): ReadonlySet<string> {
  const seen = viewFor(session, me)
  const names: string[] = []
  const add = (party: number, reason: Reason | undefined) => {
    const [who, issue] = [file.parties[party]!.id, reason && file.issues[reason.issue]!.id]
    if (reason) names.push(canary(who, `${reason.guarded ? 'guarded' : 'reason'}-${issue}`))
  }
  for (const { move, consequences } of seen.story) {
    // Also what an event made a delegation say.
    for (const one of consequences) if (one.kind === 'stance') add(one.party, one.stance.reason)
    if (move.kind === 'stance') for (const stance of move.stances) add(move.party, stance.reason)
    else if ('reason' in move) add(move.party, move.reason)
  }
  for (const { stances } of seen.clauses) stances.forEach(({ reason }, party) => add(party, reason))
  return new Set(names)
}
