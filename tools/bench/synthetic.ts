import type { Brief } from '../../src/negotiation/brief.ts'
import { draw } from '../../src/negotiation/luck.ts'
import type { ClockRule, Scenario } from '../../src/negotiation/scenario.ts'

export interface Synthetic {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
}

/** A level of so many parties and issues, each with so many options, whose points are drawn from a seed. */
export function synthetic(parties: number, issues: number, options: number, seed = 1): Synthetic {
  const most = Math.floor(1000 / issues)
  const wants = Array.from({ length: parties }, (_, party) => {
    const points = Array.from({ length: issues }, (_none, issue) =>
      Array.from({ length: options }, (_nought, option) =>
        draw(seed, party, `points:${issue}:${option}`, most + 1),
      ),
    )
    const hoped = points.reduce((sum, row) => sum + Math.max(...row), 0)
    return { reservation: Math.floor(hoped * 0.55), points }
  })
  return plainLevel(
    Array.from({ length: issues }, () => options),
    wants,
  )
}

export interface Wants {
  readonly reservation: number
  /** By issue and option; silence is worth nothing. */
  readonly points: readonly (readonly number[])[]
}

/** A level of one track made of nothing but points; every party signs. */
export function plainLevel(sizes: readonly number[], wants: readonly Wants[]): Synthetic {
  return {
    scenario: plainScenario(sizes, wants.length),
    briefs: wants.map(({ reservation, points }, party) => plainBrief(party, reservation, points)),
  }
}

function plainBrief(party: number, reservation: number, points: readonly (readonly number[])[]): Brief {
  return {
    party,
    points: points.map((row) => [0, ...row]),
    pairs: [],
    redLines: [],
    stakes: points.map(() => 'interest'),
    reservation: { start: reservation, perSlot: 0, cap: 0 },
    temperament: {
      firmness: 50,
      reciprocity: 50,
      candour: 60,
      trust: 60,
      patience: 12,
      margin: 2,
      frailty: { reactiveDevaluation: 0, anchoring: 0, lossAversion: 0, audienceCosts: 0, leaks: 0 },
    },
  }
}

const COSTS: ClockRule['costs'] = {
  table: 1,
  stance: 0,
  park: 1,
  reopen: 2,
  trade: 1,
  ask: 1,
  take: 1,
  request: 1,
  reassure: 1,
  warn: 1,
  promise: 1,
  vow: 1,
  consult: 1,
  press: 1,
  pass: 1,
}

const TRUST: Scenario['trust'] = {
  kept: 6,
  broken: 20,
  hollow: 20,
  reopened: 12,
  pestering: 4,
  reassurance: 6,
  warning: 4,
  openAt: 65,
  guardedAt: 40,
}

const DURABILITY: Scenario['durability'] = {
  weights: [20, 20, 20, 20, 20],
  gains: [
    { gain: 0, share: 300 },
    { gain: 10, share: 1000 },
  ],
  holds: 500,
  heard: 0,
}

function plainIssues(sizes: readonly number[]): Scenario['issues'] {
  return sizes.map((size, issue) => ({
    id: `i${issue}`,
    track: 0,
    options: Array.from({ length: size }, (_, option) => ({
      id: `o${option}`,
      features: [0, 0, 0, 0, 0],
      signatories: [],
      recognition: false,
    })),
    silentAs: -1,
    safeguard: false,
  }))
}

function plainParties(parties: number): Scenario['parties'] {
  return Array.from({ length: parties }, (_, party) => ({
    id: `p${party}`,
    presence: 'table',
    chair: party === 0,
    signs: 'always',
    trust: Array.from({ length: parties }, () => 50),
    positions: [],
  }))
}

const PHASES: Scenario['phases'] = ['briefing', 'agenda', 'talks', 'closing', 'ending', 'debrief'].map(
  (kind) => ({ id: kind, kind }),
)

function plainScenario(sizes: readonly number[], parties: number): Scenario {
  const difficulty = { candour: 0, patience: 0, events: 100 }
  return {
    id: 'plain',
    utility: { min: -100_000, max: 100_000 },
    parties: plainParties(parties),
    tracks: [{ id: 'all', issues: [...sizes.keys()], slots: 20 }],
    issues: plainIssues(sizes),
    abilities: [],
    press: [],
    events: [],
    endings: [
      { id: 'signed', when: { kind: 'outcome', of: ['signed'] }, good: true },
      { id: 'other', when: { kind: 'always', holds: true }, good: false },
    ],
    anchors: [],
    clock: { startMinute: 540, minutesPerSlot: 30, slots: 24, closingSlots: 4, finalSlots: 3, costs: COSTS },
    trust: TRUST,
    durability: DURABILITY,
    difficulties: { calm: difficulty, tense: difficulty, fraught: difficulty },
    phases: PHASES,
  }
}
