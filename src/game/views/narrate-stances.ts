import type { MoveOf, Stance } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import { tell } from '../words/telling.ts'
import type { Ground } from './ground.ts'

type Said = MoveOf<'stance'>['stances'][number]

/** Reservations told with their reasons; the rest of a long list is only named. */
const TOLD_IN_FULL = 2

/** What a delegation says of several clauses at once: what it accepts first, then where it reserves and why. */
export function narrateStances(ground: Ground, move: MoveOf<'stance'>, way: number): string {
  const { words, told } = ground
  const who = ground.who(move.party)
  const numbers = (list: readonly Said[]) => list.map(({ issue }) => told.number(issue))
  const of = (kind: Stance['kind']) => move.stances.filter((stance) => stance.kind === kind)
  const [accepts, silent] = [of('accepts'), of('silent')]
  const held = [...of('objects'), ...of('reserves')]
  const lines: string[] = []
  if (accepts.length > 0) {
    const clauses = accepts.length === 1 ? accepts.map(({ issue }) => told.clause(issue)) : numbers(accepts)
    lines.push(tell(words.stances.accepts, { who, clauses }, way))
  }
  held
    .slice(0, TOLD_IN_FULL)
    .forEach((stance, at) => lines.push(narrateHeld(ground, move.party, stance, way + at)))
  if (held.length > TOLD_IN_FULL) lines.push(words.stances.alsoReserves(numbers(held.slice(TOLD_IN_FULL))))
  if (silent.length > 0) lines.push(tell(words.stances.withdraws, { who, clauses: numbers(silent) }, way))
  return lines.join(' ')
}

function narrateHeld(ground: Ground, party: PartyIndex, stance: Said, way: number): string {
  const { words, told } = ground
  const line = heldLine(ground, party, stance, way)
  if (stance.prefers === undefined) return line
  return `${line} ${words.stances.wouldRather(told.short(stance.issue, stance.prefers))}`
}

function heldLine(ground: Ground, party: PartyIndex, stance: Said, way: number): string {
  const { words, told } = ground
  const who = ground.who(party)
  const clause = told.clause(stance.issue)
  if (!stance.reason) {
    const ways = stance.kind === 'objects' ? words.stances.objectsPlainly : words.stances.reservesPlainly
    return tell(ways, { who, clauses: [clause] }, way)
  }
  const because = { who, clause, reason: told.reason(party, stance.reason) }
  if (stance.kind === 'objects') return tell(words.stances.objects, because, way)
  if (stance.reason.issue === stance.issue) return tell(words.stances.reserves, because, way)
  return tell(words.stances.reservesFor, { ...because, other: told.clause(stance.reason.issue) }, way)
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

/** The same in two to five words: the wording it wants, or the kind of its reason. */
export function stanceShort(ground: Ground, issue: number, stance: Stance): string {
  const { short } = ground.words.stances
  if (stance.kind !== 'reserves') return short[stance.kind]
  if (stance.prefers !== undefined) return short.prefers(ground.told.short(issue, stance.prefers))
  return stance.reason ? short.kinds[stance.reason.kind] : short.reserves
}
