import { holdsUp } from './move.ts'
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

/** The clause that weighs most of those that are not initialled and were not told before; of all, where none is left. */
function learnPriority(act: Act, self: PartyIndex, about: PartyIndex): void {
  const { points } = act.world.briefs[about]!
  const told = act.s.notes[self]!.flatMap((note) =>
    note.kind === 'priority' && note.about === about ? [note.issue] : [],
  )
  const fresh = [...points.keys()].filter((issue) => !told.includes(issue))
  const open = fresh.filter((issue) => act.s.clauses[issue]!.status !== 'agreed')
  const heaviest = (some: readonly IssueIndex[]) =>
    some.reduce(
      (most, issue) => (spreadOf(points[issue]!) > spreadOf(points[most]!) ? issue : most),
      some[0]!,
    )
  const from = open.length > 0 ? open : fresh
  if (from.length === 0) return
  const issue = heaviest(from)
  const isMost = issue === heaviest(fresh)
  const among = told.length === 0 ? (isMost ? 'all' : 'open') : isMost ? 'rest' : 'open-rest'
  learn(act, self, { kind: 'priority', about, issue, slot: act.s.slot, among })
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

function learnOf(act: Act, self: PartyIndex, about: PartyIndex, what: 'priority' | 'red-line') {
  if (self === about) return
  switch (what) {
    case 'priority':
      return learnPriority(act, self, about)
    case 'red-line':
      return learnRedLine(act, self, about)
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
  if (holdsUp(kind) || isBound(act.s, party, issue)) return
  const before = clause.status
  const why = act.world.briefs[party]!.stakes[issue] ?? 'interest'
  takeStance(act, party, issue, { kind: 'reserves', reason: { issue, kind: why, guarded: true } })
  settleStatus(act, issue, before, false)
}

function addTo(list: number[], parties: readonly PartyIndex[], by: number): void {
  for (const party of parties) list[party] = list[party]! + by
}

/** Who comes to know something: whoever acts, or everybody when it happens by itself. */
function learners(act: Act, cast: Cast): readonly PartyIndex[] {
  return partiesOf(act, cast.self < 0 ? 'all' : 'self', cast)
}

/** Carries out one effect of an ability, a press line, an event or a reaction. */
export function applyEffect(act: Act, effect: Effect, cast: Cast): void {
  const { s } = act
  switch (effect.kind) {
    case 'trust':
      for (const from of partiesOf(act, effect.from, cast))
        for (const to of partiesOf(act, effect.to, cast)) changeTrust(act, from, to, effect.by)
      return
    case 'candour':
      return addTo(s.candour, partiesOf(act, effect.of, cast), effect.by)
    case 'reservation':
      for (const party of partiesOf(act, effect.of, cast)) {
        addTo(s.reservationShift, [party], effect.by)
        act.out.push({ kind: 'reservation', party, by: effect.by })
      }
      return
    case 'patience':
      return addTo(s.patience, partiesOf(act, effect.of, cast), effect.by)
    case 'yielding':
      return addTo(s.yielding, partiesOf(act, effect.of, cast), effect.by)
    case 'learn':
      for (const self of learners(act, cast))
        for (const about of partiesOf(act, effect.about, cast)) learnOf(act, self, about, effect.what)
      return
    case 'narrow':
      for (const self of learners(act, cast))
        for (const whose of partiesOf(act, effect.of, cast)) narrow(act, self, whose, effect.by)
      return
    case 'bar':
      return addTo(s.barShift, partiesOf(act, effect.of, cast), effect.by)
    case 'slots':
      return changeSlots(act, effect.by)
    case 'flag':
      if (!s.flags.includes(effect.flag)) s.flags.push(effect.flag)
      return
    case 'reserve':
      for (const party of partiesOf(act, effect.by, cast)) reserve(act, party, effect.issue)
      return
  }
}

/** Carries out effects in the level's order. */
export function applyEffects(act: Act, effects: readonly Effect[], cast: Cast): void {
  for (const effect of effects) applyEffect(act, effect, cast)
}
