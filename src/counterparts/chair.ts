import { abilityOf } from '../negotiation/abilities.ts'
import type { Change, Move } from '../negotiation/move.ts'
import type { AbilityKind, IssueIndex, PartyIndex, TrackIndex } from '../negotiation/scenario.ts'
import { opennessTo } from './candour.ts'
import { isLegal, type Mind } from './mind.ts'
import { gainOf, isForbidden } from './projection.ts'
import { proposalsOf, type Proposal } from './proposal.ts'
import {
  bracketedNow,
  hasPersons,
  heldUpBy,
  openNow,
  othersPresent,
  stagesOpened,
  stageSpent,
  stalledRounds,
} from './table-state.ts'

/** Clauses that one bridging text sets at most: alone among counterparts, and when a person sits at the table. */
const BRIDGES = 3
const BRIDGES_BESIDE_PERSONS = 2

/** The tracks in the level's order; two neighbours may change places by luck, never the last. */
export function orderOf({ scenario, luck }: Mind): readonly TrackIndex[] {
  const tracks = [...scenario.tracks.keys()]
  const swap = luck('order', 4)
  const [one, other] = [tracks[swap], tracks[swap + 1]]
  if (one === undefined || other === undefined || swap + 1 >= tracks.length - 1) return tracks
  return tracks.with(swap, other).with(swap + 1, one)
}

/** What the craft of the chair takes: whoever has none of it need not think about it. */
const CRAFTS: readonly AbilityKind[] = ['circulate', 'bridge', 'recess', 'caucus', 'invite', 'advance']

/** What the craft of the chair suggests now: hear criticism of the text, redraft, give the room air, move on. */
export function chairMove(mind: Mind): Move | undefined {
  const { view, me } = mind
  if (!CRAFTS.some((kind) => can(mind, kind))) return undefined
  const brackets = bracketedNow(mind)
  const heard = used(mind, 'circulate')
  const stages = stagesOpened(mind)
  if (brackets.length >= 2 && stageSpent(mind) >= 350 && heard < stages) {
    const circulate: Move = { kind: 'circulate', party: me }
    if (isLegal(mind, circulate)) return circulate
  }
  if (heard > used(mind, 'bridge') && brackets.length > 0) {
    const bridge = bridgeFrom(mind, brackets)
    if (bridge && isLegal(mind, bridge)) return bridge
  }
  const air = airFor(mind, brackets)
  if (air && isLegal(mind, air)) return air
  const onwards: Move = { kind: 'advance', party: me }
  if (isStuck(mind, brackets) && view.slots - view.slot > 2 && isLegal(mind, onwards)) return onwards
  return undefined
}

/** Whether it has an ability of this kind, used up or not. */
export function can({ scenario, me }: Mind, kind: AbilityKind): boolean {
  return abilityOf(scenario, me, kind) >= 0
}

function used({ scenario, view, me }: Mind, kind: AbilityKind): number {
  const ability = abilityOf(scenario, me, kind)
  return ability < 0 ? 0 : view.uses[ability]![me]!
}

/** Nothing open, nothing moved for three rounds, most of the time gone: better go on and come back in the closing. */
function isStuck(mind: Mind, brackets: readonly IssueIndex[]): boolean {
  if (mind.view.stage.kind !== 'talks') return false
  return brackets.length > 0 && !openNow(mind).length && stalledRounds(mind) >= 4 && stageSpent(mind) >= 750
}

/**
 * A bridging text from what was said of the brackets. It leaves alone what a person reserves on: that only the person can
 * trade away.
 */
function bridgeFrom(mind: Mind, brackets: readonly IssueIndex[]): Move | undefined {
  const { view } = mind
  const byPerson = (issue: IssueIndex) =>
    view.clauses[issue]!.stances.some(({ kind }, party) => view.persons[party] && kind !== 'accepts')
  const able = proposalsOf(mind).filter(({ change, liking }) => {
    return brackets.includes(change.issue) && !byPerson(change.issue) && liking > 0
  })
  const changes = together(mind, able, hasPersons(mind) ? BRIDGES_BESIDE_PERSONS : BRIDGES)
  return changes.length ? { kind: 'bridge', party: mind.me, changes } : undefined
}

/** The best of these proposals that can stand in one text, one for each clause. */
export function together(mind: Mind, proposals: readonly Proposal[], most: number): readonly Change[] {
  const text = [...mind.text]
  const chosen: Change[] = []
  let worth = proposals[0]?.worth ?? 0
  for (const { change } of proposals) {
    if (chosen.length >= most || chosen.some(({ issue }) => issue === change.issue)) continue
    const gain = chosen.length ? gainOf(mind, text, change.issue, change.choice) : 0
    const stood = text[change.issue]!
    text[change.issue] = change.choice
    if (worth + gain >= mind.aspiration.target || gain >= 0) {
      if (!isForbidden(mind, text)) {
        worth += gain
        chosen.push(change)
        continue
      }
    }
    text[change.issue] = stood
  }
  return chosen
}

/** A recess when the room has gone quiet, a caucus with the two that hold up most, the floor for who has not spoken. */
function airFor(mind: Mind, brackets: readonly IssueIndex[]): Move | undefined {
  const { me, view, luck } = mind
  const stalled = stalledRounds(mind)
  if (stalled < 3 || !brackets.length) return undefined
  const guarded =
    opennessTo(mind) === 'guarded' || view.trust.some((row, party) => party !== me && row[me]! < 35)
  if (guarded && used(mind, 'recess') * 2 < stagesOpened(mind)) return { kind: 'recess', party: me }
  const holders = othersPresent(mind)
    .filter((party) => heldUpBy(mind, party) > 0)
    .toSorted((one, other) => heldUpBy(mind, other) - heldUpBy(mind, one))
    .slice(0, 2)
  if (holders.length === 2 && used(mind, 'caucus') < stagesOpened(mind) && luck('caucus', 2) === 0) {
    return { kind: 'caucus', party: me, with: holders }
  }
  const [whom] = holders
  const issue = whom === undefined ? undefined : brackets.find((at) => isHeldBy(mind, at, whom))
  if (whom === undefined || issue === undefined || view.floor || luck('invite', 3) !== 0) return undefined
  return { kind: 'invite', party: me, whom, issue }
}

function isHeldBy({ view }: Mind, issue: IssueIndex, party: PartyIndex): boolean {
  return view.clauses[issue]!.stances[party]!.kind === 'reserves'
}
