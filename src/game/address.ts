import type { Loaded } from '../levels/read-level.ts'
import { DIFFICULTIES } from '../negotiation/condition.ts'
import type { AppView } from './shown/app.ts'

/** The largest number that a session can be begun with. */
export const MOST_SEED = 4_294_967_295

/** What the page's address asks for; what cannot be had whatever the levels are is null, and stands in `odd` in words. */
export type Preset = AppView['preset'] & { readonly odd: readonly string[] }

/** As in ?level=london-2025-04-23&seat=uk&difficulty=tense&seed=7. */
export function presetFrom(query: string): Preset {
  const asked = new URLSearchParams(query)
  const [difficultyText, seedText] = [asked.get('difficulty'), asked.get('seed')]
  const difficulty = DIFFICULTIES.find((one) => one === difficultyText) ?? null
  const seed = seedText === null ? null : seedFrom(seedText)
  const odd = [
    ...(difficultyText !== null && difficulty === null ? [SAY.difficulty(quoted(difficultyText))] : []),
    ...(seedText !== null && seed === null ? [SAY.seed(quoted(seedText))] : []),
  ]
  return { level: asked.get('level'), seat: asked.get('seat'), difficulty, seed, odd }
}

/** English made strange, for tests of whatever cannot be read of it: as in ?language=pseudo. */
export const PSEUDO = 'en-XA'

/** The language to speak: the one that the address asks for, or the browser's if it is spoken here. */
export function languageFrom(query: string, browser: string): string {
  if (new URLSearchParams(query).get('language') === 'pseudo') return PSEUDO
  return browser.startsWith('en') ? browser : 'en'
}

/** A whole number that can begin a session, or null. */
export function seedFrom(text: string): number | null {
  return /^\d{1,10}$/.test(text) && Number(text) <= MOST_SEED ? Number(text) : null
}

/** What a player is told when the address asks for something that is not here. */
export function addressTrouble(
  { level, seat, odd }: Preset,
  levels: readonly Loaded[],
): { readonly title: string; readonly text: string } | null {
  const wanted = levels.find(({ file }) => file.id === level)
  const seats = (wanted ?? levels[0])?.file.parties.filter((party) => party.seat).map(({ id }) => id) ?? []
  const missing = [
    ...(level !== null && !wanted
      ? [
          SAY.level(
            quoted(level),
            levels.map(({ file }) => file.id),
          ),
        ]
      : []),
    ...(seat !== null && (wanted || level === null) && !seats.includes(seat)
      ? [SAY.seat(quoted(seat), seats)]
      : []),
    ...odd,
  ]
  return missing.length === 0 ? null : { title: SAY.title, text: [...missing, SAY.rest].join(' ') }
}

function quoted(text: string): string {
  return `"${text.slice(0, 40)}"`
}

const SAY = {
  title: 'The address asks for something that is not here',
  level: (asked: string, there: readonly string[]) =>
    `There is no level ${asked}; there are ${there.join(', ')}.`,
  seat: (asked: string, there: readonly string[]) =>
    `There is no seat ${asked} in this level; there are ${there.join(', ')}.`,
  difficulty: (asked: string) => `There is no difficulty ${asked}; there are ${DIFFICULTIES.join(', ')}.`,
  seed: (asked: string) => `The number ${asked} is not a whole number from 0 to ${MOST_SEED}.`,
  rest: 'What you meant instead you can choose before you begin.',
} as const
