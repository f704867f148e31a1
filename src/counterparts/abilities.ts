import type { Move } from '../negotiation/move.ts'
import { firstOf } from './first-of.ts'
import { type AbilityKind, type PartyIndex, SILENT } from '../negotiation/scenario.ts'
import { can, chairMove, together } from './chair.ts'
import { isLegal, type Mind } from './mind.ts'
import { proposalsOf } from './proposal.ts'
import type { Stances } from './stances.ts'
import { openNow, othersPresent, stageSpent, stagesOpened, stalledRounds } from './table-state.ts'

/** Trust from which a delegation does another the favour it asked for. */
const OBLIGES = 45
/** A whole package is worth its time from so many clauses on. */
const PACKAGE_FROM = 3

const WAYS: readonly ((mind: Mind, stances: Stances) => Move | undefined)[] = [
  objection,
  packageMove,
  chairMove,
  channelMove,
  pressure,
]

/** Abilities are the level's: what a party has is asked of the rules, and used where its kind makes sense. */
export function abilityMove(mind: Mind, stances: Stances): Move | undefined {
  for (const way of WAYS) {
    const move = way(mind, stances)
    if (move && isLegal(mind, move)) return move
  }
  return undefined
}

/** Does what it was asked to do, if it has some trust in who asked. */
export function requestedMove(mind: Mind): Move | undefined {
  const { view, me, scenario } = mind
  for (const request of view.requests) {
    const { kind } = scenario.abilities[request.ability]!
    if (request.of !== me || view.trust[me]![request.by]! < OBLIGES) continue
    if (didSince(mind, kind, request.slot)) continue
    const move = simplest(mind, kind, request.by)
    if (move && isLegal(mind, move)) return move
  }
  return undefined
}

/** Asks once to be told what the absent party says, of whoever can reach it, as soon as there is something to ask about. */
export function askChannelMove(mind: Mind): Move | undefined {
  const { scenario, me, beliefs, luck } = mind
  if (beliefs.requested[me]! > 0 || !isMostlyWritten(mind) || luck('request', 2) !== 0) return undefined
  const ability = scenario.abilities.findIndex(({ kind }) => kind === 'channel')
  const [of] = scenario.abilities[ability]?.seats ?? []
  if (of === undefined || scenario.parties[me]!.signs !== 'always') return undefined
  return { kind: 'request', party: me, of, ability }
}

function didSince({ view, me }: Mind, kind: AbilityKind, slot: number): boolean {
  return view.story.some(({ move, slot: at }) => at >= slot && move.party === me && move.kind === kind)
}

/** The plain use of an ability, where it needs no thought about what to put into it. */
function simplest(mind: Mind, kind: AbilityKind, asker: PartyIndex): Move | undefined {
  const { me: party } = mind
  switch (kind) {
    case 'channel':
      return { kind, party, sends: isMostlyWritten(mind) ? 'draft' : 'question' }
    case 'recess':
    case 'circulate':
    case 'advance':
      return { kind, party }
    case 'caucus':
      return { kind, party, with: [asker] }
    case 'deadline':
      return { kind, party, slots: 2 }
    case 'appeal': {
      const to = mostTrusted(mind)
      return to === undefined ? undefined : { kind, party, to }
    }
    case 'order':
    case 'package':
    case 'bridge':
    case 'invite':
    case 'signal':
    case 'object':
      return undefined
  }
}

/** Holds on principle against a wording it may never sign and that others are ready to accept. */
function objection(mind: Mind, stances: Stances): Move | undefined {
  const { view, me, luck } = mind
  if (!can(mind, 'object')) return undefined
  const objected = stances.all.find(({ issue, kind }) => {
    if (kind !== 'objects') return false
    const others = view.clauses[issue]!.stances.filter(
      (stance, party) => party !== me && stance.kind === 'accepts',
    )
    return others.length >= 2
  })
  if (!objected || luck('object', 2) !== 0) return undefined
  return { kind: 'object', party: me, issue: objected.issue, choice: view.clauses[objected.issue]!.choice }
}

/** Brings several clauses at once when a stage begins, and once more in the closing. */
function packageMove(mind: Mind): Move | undefined {
  if (!can(mind, 'package')) return undefined
  if (openNow(mind).length < PACKAGE_FROM || stageSpent(mind) > 300 || mind.luck('package', 2) !== 0)
    return undefined
  const changes = together(mind, proposalsOf(mind), PACKAGE_FROM + 1)
  return changes.length < PACKAGE_FROM ? undefined : { kind: 'package', party: mind.me, changes }
}

/** Asks the absent party once a stage, from when there is something to ask about. */
function channelMove(mind: Mind): Move | undefined {
  if (!can(mind, 'channel')) return undefined
  const { view, me, luck } = mind
  const sent = view.channel.some(({ by }) => by === me)
  if (sent || !isMostlyWritten(mind)) return undefined
  const known = view.notes[me]!.filter(({ kind }) => kind === 'channel').length
  if (known * 2 >= stagesOpened(mind) || luck('channel', 3) !== 0) return undefined
  return { kind: 'channel', party: me, sends: 'draft' }
}

function isMostlyWritten({ text }: Mind): boolean {
  let written = 0
  for (const choice of text) if (choice !== SILENT) written += 1
  return written * 2 >= text.length
}

/** Late, short of its aspiration and without movement: the signal that it may walk away, or an appeal to friends. */
function pressure(mind: Mind, stances: Stances): Move | undefined {
  const { me, aspiration, luck } = mind
  if (stances.worth >= aspiration.target || stalledRounds(mind) < 3) return undefined
  if (aspiration.time >= 600 && luck('signal', 3) === 0) {
    const signal: Move = { kind: 'signal', party: me }
    if (isLegal(mind, signal)) return signal
  }
  const to = mostTrusted(mind)
  if (to === undefined || luck('appeal', 3) !== 0) return undefined
  return { kind: 'appeal', party: me, to }
}

function mostTrusted(mind: Mind): PartyIndex | undefined {
  const trust = mind.view.trust[mind.me]!
  return firstOf(othersPresent(mind), (one, other) => trust[other]! - trust[one]! || one - other)
}
