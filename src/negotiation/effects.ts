import { type Act, learn, narrow } from './act.ts'
import type { Effect, Who } from './effect.ts'
import { chairOf, isPresent } from './presence.ts'
import type { IssueIndex, PartyIndex } from './scenario.ts'
import { isBound } from './refusal-parts.ts'
import { onTable } from './text.ts'
import { changeTrust } from './trust.ts'
import { settleStatus, takeStance } from './wording.ts'

/** Who acts and whom it is aimed at, -1 for nobody. */
export interface Cast {
  readonly self: PartyIndex
  readonly targets: readonly PartyIndex[]
}

/** What happens by itself has nobody behind it. */
export const NOBODY: Cast = { self: -1, targets: [] }

function inTheRoom(act: Act, except: PartyIndex): readonly PartyIndex[] {
  return act.scenario.parties
    .map((_, party) => party)
    .filter((party) => party !== except && isPresent(act.scenario, act.s, party))
}

function partiesOf(act: Act, who: Who, cast: Cast): readonly PartyIndex[] {
  if (typeof who === 'number') return [who]
  switch (who) {
    case 'self':
      return cast.self < 0 ? [] : [cast.self]
    case 'target':
      return cast.targets
    case 'others':
      return inTheRoom(act, cast.self)
    case 'chair':
      return [chairOf(act.scenario)].filter((party) => party >= 0)
    case 'all':
      return inTheRoom(act, -1)
  }
}

/** How far apart the best and the worst way to settle an issue are for a party, in points. */
function spreadOf(points: readonly number[]): number {
  return Math.max(...points) - Math.min(...points)
}

function learnPriority(act: Act, self: PartyIndex, about: PartyIndex): void {
  const known = act.s.notes[self]!
  let found: IssueIndex = -1
  const { points } = act.world.briefs[about]!
  for (let issue = 0; issue < points.length; issue++) {
    if (known.some((note) => note.kind === 'priority' && note.about === about && note.issue === issue))
      continue
    if (found < 0 || spreadOf(points[issue]!) > spreadOf(points[found]!)) found = issue
  }
  if (found >= 0) learn(act, self, { kind: 'priority', about, issue: found, slot: act.s.slot })
}

function learnRedLine(act: Act, self: PartyIndex, about: PartyIndex): void {
  const known = act.s.notes[self]!
  const line = act.world.briefs[about]!.redLines.find(
    ({ issue, choice, price }) =>
      price === undefined &&
      !known.some(
        (note) =>
          note.kind === 'red-line' && note.about === about && note.issue === issue && note.choice === choice,
      ),
  )
  if (line === undefined) return
  learn(act, self, { kind: 'red-line', about, issue: line.issue, choice: line.choice, slot: act.s.slot })
}

function learnOf(act: Act, self: PartyIndex, about: PartyIndex, what: 'priority' | 'red-line' | 'range') {
  if (self === about) return
  switch (what) {
    case 'priority':
      return learnPriority(act, self, about)
    case 'red-line':
      return learnRedLine(act, self, about)
    case 'range':
      return learn(act, self, { kind: 'range', about, slot: act.s.slot })
  }
}

/** The clock gains or loses slots; never below what is spent nor above twice what the level gives. */
export function changeSlots(act: Act, by: number): void {
  const { s } = act
  const most = Math.max(s.slots, 2 * act.scenario.clock.slots)
  const now = Math.max(s.slot, Math.min(most, s.slots + by))
  if (now === s.slots) return
  act.out.push({ kind: 'slots', by: now - s.slots, now })
  s.slots = now
}

/** A counterpart takes another look at a clause on the table and reserves, unless it gave its word; persons speak for themselves. */
function reserve(act: Act, party: PartyIndex, issue: IssueIndex): void {
  const clause = act.s.clauses[issue]!
  if (act.s.persons[party] || !isPresent(act.scenario, act.s, party) || !onTable(clause)) return
  const { kind } = clause.stances[party]!
  if (kind === 'reserves' || kind === 'objects' || isBound(act.s, party, issue)) return
  const before = clause.status
  takeStance(act, party, issue, { kind: 'reserves' })
  settleStatus(act, issue, before, false)
}

function add(list: number[], party: PartyIndex, by: number): void {
  list[party] = list[party]! + by
}

/** Carries out one effect of an ability, a press line, an event or a reaction. */
export function applyEffect(act: Act, effect: Effect, cast: Cast): void {
  const { s } = act
  const each = (who: Who, run: (party: PartyIndex) => void) => partiesOf(act, who, cast).forEach(run)
  const learners = (run: (self: PartyIndex) => void) => each(cast.self < 0 ? 'all' : 'self', run)
  switch (effect.kind) {
    case 'trust':
      return each(effect.from, (from) => each(effect.to, (to) => changeTrust(act, from, to, effect.by)))
    case 'candour':
      return each(effect.of, (party) => add(s.candour, party, effect.by))
    case 'reservation':
      return each(effect.of, (party) => {
        add(s.reservationShift, party, effect.by)
        act.out.push({ kind: 'reservation', party, by: effect.by })
      })
    case 'patience':
      return each(effect.of, (party) => add(s.patience, party, effect.by))
    case 'yielding':
      return each(effect.of, (party) => add(s.yielding, party, effect.by))
    case 'learn':
      return learners((self) => each(effect.about, (about) => learnOf(act, self, about, effect.what)))
    case 'narrow':
      return learners((self) => each(effect.of, (of) => narrow(act, self, of, effect.by)))
    case 'bar':
      return each(effect.of, (party) => add(s.barShift, party, effect.by))
    case 'slots':
      return changeSlots(act, effect.by)
    case 'flag':
      if (!s.flags.includes(effect.flag)) s.flags.push(effect.flag)
      return
    case 'reserve':
      return each(effect.by, (party) => reserve(act, party, effect.issue))
  }
}

/** Carries out effects in the level's order. */
export function applyEffects(act: Act, effects: readonly Effect[], cast: Cast): void {
  for (const effect of effects) applyEffect(act, effect, cast)
}
