import type { Change, Move } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import { isMet } from '../met.ts'
import type { Ground } from './ground.ts'

/** Kinds of move with a button: those everybody has, and the kinds of abilities. */
export type ActionKind = Exclude<Move['kind'], 'stance' | 'answer' | 'offer' | 'criticise' | 'react' | 'sign'>

/** More than these are not tried: the first reason why not is as good as the last. */
const TRIED = 48

/**
 * Moves of one kind that a seat might make now, the likeliest first. Whether an action is open to it is asked of the
 * rules for each in turn, so that no rule is written twice.
 */
export function candidatesFor(ground: Ground, kind: ActionKind): readonly Move[] {
  return movesOf(ground, kind).slice(0, TRIED)
}

function movesOf(ground: Ground, kind: ActionKind): readonly Move[] {
  const { me: party, seen, scenario } = ground
  switch (kind) {
    case 'table':
    case 'object':
      return changesOf(ground).map((change) => ({ kind, party, ...change }))
    case 'park':
    case 'reopen':
      return issuesOf(ground).map((issue) => ({ kind, party, issue }))
    case 'package':
    case 'bridge':
      return [...pairsOf(ground), ...changesOf(ground).map((change) => [change])].map((changes) => ({
        kind,
        party,
        changes,
      }))
    case 'trade':
      return tradesOf(ground)
    case 'ask':
      return othersOf(ground).map((of) => ({ kind, party, of }))
    case 'reassure':
    case 'appeal':
      return othersOf(ground).map((to) => ({ kind, party, to }))
    case 'take':
      return seen.offers
        .filter((offer) => offer.to === party && !isMet(seen, offer))
        .toReversed()
        .map(({ id }) => ({ kind, party, offer: id }))
    case 'request':
      return othersOf(ground).flatMap((of) =>
        scenario.abilities.flatMap((rule, ability) =>
          rule.seats.includes(of) && !rule.seats.includes(party) ? [{ kind, party, of, ability }] : [],
        ),
      )
    case 'warn':
    case 'promise':
    case 'vow':
      return pledgesOf(ground, kind)
    case 'press':
      return scenario.press.flatMap(({ seats }, line) =>
        seats.length === 0 || seats.includes(party) ? [{ kind, party, line }] : [],
      )
    case 'caucus':
      return othersOf(ground).map((other) => ({ kind, party, with: [other] }))
    case 'invite':
      return othersOf(ground).flatMap((whom) =>
        issuesOf(ground).map((issue) => ({ kind, party, whom, issue })),
      )
    case 'deadline':
      return [{ kind, party, slots: 1 }]
    case 'channel':
      return [{ kind, party, sends: 'question' }]
    case 'order':
      return [{ kind, party, tracks: seen.order }]
    case 'consult':
    case 'pass':
    case 'leave':
    case 'circulate':
    case 'recess':
    case 'advance':
    case 'signal':
      return [{ kind, party }]
  }
}

function othersOf({ scenario, seen, me, phase }: Ground): readonly PartyIndex[] {
  const others = scenario.parties.flatMap((_, party) =>
    party !== me && isPresent(scenario, seen, party) ? [party] : [],
  )
  const partner = phase.place === 'corridor' ? phase.with : undefined
  return partner === undefined ? others : [partner]
}

/** Clauses, the selected one first, then those of the track in hand, then the rest. */
function issuesOf({ scenario, seen, selected }: Ground): readonly IssueIndex[] {
  const { stage } = seen
  const current = stage.kind === 'talks' ? (scenario.tracks[stage.track]?.issues ?? []) : []
  const all = scenario.issues.map((_, issue) => issue)
  return [...new Set([...(selected === null ? [] : [selected]), ...current, ...all])]
}

/** What is initialled comes last, also where it was opened before: there is nothing to change in it now. */
function changesOf(ground: Ground): readonly Change[] {
  const { scenario, seen } = ground
  const isAgreed = (issue: IssueIndex) => (seen.clauses[issue]?.status === 'agreed' ? 1 : 0)
  const issues = issuesOf(ground).toSorted((one, other) => isAgreed(one) - isAgreed(other))
  return issues.flatMap((issue) => {
    const standing = seen.clauses[issue]?.status === 'open' ? -1 : seen.clauses[issue]?.choice
    const options = scenario.issues[issue]?.options ?? []
    return [...options.keys()].filter((choice) => choice !== standing).map((choice) => ({ issue, choice }))
  })
}

/** The first changes of neighbouring clauses, two by two. */
function pairsOf(ground: Ground): readonly (readonly Change[])[] {
  const first = new Map<IssueIndex, Change>()
  for (const change of changesOf(ground)) {
    const { status } = ground.seen.clauses[change.issue] ?? { status: 'agreed' }
    if (status !== 'agreed' && !first.has(change.issue)) first.set(change.issue, change)
  }
  const changes = [...first.values()]
  return changes.slice(1).flatMap((change, at) => {
    const before = changes[at]
    return before ? [[before, change]] : []
  })
}

function tradesOf(ground: Ground): readonly Move[] {
  return othersOf(ground).flatMap((to) =>
    pairsOf(ground).flatMap(([give, get]): Move[] =>
      give && get ? [{ kind: 'trade', party: ground.me, to, give: [give], get: [get] }] : [],
    ),
  )
}

function pledgesOf(ground: Ground, kind: 'warn' | 'promise' | 'vow'): readonly Move[] {
  const { me: party, seen } = ground
  const changes = changesOf(ground)
  if (kind === 'vow') return changes.map((change) => ({ kind, party, sort: 'never', ...change }))
  const due = Math.min(seen.slots, seen.slot + 2)
  return changes.flatMap((change) =>
    othersOf(ground).map(
      (to): Move =>
        kind === 'warn'
          ? { kind, party, to, ...change }
          : { kind, party, to, sort: 'support', due, ...change },
    ),
  )
}
