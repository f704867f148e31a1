import type { Act, SessionDraft } from './act.ts'
import { abilityOf } from './abilities.ts'
import { openNextTrack, openRound } from './clock.ts'
import { fireEvents } from './events.ts'
import { listOf, numbers, numbersOf } from './lists.ts'
import { chairOf } from './presence.ts'
import { type Scenario, SILENT } from './scenario.ts'
import type { Session, World } from './session.ts'
import { SAYS_NOTHING } from './wording.ts'

function blank({ scenario, difficulty }: World, persons: readonly boolean[]): SessionDraft {
  const { parties, tracks, issues, abilities } = scenario
  const each = <T>(make: (party: number) => T): T[] => listOf(parties.length, make)
  const zeros = () => numbers(parties.length, 0)
  const isAbsent = (party: number) => parties[party]!.presence === 'absent'
  const rule = scenario.difficulties[difficulty]
  return {
    difficulty,
    stage: { kind: 'agenda' },
    round: 0,
    slot: 0,
    slots: scenario.clock.slots,
    persons: each((party) => persons[party] === true && !isAbsent(party)),
    order: numbersOf(tracks.length, (track) => track),
    trackSpent: numbers(tracks.length, 0),
    trackSlots: numbersOf(tracks.length, (track) => tracks[track]!.slots),
    clauses: listOf(issues.length, () => ({
      choice: SILENT,
      status: 'open' as const,
      by: -1,
      tabledIn: -1,
      stances: each(() => SAYS_NOTHING),
      agreedAt: -1,
      initials: [],
      link: -1,
    })),
    trust: each((from) => numbersOf(parties.length, (to) => parties[from]!.trust[to] ?? 50)),
    ceiling: each(() => numbers(parties.length, 100)),
    candour: numbers(parties.length, rule.candour),
    patience: numbers(parties.length, rule.patience),
    reservationShift: zeros(),
    yielding: zeros(),
    promises: [],
    vows: [],
    objections: [],
    offers: [],
    trades: [],
    requests: [],
    pending: [],
    moved: each(isAbsent),
    roundCost: 0,
    uses: listOf(abilities.length, zeros),
    floor: null,
    recess: false,
    recessUntil: -1,
    advanced: false,
    pressed: each(() => []),
    reassured: each(zeros),
    broughtAt: numbers(parties.length, -1),
    fired: [],
    channel: [],
    flags: [],
    lastAgreed: 0,
    narrowed: each(zeros),
    barShift: zeros(),
    notes: each(() => []),
    signatures: each(() => 'none' as const),
    gone: each(() => false),
    finalUsed: false,
    answers: null,
    firstAnswers: null,
    ended: null,
    story: [],
  }
}

function hasAgenda(scenario: Scenario): boolean {
  if (!scenario.phases.some((phase) => phase.kind === 'agenda')) return false
  return abilityOf(scenario, chairOf(scenario), 'order') >= 0
}

/** A session as it begins: with the agenda if somebody in the chair can order it, else with the level's first track. */
export function openSession(world: World, persons: readonly boolean[]): Session {
  return openDraft(world, persons)
}

/** The same, for a play-out that goes on to change it in place. */
export function openDraft(world: World, persons: readonly boolean[]): SessionDraft {
  const act: Act = { world, scenario: world.scenario, s: blank(world, persons), out: [] }
  if (hasAgenda(world.scenario)) fireEvents(act)
  else {
    openNextTrack(act, -1)
    openRound(act)
  }
  return act.s
}
