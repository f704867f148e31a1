import { unarguedBy } from '../../negotiation/argued.ts'
import type { Note } from '../../negotiation/story.ts'
import { agreedText, standingText } from '../../negotiation/text.ts'
import { utilityOf } from '../../negotiation/utility.ts'
import type { CapitalView } from '../shown/home.ts'
import { type Ground, timeAt } from './ground.ts'
import { noteLine } from './notes.ts'

/** The seat's own capital: who must say yes, and how the text as it stands compares with what it may ask. */
export function capitalView(ground: Ground, range: Range | undefined): CapitalView | null {
  const { told, me, scenario, words } = ground
  const written = told.level.parties[me]?.capital
  const rule = scenario.parties[me]?.capital
  if (!written || !rule || !range) return null
  const worth = utilityOf(ground.brief, standingText(ground.seen))
  const [low, high] = range
  const verdict = verdictOn(worth, range)
  return {
    name: told.t(written.name),
    about: told.t(written.consult),
    groups: written.groups.map(({ name, seats }) => ({ name: told.t(name), seats })),
    quota: rule.quota,
    total: rule.groups.reduce((sum, { seats }) => sum + seats, 0),
    range: {
      low: perCent(ground, low),
      high: perCent(ground, high),
      now: perCent(ground, worth),
      word: words.capital.word[verdict],
      points: {
        low: pointsOf(ground, low),
        high: pointsOf(ground, high),
        now: pointsOf(ground, worth),
        most: mostPoints(ground),
      },
    },
    unargued: rule.unargued
      ? words.capital.unargued(unarguedBy(ground.seen, me), rule.unargued.free, rule.unargued.points)
      : '',
    guidance: (ground.seen.notes[me] ?? [])
      .filter(isGuidance)
      .map((note) => words.capital.toldAt(timeAt(scenario, note.slot), noteLine(ground, note))),
  }
}

type Range = readonly [number, number]

/** How a worth compares with what the capital may ask, as far as this seat can see. */
function verdictOn(worth: number, [low, high]: Range): 'below' | 'within' | 'above' {
  if (worth < low) return 'below'
  return worth > high ? 'above' : 'within'
}

/** How what was read out is likely to fare at home; nothing for a seat without a capital. */
export function homeLine({ told, me, seen, brief, words }: Ground, range: Range | undefined): string {
  const capital = told.level.parties[me]?.capital
  if (!capital || !range) return ''
  const verdict = verdictOn(utilityOf(brief, agreedText(seen)), range)
  return words.reading.home[verdict](told.t(capital.name))
}

function isGuidance(note: Note): boolean {
  return note.kind === 'capital'
}

/** A worth as a share of the level's scale, 0 to 100. */
function perCent(ground: Ground, worth: number): number {
  return Math.round((pointsOf(ground, worth) * 100) / Math.max(1, mostPoints(ground)))
}

/** A worth counted from the least that the level's scale has, so that it can be read as so many points of the most. */
export function pointsOf(ground: Ground, worth: number): number {
  return Math.max(0, Math.min(mostPoints(ground), worth - ground.scenario.utility.min))
}

export function mostPoints({ scenario }: Ground): number {
  return scenario.utility.max - scenario.utility.min
}
