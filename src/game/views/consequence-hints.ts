import { holdsUp, type Move } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Consequence, Entry } from '../../negotiation/story.ts'
import type { HintView } from '../shown/story.ts'
import type { Ground } from './ground.ts'
import { type ClauseChange, isOfRoundsEnd, rewordingsIn } from './rewordings.ts'
import { noteLine } from './notes.ts'

/** From how many points on a fall of trust is a deep one. */
const FAR = 8

function certain(tone: HintView['tone'], text: string): HintView {
  return { tone, certainty: 'certain', text }
}

/** What came through the channel, or was learned from an event, is told in a line of its own. */
export function hasOwnLine({ move }: Entry, { note }: Extract<Consequence, { kind: 'note' }>): boolean {
  return note.kind === 'channel' || move.kind === 'react'
}

/** A move that takes the whole round longer than one slot. */
export function tookHint({ words }: Ground, slots: number): HintView {
  return certain('cost', words.consequences.took(slots))
}

/** What a consequence means, as a small note; null for what has a line of its own in the story, or need not be said. */
export function hintOf(ground: Ground, entry: Entry, consequence: Consequence): HintView | null {
  const { words } = ground
  const { consequences: say } = words
  switch (consequence.kind) {
    case 'clause':
      // That the last sitting is about it has a line of its own.
      return opensFinal(entry) ? null : clauseHint(ground, entry, consequence)
    case 'stance':
      return stanceHint(ground, entry, consequence)
    case 'reservation':
      return certain('neutral', consequence.by > 0 ? say.homeHigher : say.homeLower)
    case 'slots':
      if (consequence.by === 0) return null
      if (opensFinal(entry)) return certain('gain', say.finalSlots(consequence.by))
      return consequence.by < 0
        ? certain('cost', say.clockLost(-consequence.by, consequence.now))
        : certain('gain', say.clockGained(consequence.by, consequence.now))
    case 'note':
      return hasOwnLine(entry, consequence) ? null : certain('learn', noteLine(ground, consequence.note))
    case 'trade':
    case 'trust':
    case 'signatory':
    case 'stage':
    case 'promise':
    case 'event':
    case 'round':
    case 'left':
      return null
  }
}

function opensFinal({ consequences }: Entry): boolean {
  return consequences.some((one) => one.kind === 'stage' && one.to.kind === 'final')
}

/** Whose signatures the text needs now and did not before, or the other way round, each in one note. */
export function signatureHints(
  { words, who }: Ground,
  changes: readonly Extract<Consequence, { kind: 'signatory' }>[],
): readonly HintView[] {
  const say = words.consequences
  const of = (needed: boolean) =>
    changes.filter((one) => one.needed === needed).map(({ party }) => who(party))
  const [needed, spared] = [of(true), of(false)]
  return [
    ...(needed.length > 0 ? [certain('neutral', say.signaturesNeeded(needed))] : []),
    ...(spared.length > 0 ? [certain('neutral', say.signaturesSpared(spared))] : []),
  ]
}

type Trusts = readonly Extract<Consequence, { kind: 'trust' }>[]

/** Changes of trust, taken together; trust between others is told in the debrief alone. */
export function trustHints(ground: Ground, changes: Trusts): readonly HintView[] {
  const { words, me, who, opened } = ground
  const say = words.consequences
  const told = summed(changes.filter(({ to }) => to === me || opened))
  return [...new Set(told.map(({ to }) => to))].flatMap((to) => {
    const from = (picked: (by: number) => boolean) =>
      told.filter((one) => one.to === to && picked(one.by)).map((one) => one.from)
    const [up, down, far] = [
      from((by) => by > 0),
      from((by) => by < 0 && by > -FAR),
      from((by) => by <= -FAR),
    ]
    const name = (some: readonly PartyIndex[]) => namesOf(ground, some, to)
    return [
      ...(up.length > 0 ? [certain('gain', say.trustRises(name(up), who(to)))] : []),
      ...(down.length > 0 ? [certain('harm', say.trustFalls(name(down), who(to)))] : []),
      ...(far.length > 0 ? [certain('harm', say.trustFallsFar(name(far), who(to)))] : []),
    ]
  })
}

/** By how much each moved in all: two effects of one move on the same trust are one change. */
function summed(changes: Trusts): Trusts {
  const sums = new Map<string, Trusts[number]>()
  for (const one of changes) {
    const key = `${one.from} ${one.to}`
    sums.set(key, { ...one, by: one.by + (sums.get(key)?.by ?? 0) })
  }
  return [...sums.values()]
}

/** The names of parties; none where it is everybody else at the table. */
function namesOf(
  { scenario, seen, party }: Ground,
  some: readonly PartyIndex[],
  but: PartyIndex,
): readonly string[] {
  const others = scenario.parties.filter((_, one) => one !== but && isPresent(scenario, seen, one)).length
  return some.length > 1 && some.length === others ? [] : some.map((one) => party(one).name)
}

function clauseHint(ground: Ground, entry: Entry, change: ClauseChange): HintView | null {
  const { told, words, opened } = ground
  const { move } = entry
  const { issue, from, to } = change
  const say = words.consequences
  const clause = told.clause(issue)
  const own = setBy(move).includes(issue)
  switch (to) {
    case 'tabled':
      if (from === 'agreed')
        return own && !isOfRoundsEnd(entry, change)
          ? null
          : certain('neutral', reopenedText(ground, entry, change))
      return null
    case 'bracketed':
      // Whoever reserves has just said so; looking back, what it changed stands below every line.
      if (from === 'agreed' && isOfRoundsEnd(entry, change)) return certain('harm', say.heldUp(clause))
      return !opened && reservesOn(move, issue) ? null : certain('harm', say.bracketed(clause))
    case 'parked':
      return own ? null : certain('neutral', say.parked(clause))
    case 'open':
      return own ? null : certain('neutral', say.reopened(clause))
    case 'agreed':
      return null
  }
}

/** Whether nobody reserves any longer on a wording that is still the same. */
export function frees({ heard }: Ground, change: ClauseChange): boolean {
  return change.to === 'tabled' && change.from !== 'agreed' && !rewordingsIn(heard).has(change)
}

/** Those clauses, in one note. */
export function freedHints({ told, words }: Ground, changes: readonly ClauseChange[]): readonly HintView[] {
  if (changes.length === 0) return []
  return [certain('gain', words.consequences.unbracketed(changes.map(({ issue }) => told.clause(issue))))]
}

/** Agreed clauses open again with the one that a trade binds them to. */
function reopenedText({ told, words }: Ground, entry: Entry, change: ClauseChange): string {
  const say = words.consequences
  const { move, consequences } = entry
  const heldUp = consequences.find(
    (one): one is ClauseChange => one.kind === 'clause' && one.from === 'agreed' && one.to === 'bracketed',
  )
  const first = isOfRoundsEnd(entry, change) ? heldUp?.issue : move.kind === 'reopen' ? move.issue : undefined
  const clause = told.clause(change.issue)
  return first === undefined || first === change.issue
    ? say.reopened(clause)
    : say.reopenedWith(clause, told.clause(first))
}

function reservesOn(move: Move, issue: number): boolean {
  if (move.kind !== 'stance') return false
  return move.stances.some((one) => one.issue === issue && holdsUp(one.kind))
}

/** Whether a move put a wording on the table that it does not itself name: a trade that stands, an offer taken up. */
export function setsAside({ heard }: Ground, { move }: Entry, change: ClauseChange): boolean {
  return change.to === 'tabled' && rewordingsIn(heard).has(change) && !setBy(move).includes(change.issue)
}

/** Those wordings, in one note. */
export function tabledHints(
  { told, words }: Ground,
  clauses: readonly Extract<Consequence, { kind: 'clause' }>[],
): readonly HintView[] {
  if (clauses.length === 0) return []
  return [certain('neutral', words.consequences.nowInText(clauses.map(told.change)))]
}

/** Clauses that the move itself names, so that no note need repeat what became of them. */
function setBy(move: Move): readonly number[] {
  if ('issue' in move) return [move.issue]
  return 'changes' in move ? move.changes.map(({ issue }) => issue) : []
}

function stanceHint(
  { told, words, who }: Ground,
  { move }: Entry,
  { party, issue, stance }: Extract<Consequence, { kind: 'stance' }>,
): HintView | null {
  // Both sides of a trade accept it: that is what a trade is.
  const traded = move.kind === 'answer' && move.answer === 'accept'
  if (party === move.party || (traded && stance.kind === 'accepts')) return null
  const say = words.consequences
  const [name, clause] = [who(party), told.clause(issue)]
  if (stance.kind === 'accepts') return certain('gain', say.nowAccepts(name, clause))
  if (stance.kind === 'reserves') return certain('harm', say.nowReserves(name, clause))
  if (stance.kind === 'objects') return certain('harm', say.nowObjects(name, clause))
  return null
}
