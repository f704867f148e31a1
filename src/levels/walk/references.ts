import type { Path } from '../problem.ts'
import type { Condition } from '../schema/condition.ts'
import type { LevelFile } from '../schema/level.ts'
import { type ConditionUse, conditionsOf, within } from './conditions.ts'
import { effectsOf, rolesIn } from './effects.ts'

/** What an id in a level may be the id of; `option` and `reaction` are looked up in their owner, a `doer` may be oneself. */
export type ReferenceKind =
  | 'party'
  | 'seat'
  | 'doer'
  | 'role'
  | 'track'
  | 'issue'
  | 'option'
  | 'stand'
  | 'event'
  | 'reaction'
  | 'fact'
  | 'source'
  | 'phase'
  | 'move'
  | 'flag'
  | 'hint'
  | 'zone'
  | 'area'

/** A place where a level names something by its id. */
export interface Reference {
  readonly kind: ReferenceKind
  readonly id: string
  readonly path: Path
  /** The issue of an option, the event of a reaction. */
  readonly owner?: string
  readonly atKey?: boolean
}

export function referencesIn(level: LevelFile): readonly Reference[] {
  return [
    ...inFacts(level),
    ...inIssues(level),
    ...(level.map?.zones ?? []).flatMap(({ areas }, i) => list('area', areas, ['map', 'zones', i, 'areas'])),
    ...inParties(level),
    ...inSeatLists(level),
    ...inAnchors(level),
    ...inEndings(level),
    ...effectsOf(level).flatMap(({ effect, path }) => [
      ...rolesIn(effect).map(({ who, at }) => ({ kind: 'role' as const, id: who, path: [...path, ...at] })),
      ...('reserve' in effect ? [ref('issue', effect.reserve.issue, [...path, 'reserve', 'issue'])] : []),
    ]),
    ...conditionsOf(level)
      .flatMap(within)
      .flatMap(({ condition, path, use }) => inCondition(condition, path, doerIn(use))),
    ...(level.absent ? [ref('party', level.absent.party, ['absent', 'party'])] : []),
  ]
}

function ref(kind: ReferenceKind, id: string, path: Path, owner?: string): Reference {
  return owner === undefined ? { kind, id, path } : { kind, id, path, owner }
}

function list(
  kind: ReferenceKind,
  ids: readonly string[] | undefined,
  path: Path,
  owner?: string,
): readonly Reference[] {
  return (ids ?? []).map((id, i) => ref(kind, id, [...path, i], owner))
}

function keys(
  kind: ReferenceKind,
  record: object | undefined,
  path: Path,
  owner?: string,
): readonly Reference[] {
  return Object.keys(record ?? {}).map((id) => ({ ...ref(kind, id, [...path, id], owner), atKey: true }))
}

function inFacts(level: LevelFile): readonly Reference[] {
  return [
    ...level.facts.map((fact, i) => ref('source', fact.source, ['facts', i, 'source'])),
    ...factReferences(level),
  ]
}

/** Every use of a fact: in the background, in a seat's brief, and as the basis of something. */
export function factReferences(level: LevelFile): readonly Reference[] {
  return [
    ...level.background.flatMap((entry, i) => list('fact', entry.facts, ['background', i, 'facts'])),
    ...level.parties.flatMap((party, i) => list('fact', party.seat?.facts, ['parties', i, 'seat', 'facts'])),
    ...basesOf(level).flatMap(({ facts, path }) => list('fact', facts, [...path, 'basis', 'facts'])),
  ]
}

interface PlacedBasis {
  readonly facts: readonly string[] | undefined
  readonly path: Path
}

function base(owner: { readonly basis: { facts?: string[] | undefined } }, ...path: Path): PlacedBasis {
  return { facts: owner.basis.facts, path }
}

function basesOf(level: LevelFile): readonly PlacedBasis[] {
  return [
    ...level.issues.flatMap((issue, i) =>
      issue.options.map((one, o) => base(one, 'issues', i, 'options', o)),
    ),
    ...level.parties.flatMap((party, p) => [
      base(party.preferences, 'parties', p, 'preferences'),
      ...(party.positions ?? []).map((known, i) => base(known, 'parties', p, 'positions', i)),
      ...(party.preferences.redLines ?? []).map((line, r) =>
        base(line, 'parties', p, 'preferences', 'redLines', r),
      ),
      ...(party.capital ? [base(party.capital, 'parties', p, 'capital')] : []),
    ]),
    ...level.events.map((event, i) => base(event, 'events', i)),
    ...(level.absent ? [base(level.absent, 'absent')] : []),
    base(level.durability, 'durability'),
  ]
}

function inIssues(level: LevelFile): readonly Reference[] {
  return level.issues.flatMap((issue, i) => [
    ref('track', issue.track, ['issues', i, 'track']),
    ...(issue.map === undefined ? [] : [ref('zone', issue.map, ['issues', i, 'map'])]),
    ...(issue.silence.as === undefined
      ? []
      : [ref('option', issue.silence.as, ['issues', i, 'silence', 'as'], issue.id)]),
    ...issue.options.flatMap((one, o) =>
      list('seat', one.signatories, ['issues', i, 'options', o, 'signatories']),
    ),
  ])
}

function inParties(level: LevelFile): readonly Reference[] {
  return level.parties.flatMap(({ preferences, trust, positions }, p) => {
    const path = ['parties', p, 'preferences']
    return [
      ...keys('party', trust, ['parties', p, 'trust']),
      ...(positions ?? []).flatMap((known, i) => [
        ref('issue', known.issue, ['parties', p, 'positions', i, 'issue']),
        ref('option', known.option, ['parties', p, 'positions', i, 'option'], known.issue),
      ]),
      ...keys('issue', preferences.stakes, [...path, 'stakes']),
      ...keys('issue', preferences.points, [...path, 'points']),
      ...Object.entries(preferences.points).flatMap(([issue, points]) =>
        keys('stand', points, [...path, 'points', issue], issue),
      ),
      ...(preferences.pairs ?? []).flatMap((pair, i) => [
        ...option(pair.of, [...path, 'pairs', i, 'of']),
        ...option(pair.with, [...path, 'pairs', i, 'with']),
      ]),
      ...(preferences.redLines ?? []).flatMap((line, i) => [
        ref('issue', line.issue, [...path, 'redLines', i, 'issue']),
        ref('option', line.option, [...path, 'redLines', i, 'option'], line.issue),
      ]),
    ]
  })
}

function option([issue, id]: readonly [string, string], path: Path): readonly Reference[] {
  return [ref('issue', issue, [...path, 0]), ref('option', id, [...path, 1], issue)]
}

function inSeatLists(level: LevelFile): readonly Reference[] {
  return [
    ...level.abilities.flatMap((ability, i) => list('seat', ability.seats, ['abilities', i, 'seats'])),
    ...level.press.flatMap((line, i) => list('seat', line.seats, ['press', i, 'seats'])),
    ...level.guidance.flatMap((hint, i) => [
      ...list('seat', hint.seats, ['guidance', i, 'seats']),
      ...(hint.after === undefined ? [] : [ref('hint', hint.after, ['guidance', i, 'after'])]),
    ]),
    ...level.events.flatMap((event, e) => [
      ...list('issue', event.touches, ['events', e, 'touches']),
      ...(event.reactions ?? []).flatMap((reaction, r) =>
        list('seat', reaction.seats, ['events', e, 'reactions', r, 'seats']),
      ),
    ]),
  ]
}

function inAnchors(level: LevelFile): readonly Reference[] {
  return (level.anchors ?? []).flatMap((anchor, i) => [
    ...option(anchor.of, ['anchors', i, 'of']),
    ...option(anchor.to, ['anchors', i, 'to']),
  ])
}

function inEndings(level: LevelFile): readonly Reference[] {
  return level.endings.flatMap((ending, i) => keys('party', ending.told, ['endings', i, 'told']))
}

/** Hints and questions are read by one delegation, which they may call `self`. */
function doerIn(use: ConditionUse): 'doer' | 'seat' {
  return use === 'guidance' || use === 'hindsight' || use === 'question' ? 'doer' : 'seat'
}

function inCondition(condition: Condition, path: Path, doer: 'doer' | 'seat'): readonly Reference[] {
  const maybe = (kind: ReferenceKind, id: string | undefined, ...at: Path): readonly Reference[] =>
    id === undefined ? [] : [ref(kind, id, [...path, ...at])]
  if ('clause' in condition) {
    return [
      ...maybe('issue', condition.clause, 'clause'),
      ...list('stand', condition.is, [...path, 'is'], condition.clause),
    ]
  }
  if ('phase' in condition) return list('phase', condition.phase, [...path, 'phase'])
  if ('track' in condition) return maybe('track', condition.track, 'track')
  if ('settled' in condition) return maybe('track', condition.settled, 'settled')
  if ('trust' in condition) {
    return [
      ...maybe('party', condition.trust.from, 'trust', 'from'),
      ...maybe('party', condition.trust.to, 'trust', 'to'),
    ]
  }
  if ('count' in condition) return maybe('track', condition.count.track, 'count', 'track')
  if ('fired' in condition) return maybe('event', condition.fired, 'fired')
  if ('chose' in condition) {
    const { event, reaction } = condition.chose
    return [
      ...maybe('event', event, 'chose', 'event'),
      ref('reaction', reaction, [...path, 'chose', 'reaction'], event),
    ]
  }
  if ('did' in condition) {
    return [
      ...maybe('move', condition.did.move, 'did', 'move'),
      ...maybe(doer, condition.did.by, 'did', 'by'),
      ...maybe('issue', condition.did.issue, 'did', 'issue'),
    ]
  }
  if ('flag' in condition) return maybe('flag', condition.flag, 'flag')
  if ('person' in condition) return maybe('seat', condition.person, 'person')
  if ('left' in condition) return maybe('seat', condition.left, 'left')
  if ('promise' in condition) return maybe(doer, condition.promise.by, 'promise', 'by')
  return []
}
