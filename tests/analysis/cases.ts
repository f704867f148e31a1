import { readFileSync } from 'node:fs'
import type { Brief } from '../../src/negotiation/brief.ts'
import type { Scenario } from '../../src/negotiation/scenario.ts'

interface CaseFile {
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly parties: readonly {
    readonly name: string
    readonly reservation: number
    readonly weights: readonly number[]
    readonly values: readonly (readonly number[])[]
  }[]
}

export interface Case {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/domains/${name}.json`, import.meta.url), 'utf8'))

/** A published case as a level whose parties all sign; the fixture's shape is checked by the figures themselves. */
export function publishedCase(name: string): Case {
  const file = read(name) as CaseFile
  const sizes = file.issues.map(({ values }) => values.length)
  return plainCase(
    sizes,
    file.parties.map(({ weights, values, reservation }) => ({
      reservation,
      points: values.map((row, issue) => row.map((value) => value * weights[issue]!)),
    })),
  )
}

export interface Reference {
  readonly n: number
  readonly pareto: number
  readonly ir_pareto: number
  readonly welfare: number
  readonly nash: { readonly utils: readonly number[]; readonly ties: number }
  readonly ks: { readonly utils: readonly number[]; readonly ties: number }
  readonly egal: { readonly utils: readonly number[]; readonly ties: number }
}

export function referenceFigures(): Readonly<Record<string, Reference>> {
  return read('reference') as Record<string, Reference>
}

/** A level of one track made of nothing but points, for looking at outcomes. */
export function plainCase(
  sizes: readonly number[],
  wants: readonly { readonly reservation: number; readonly points: readonly (readonly number[])[] }[],
): Case {
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
      patience: 12,
      margin: 2,
      frailty: { reactiveDevaluation: 0, anchoring: 0, lossAversion: 0, audienceCosts: 0, leaks: 0 },
    },
  }
}

function plainScenario(sizes: readonly number[], parties: number): Scenario {
  const costs = {
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
  } // prettier-ignore
  const difficulty = { candour: 0, patience: 0, events: 100 }
  return {
    id: 'plain',
    utility: { min: -100_000, max: 100_000 },
    parties: Array.from({ length: parties }, (_, party) => ({
      id: `p${party}`,
      presence: 'table',
      chair: party === 0,
      signs: 'always',
      trust: Array.from({ length: parties }, () => 50),
      positions: [],
    })),
    tracks: [{ id: 'all', issues: [...sizes.keys()], slots: 20 }],
    issues: sizes.map((size, issue) => ({
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
    })),
    abilities: [],
    press: [],
    events: [],
    endings: [
      { id: 'signed', when: { kind: 'outcome', of: ['signed'] }, good: true },
      { id: 'other', when: { kind: 'always', holds: true }, good: false },
    ],
    anchors: [],
    clock: { startMinute: 540, minutesPerSlot: 30, slots: 24, closingSlots: 4, finalSlots: 3, costs },
    trust: {
      kept: 6,
      broken: 20,
      hollow: 20,
      reopened: 12,
      pestering: 4,
      reassurance: 6,
      warning: 4,
      openAt: 65,
      guardedAt: 40,
    }, // prettier-ignore
    durability: {
      weights: [20, 20, 20, 20, 20],
      gains: [
        { gain: 0, share: 300 },
        { gain: 10, share: 1000 },
      ],
      holds: 500,
    },
    difficulties: { calm: difficulty, tense: difficulty, fraught: difficulty },
    phases: [
      { id: 'briefing', kind: 'briefing' },
      { id: 'agenda', kind: 'agenda' },
      { id: 'talks', kind: 'talks' },
      { id: 'closing', kind: 'closing' },
      { id: 'ending', kind: 'ending' },
      { id: 'debrief', kind: 'debrief' },
    ],
  }
}
