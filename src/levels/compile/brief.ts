import type { Brief, Frailty, RedLine, Temperament } from '../../negotiation/brief.ts'
import { textConditionFrom } from './conditions.ts'
import type { LevelFile } from '../schema/level.ts'
import type { Places } from './places.ts'

type Party = LevelFile['parties'][number]
type Preferences = Party['preferences']

/** How far a reservation may move from its start, in points, when a party does not say. */
const CAP = 20
/** For whoever is not at the table: it waits, and answers by its reservation alone. */
const AWAY = { firmness: 50, reciprocity: 0, candour: 50, patience: 99, margin: 0 }
/** How far trust changes candour, per cent, when a party does not say. */
const TRUST = 60

/** What one party wants, with indices for ids and silence in the first column. */
export function briefFrom(level: LevelFile, places: Places, party: Party): Brief {
  const { preferences } = party
  const { reservation } = preferences
  return {
    party: places.party(party.id),
    points: level.issues.map((issue) => row(issue, preferences)),
    pairs: (preferences.pairs ?? []).map((pair) => ({
      of: [places.issue(pair.of[0]), places.choice(...pair.of)],
      with: [places.issue(pair.with[0]), places.choice(...pair.with)],
      points: pair.points,
    })),
    redLines: (preferences.redLines ?? []).map((line) => redLine(places, line)),
    stakes: level.issues.map((issue) => preferences.stakes[issue.id]?.kind ?? 'interest'),
    reservation: {
      start: reservation.points,
      perSlot: reservation.perSlot ?? 0,
      cap: reservation.cap ?? CAP,
    },
    temperament: temperament(party),
  }
}

function row(issue: LevelFile['issues'][number], preferences: Preferences): readonly number[] {
  const points = preferences.points[issue.id] ?? {}
  const silence = points[issue.silence.as ?? 'silent'] ?? 0
  return [silence, ...issue.options.map((option) => points[option.id] ?? 0)]
}

function redLine(places: Places, line: NonNullable<Preferences['redLines']>[number]): RedLine {
  return {
    issue: places.issue(line.issue),
    choice: places.choice(line.issue, line.option),
    kind: line.kind,
    unless: line.unless && textConditionFrom(places, line.unless),
    price: line.price,
  }
}

function temperament(party: Party): Temperament {
  const { frailty, trust, ...manner } = party.temperament ?? { ...AWAY, frailty: undefined, trust: undefined }
  return { ...manner, trust: trust ?? TRUST, frailty: frailtyOf(frailty) }
}

function frailtyOf(given: Partial<Record<keyof Frailty, number | undefined>> | undefined): Frailty {
  return {
    reactiveDevaluation: given?.reactiveDevaluation ?? 0,
    anchoring: given?.anchoring ?? 0,
    lossAversion: given?.lossAversion ?? 0,
    audienceCosts: given?.audienceCosts ?? 0,
    leaks: given?.leaks ?? 0,
  }
}
