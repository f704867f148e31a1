import type { Brief } from '../negotiation/brief.ts'
import { type CapitalRule, FEATURES, type PartyRule, type Scenario, SILENT } from '../negotiation/scenario.ts'
import { briefFrom } from './compile/brief.ts'
import { clockFrom } from './compile/clock.ts'
import { conditionFrom } from './compile/conditions.ts'
import { effectsFrom } from './compile/effects.ts'
import { type Places, placesOf } from './compile/places.ts'
import type { LevelFile } from './schema/level.ts'

type Party = LevelFile['parties'][number]

/** Trust in a party of which nothing is said. */
const TRUST = 50

/** A checked level as the rules need it: indices for ids, and what every party wants in a brief of its own. */
export function compile(level: LevelFile): {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
} {
  const places = placesOf(level)
  return {
    scenario: scenarioFrom(level, places),
    briefs: level.parties.map((party) => briefFrom(level, places, party)),
  }
}

function scenarioFrom(level: LevelFile, places: Places): Scenario {
  const { absent } = level
  return {
    id: level.id,
    utility: level.utility,
    parties: level.parties.map((party) => partyFrom(level, places, party)),
    tracks: level.tracks.map(({ id, slots }) => ({ id, slots, issues: issuesOf(level, id) })),
    issues: issuesFrom(level, places),
    abilities: abilitiesFrom(level, places),
    press: level.press.map(({ id, seats, effects }) => ({
      id,
      seats: (seats ?? []).map(places.party),
      effects: effectsFrom(places, effects),
    })),
    events: eventsFrom(level, places),
    endings: level.endings.map(({ id, when, good }) => ({
      id,
      when: conditionFrom(places, when),
      good: good ?? false,
    })),
    anchors: (level.anchors ?? []).map(({ of, to, points }) => ({
      of: [places.issue(of[0]), places.choice(...of)],
      to: [places.issue(to[0]), places.choice(...to)],
      points,
    })),
    clock: clockFrom(level),
    trust: level.trust,
    durability: {
      weights: FEATURES.map((feature) => level.durability.weights[feature]),
      gains: level.durability.gains,
      holds: level.durability.holds,
      heard: level.durability.heard ?? 0,
    },
    difficulties: level.difficulties,
    phases: level.phases.map(({ id, kind }) => ({ id, kind })),
    ...(absent
      ? { absent: { party: places.party(absent.party), bar: absent.bar, delay: absent.delay } }
      : {}),
  }
}

function partyFrom(level: LevelFile, places: Places, party: Party): PartyRule {
  const { id, presence, chair, signs, capital } = party
  const trust = level.parties.map((other) => (other.id === id ? 100 : (party.trust?.[other.id] ?? TRUST)))
  const positions = (party.positions ?? []).map(({ issue, option, stance }) => ({
    issue: places.issue(issue),
    choice: places.choice(issue, option),
    seeks: stance === 'seeks',
  }))
  return {
    id,
    presence,
    chair: chair ?? false,
    signs,
    trust,
    positions,
    capital: capital && capitalFrom(capital),
  }
}

function capitalFrom({ groups, quota, unargued }: NonNullable<Party['capital']>): CapitalRule {
  return { groups: groups.map(({ id, seats, bar }) => ({ id, seats, bar })), quota, unargued }
}

function issuesOf(level: LevelFile, track: string): readonly number[] {
  return level.issues.flatMap((issue, i) => (issue.track === track ? [i] : []))
}

function issuesFrom(level: LevelFile, places: Places): Scenario['issues'] {
  return level.issues.map(({ id, track, options, silence, safeguard }) => ({
    id,
    track: places.track(track),
    silentAs: silence.as === undefined ? SILENT : places.choice(id, silence.as),
    safeguard: safeguard ?? false,
    options: options.map((option) => ({
      id: option.id,
      features: FEATURES.map((feature) => option.features?.[feature] ?? 0),
      signatories: (option.signatories ?? []).map(places.party),
      recognition: option.recognition ?? false,
    })),
  }))
}

function abilitiesFrom(level: LevelFile, places: Places): Scenario['abilities'] {
  return level.abilities.map(({ id, kind, seats, cost, uses, effects }) => ({
    id,
    kind,
    seats: seats.map(places.party),
    cost,
    uses: uses ?? Number.POSITIVE_INFINITY,
    effects: effectsFrom(places, effects),
  }))
}

function eventsFrom(level: LevelFile, places: Places): Scenario['events'] {
  return level.events.map((event) => ({
    id: event.id,
    kind: event.kind,
    severe: event.severe ?? false,
    when: conditionFrom(places, event.when),
    chance: event.chance ?? 100,
    times: event.times ?? 1,
    effects: effectsFrom(places, event.effects),
    reactions: (event.reactions ?? []).map(({ id, slots, effects, seats }) => ({
      id,
      slots: slots ?? 0,
      effects: effectsFrom(places, effects),
      seats: (seats ?? []).map(places.party),
    })),
  }))
}
