import type { MoveOf, Stance } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Ground } from './ground.ts'
import { on, said, type Teller } from './teller.ts'
import { subject } from './told-before.ts'

type Said = MoveOf<'stance'>['stances'][number]

/** Reservations told with their reasons; the rest of a long list is only named. */
const TOLD_IN_FULL = 2

/** What a delegation says of several clauses at once: what it accepts first, then where it reserves and why. */
export function narrateStances(teller: Teller, move: MoveOf<'stance'>): string {
  const { words, told } = teller.ground
  const { who } = teller
  const numbers = (list: readonly Said[]) => list.map(({ issue }) => told.number(issue))
  const of = (kind: Stance['kind']) => move.stances.filter((stance) => stance.kind === kind)
  const [accepts, silent] = [of('accepts'), of('silent')]
  const held = [...of('objects'), ...of('reserves')]
  const lines: string[] = []
  if (accepts.length > 0) {
    const clauses = accepts.length === 1 ? accepts.map(({ issue }) => told.clause(issue)) : numbers(accepts)
    const about = subject.said('accepts', move.party, accepts[0]!.issue)
    lines.push(said(on(teller, about), words.stances.accepts, { who, clauses }))
  }
  held.slice(0, TOLD_IN_FULL).forEach((stance) => lines.push(narrateHeld(teller, move.party, stance)))
  if (held.length > TOLD_IN_FULL)
    lines.push(said(teller, words.stances.alsoReserves, { who, clauses: numbers(held.slice(TOLD_IN_FULL)) }))
  if (silent.length > 0) lines.push(said(teller, words.stances.withdraws, { who, clauses: numbers(silent) }))
  return lines.join(' ')
}

function narrateHeld(teller: Teller, party: PartyIndex, stance: Said): string {
  const line = heldLine(on(teller, subject.said(stance.kind, party, stance.issue)), party, stance)
  return stance.prefers === undefined ? line : `${line} ${wouldRather(teller, stance.issue, stance.prefers)}`
}

/** The wording that whoever just spoke would rather see. */
export function wouldRather(teller: Teller, issue: number, choice: number): string {
  const { words, told } = teller.ground
  const wording = told.short(issue, choice)
  return said(on(teller, subject.rather(issue, choice)), words.stances.wouldRather, { wording })
}

function heldLine(teller: Teller, party: PartyIndex, stance: Said): string {
  const { words, told } = teller.ground
  const { who } = teller
  const clause = told.clause(stance.issue)
  if (!stance.reason) {
    const ways = stance.kind === 'objects' ? words.stances.objectsPlainly : words.stances.reservesPlainly
    return said(teller, ways, { who, clauses: [clause] })
  }
  const because = { who, clause, reason: told.reason(party, stance.reason) }
  if (stance.kind === 'objects') return said(teller, words.stances.objects, because)
  if (stance.reason.issue === stance.issue) return said(teller, words.stances.reserves, because)
  return said(teller, words.stances.reservesFor, { ...because, other: told.clause(stance.reason.issue) })
}

/** One delegation's line under a clause. */
export function stanceLine(ground: Ground, party: PartyIndex, issue: number, stance: Stance): string {
  const { line } = ground.words.stances
  const who = ground.who(party)
  const reason = stance.reason && ground.told.reason(party, stance.reason)
  switch (stance.kind) {
    case 'silent':
      return line.silent(who)
    case 'accepts':
      return line.accepts(who)
    case 'objects':
      return reason === undefined ? line.objects(who) : line.objectsBecause(who, reason)
    case 'reserves':
      if (reason === undefined || !stance.reason) return line.reserves(who)
      if (stance.reason.issue === issue) return line.reservesBecause(who, reason)
      return line.reservesFor(who, ground.told.clause(stance.reason.issue), reason)
  }
}

/** The same in two to five words: the wording it wants, or the kind of its reason; `shared` as said of several. */
export function stanceShort(
  ground: Ground,
  issue: number,
  stance: Stance,
  number: 'short' | 'shared' = 'short',
): string {
  const short = ground.words.stances[number]
  if (stance.kind !== 'reserves') return short[stance.kind]
  if (stance.prefers !== undefined) return short.prefers(ground.told.short(issue, stance.prefers))
  return stance.reason ? short.kinds[stance.reason.kind] : short.reserves
}
