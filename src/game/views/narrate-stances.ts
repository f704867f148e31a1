import { holdsUp, type Move, type MoveOf, type Stance } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Ground } from './ground.ts'
import { wordingBefore } from './rewordings.ts'
import { on, said, type Teller } from './teller.ts'
import { subject } from './told-before.ts'

type Said = MoveOf<'stance'>['stances'][number]

/** Reservations told with their reasons; the rest of a long list is only named. */
const TOLD_IN_FULL = 2

/** What a delegation says of several clauses at once: what it accepts first, then where it reserves and why. */
export function narrateStances(teller: Teller, move: MoveOf<'stance'>): string {
  const { words, told } = teller.ground
  const lines: string[] = []
  /** Named in the first line, and "it" from then on. */
  const named = (): Teller =>
    lines.length === 0 ? teller : { ...teller, who: { ...teller.who, name: words.stances.it } }
  const numbers = (list: readonly Said[]) => list.map(({ issue }) => told.number(issue))
  const of = (kind: Stance['kind']) => move.stances.filter((stance) => stance.kind === kind)
  const opposed = spokenAgainst(teller.ground, move)
  const accepts = of('accepts').filter(({ issue }) => !opposed.has(issue))
  const yields = of('accepts').filter(({ issue }) => opposed.has(issue))
  const silent = of('silent')
  const held = [...of('objects'), ...of('reserves')]
  for (const [some, ways] of [
    [accepts, words.stances.accepts],
    [yields, words.stances.givesWay],
  ] as const) {
    if (some.length === 0) continue
    const clauses = some.length === 1 ? some.map(({ issue }) => told.clause(issue)) : numbers(some)
    const about = subject.said('accepts', move.party, some[0]!.issue)
    lines.push(said(on(teller, about), ways, { who: named().who, clauses }))
  }
  held.slice(0, TOLD_IN_FULL).forEach((stance) => lines.push(narrateHeld(named(), move.party, stance)))
  for (const [some, ways] of [
    [held.slice(TOLD_IN_FULL), words.stances.alsoReserves],
    [silent, words.stances.withdraws],
  ] as const)
    if (some.length > 0) lines.push(said(teller, ways, { who: named().who, clauses: numbers(some) }))
  return lines.join(' ')
}

/** Clauses of which the last that this delegation said was a no to the very wording that stands. */
function spokenAgainst({ heard }: Ground, move: MoveOf<'stance'>): ReadonlySet<number> {
  const at = heard.findIndex(({ entry }) => entry.move === move)
  const now = heard[at]?.entry
  if (!now) return new Set()
  const before = heard.slice(0, at).map(({ entry }) => entry)
  const opposed = move.stances.filter(({ issue }) => {
    const last = before.findLast((entry) => entry.move.party === move.party && saysOf(entry.move, issue))
    if (!last || saysOf(last.move, issue) !== 'against') return false
    return wordingBefore(heard, last, issue) === wordingBefore(heard, now, issue)
  })
  return new Set(opposed.map(({ issue }) => issue))
}

/** What a move says of the wording of a clause, if it says anything of it. */
function saysOf(move: Move, issue: number): 'against' | 'otherwise' | undefined {
  if (move.kind === 'criticise') return move.reason.issue === issue ? 'against' : undefined
  if (move.kind !== 'stance') return undefined
  const stance = move.stances.find((one) => one.issue === issue)
  return stance && (holdsUp(stance.kind) ? 'against' : 'otherwise')
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
      return reason === undefined ? line.plain : line.because(reason)
    case 'reserves':
      if (reason === undefined || !stance.reason) return line.plain
      if (stance.reason.issue === issue) return line.because(reason)
      return line.becauseOf(ground.told.clause(stance.reason.issue), reason)
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
