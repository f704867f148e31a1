import type { Act, SessionDraft } from './act.ts'
import { abilityOf } from './abilities.ts'
import { openNextTrack, openRound } from './clock.ts'
import { fireEvents } from './events.ts'
import { chairOf } from './presence.ts'
import { type Scenario, SILENT } from './scenario.ts'
import type { Session, World } from './session.ts'
import { SAYS_NOTHING } from './wording.ts'

function zero(): number {
  return 0
}

function blank({ scenario, difficulty }: World, persons: readonly boolean[]): SessionDraft {
  const each = <T>(value: () => T): T[] => scenario.parties.map(value)
  const zeros = () => each(zero)
  const absent = scenario.parties.map((party) => party.presence === 'absent')
  const rule = scenario.difficulties[difficulty]
  return {
    difficulty,
    stage: { kind: 'agenda' },
    round: 0,
    slot: 0,
    slots: scenario.clock.slots,
    persons: scenario.parties.map((_, party) => persons[party] === true && !absent[party]),
    order: scenario.tracks.map((_, track) => track),
    trackSpent: scenario.tracks.map(zero),
    trackSlots: scenario.tracks.map((track) => track.slots),
    clauses: scenario.issues.map(() => ({
      choice: SILENT,
      status: 'open' as const,
      by: -1,
      tabledIn: -1,
      stances: each(() => SAYS_NOTHING),
      agreedAt: -1,
      initials: [],
      link: -1,
    })),
    trust: scenario.parties.map((from) => scenario.parties.map((_, to) => from.trust[to] ?? 50)),
    ceiling: each(() => each(() => 100)),
    candour: each(() => rule.candour),
    patience: each(() => rule.patience),
    reservationShift: zeros(),
    yielding: zeros(),
    promises: [],
    vows: [],
    objections: [],
    offers: [],
    trades: [],
    requests: [],
    pending: [],
    moved: absent,
    roundCost: 0,
    uses: scenario.abilities.map(zeros),
    floor: null,
    recess: false,
    recessUntil: -1,
    advanced: false,
    pressed: each(() => []),
    reassured: each(zeros),
    yieldedAt: each(() => -1),
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
  const act: Act = { world, scenario: world.scenario, s: blank(world, persons), out: [] }
  if (hasAgenda(world.scenario)) fireEvents(act)
  else {
    openNextTrack(act, -1)
    openRound(act)
  }
  return act.s
}
