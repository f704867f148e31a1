import type { Brief, Frailty } from '../../src/negotiation/brief.ts'
import { deal } from '../../src/negotiation/deal.ts'
import type { Move, Stance } from '../../src/negotiation/move.ts'
import { copyOf, openSession, play } from '../../src/negotiation/rules.ts'
import type {
  AbilityRule,
  EventRule,
  IssueRule,
  PartyRule,
  Scenario,
} from '../../src/negotiation/scenario.ts'
import { ABILITY_KINDS, COMMON_KINDS } from '../../src/negotiation/scenario.ts'
import type { CommonKind, OptionRule } from '../../src/negotiation/scenario.ts'
import { allHabits, type Clause, type Session, type World } from '../../src/negotiation/session.ts'

/** Parties of the small scenario: two always sign, the third once an option names it, the fourth is not in the room. */
export const NORTH = 0
export const SOUTH = 1
export const EAST = 2
export const FAR = 3

/** Its issues: two in the first track, one safeguard and one that can need East's signature in the second. */
export const LINE = 0
export const PRISONERS = 1
export const MONITORS = 2
export const TROOPS = 3

function party(id: string, part: Partial<PartyRule> = {}): PartyRule {
  return {
    id,
    presence: 'table',
    chair: false,
    signs: 'always',
    trust: [50, 50, 50, 50],
    positions: [],
    ...part,
  }
}

function option(id: string, part: Partial<OptionRule> = {}): OptionRule {
  return { id, features: [100, 0, 0, 0, 0], signatories: [], recognition: false, ...part }
}

function issue(id: string, track: number, options: readonly OptionRule[], safeguard = false): IssueRule {
  return { id, track, options, silentAs: -1, safeguard }
}

const ISSUES: readonly IssueRule[] = [
  issue('line', 0, [option('here'), option('there'), option('between')]),
  issue('prisoners', 0, [option('all'), option('some')]),
  issue('monitors', 1, [option('few'), option('many', { features: [0, 400, 0, 0, 0] })], true),
  issue('troops', 1, [option('none'), option('eastern', { signatories: [EAST] })]),
]

const SEATS = { order: [NORTH], bridge: [NORTH], package: [SOUTH], object: [SOUTH] } as const

const ABILITIES: readonly AbilityRule[] = ABILITY_KINDS.map((kind) => ({
  id: `the-${kind}`,
  kind,
  seats: kind in SEATS ? SEATS[kind as keyof typeof SEATS] : [NORTH, SOUTH], // asked for in the line above
  cost: kind === 'package' ? 2 : kind === 'order' ? 0 : 1,
  uses: kind === 'recess' ? 1 : Number.POSITIVE_INFINITY,
  effects: [],
}))

/** Every kind costs one slot, reopening two. */
function costs(): Record<CommonKind, number> {
  const each = COMMON_KINDS.map((kind) => [kind, kind === 'reopen' ? 2 : 1])
  return Object.fromEntries(each) as Record<CommonKind, number> // every kind is in the list
}

const PHASE_KINDS = ['briefing', 'agenda', 'talks', 'closing', 'capitals', 'absent', 'ending', 'debrief']
const CALM = { candour: 0, patience: 0, events: 100 }

function scenario(part: Partial<Scenario> = {}): Scenario {
  const capital = { groups: [{ id: 'house', seats: 10, bar: [400, 600] as const }], quota: 6 }
  return {
    id: 'small',
    utility: { min: 0, max: 1000 },
    parties: [
      party('north', { chair: true }),
      party('south', { capital }),
      party('east', { signs: 'by-option' }),
      party('far', { presence: 'absent', signs: 'never' }),
    ],
    tracks: [
      { id: 'ceasefire', issues: [LINE, PRISONERS], slots: 8 },
      { id: 'guarantees', issues: [MONITORS, TROOPS], slots: 8 },
    ],
    issues: ISSUES,
    abilities: ABILITIES,
    press: [{ id: 'calm', seats: [], effects: [{ kind: 'trust', from: 'others', to: 'self', by: 3 }] }],
    events: [],
    endings: [
      { id: 'signed', when: { kind: 'outcome', of: ['signed'] }, good: true },
      { id: 'other', when: { kind: 'always', holds: true }, good: false },
    ],
    anchors: [],
    clock: {
      startMinute: 540,
      minutesPerSlot: 30,
      slots: 20,
      closingSlots: 4,
      finalSlots: 3,
      costs: costs(),
    },
    trust: {
      kept: 6,
      broken: 20,
      hollow: 30,
      reopened: 8,
      pestering: 5,
      reassurance: 4,
      warning: 6,
      openAt: 60,
      guardedAt: 35,
    },
    durability: {
      weights: [20, 20, 20, 20, 20],
      gains: [
        { gain: 0, share: 0 },
        { gain: 100, share: 500 },
        { gain: 300, share: 1000 },
      ],
      holds: 600,
      heard: 0,
    },
    difficulties: { calm: CALM, tense: CALM, fraught: CALM },
    phases: PHASE_KINDS.map((kind) => ({ id: kind, kind })),
    absent: { party: FAR, bar: [300, 500], delay: 2 },
    ...part,
  }
}

const NO_FRAILTY: Frailty = {
  reactiveDevaluation: 0,
  anchoring: 0,
  lossAversion: 0,
  audienceCosts: 0,
  leaks: 0,
}

/** North likes the first option of everything, South the last, and both gain by every clause. */
function points(rules: Scenario, liking: 'first' | 'last'): number[][] {
  return rules.issues.map(({ options }) => {
    const worth = options.map((_, choice) => 100 + Math.floor((150 * choice) / (options.length - 1)))
    return [0, ...(liking === 'last' ? worth : worth.toReversed())]
  })
}

function brief(who: number, part: Partial<Brief> = {}, rules: Scenario = scenario()): Brief {
  return {
    party: who,
    points: points(rules, who % 2 === NORTH ? 'first' : 'last'),
    pairs: [],
    redLines: [],
    stakes: rules.issues.map(() => 'interest'),
    reservation: { start: 300, perSlot: 0, cap: 40 },
    temperament: {
      firmness: 50,
      reciprocity: 50,
      candour: 50,
      trust: 60,
      patience: 10,
      margin: 10,
      frailty: NO_FRAILTY,
    },
    ...part,
  }
}

function world(part: Partial<World> = {}): World {
  const rules = part.scenario ?? scenario()
  const seed = part.seed ?? 1
  return {
    scenario: rules,
    briefs: rules.parties.map((_, who) => brief(who, {}, rules)),
    seed,
    difficulty: 'tense',
    switches: {
      severeEvents: true,
      frailty: allHabits(true),
    },
    hidden: deal(rules, seed),
    ...part,
  }
}

interface Setting extends Partial<Omit<Session, 'clauses'>> {
  readonly world?: World
  /** By issue: what differs from an open clause; `accepts` sets stances in short. */
  readonly clauses?: Readonly<Record<number, Partial<Clause> & { readonly accepts?: readonly number[] }>>
}

/** A session of the small scenario in its first track, everybody led by a counterpart, changed as the case needs. */
function session({ world: truth = world(), persons = [], clauses = {}, ...part }: Setting = {}): Session {
  const opened = openSession(truth, persons)
  const turn = opened.stage.kind === 'agenda' ? play(truth, opened, inOrder(truth.scenario)) : opened
  const copy = copyOf(turn)
  copy.story = []
  for (const [index, { accepts = [], ...clause }] of Object.entries(clauses)) {
    const said = (who: number): Stance => ({ kind: accepts.includes(who) ? 'accepts' : 'silent' })
    const stances = truth.scenario.parties.map((_, who) => said(who))
    const standing = { status: 'tabled', choice: 0, by: accepts[0] ?? NORTH, tabledIn: 0, stances } as const
    copy.clauses[Number(index)] = {
      ...copy.clauses[Number(index)],
      ...standing,
      ...clause,
    } as (typeof copy.clauses)[number] // every field is among the three
  }
  return { ...copy, ...part }
}

function inOrder(rules: Scenario): Move {
  const chair = rules.parties.findIndex((rule) => rule.chair)
  return { kind: 'order', party: chair, tracks: rules.tracks.map((_, track) => track) }
}

/** The session after these moves, each of them allowed. */
function after(truth: World, start: Session, ...moves: readonly Move[]): Session {
  return moves.reduce((now, move) => play(truth, now, move), start)
}

function event(id: string, part: Partial<EventRule> = {}): EventRule {
  return {
    id,
    kind: 'simulated',
    severe: false,
    when: { kind: 'always', holds: true },
    chance: 100,
    times: 1,
    effects: [],
    reactions: [],
    ...part,
  }
}

type Offer = Session['offers'][number]

/** A standing offer that can be taken; whoever asked accepted nothing when it was made. */
function offer(part: Pick<Offer, 'maker' | 'to' | 'changes'> & Partial<Offer>): Offer {
  return {
    id: 0,
    madeAt: 0,
    until: 9,
    none: false,
    padded: false,
    taken: false,
    aside: false,
    stays: false,
    accepted: [-1, -1, -1, -1],
    ...part,
  }
}

/** Ready parts of a small scenario, its private briefs and its sessions; every part can be changed in a line. */
export const given = { party, option, issue, scenario, brief, world, session, after, event, offer }
