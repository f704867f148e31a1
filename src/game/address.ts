import { doorWords } from './words/door.ts'
import type { Loaded } from '../levels/read-level.ts'
import { DIFFICULTIES } from '../negotiation/condition.ts'
import type { AppView } from './shown/app.ts'

/** The largest number that a session can be begun with. */
export const MOST_SEED = 4_294_967_295

/** What the page's address asks for; what cannot be had whatever the levels are is null, and stands in `odd`. */
export type Preset = AppView['preset'] & {
  readonly odd: readonly { readonly what: 'difficulty' | 'seed'; readonly asked: string }[]
}

/** As in ?level=london-2025-04-23&seat=uk&difficulty=tense&seed=7. */
export function presetFrom(query: string): Preset {
  const asked = new URLSearchParams(query)
  const [difficultyText, seedText] = [asked.get('difficulty'), asked.get('seed')]
  const difficulty = DIFFICULTIES.find((one) => one === difficultyText) ?? null
  const seed = seedText === null ? null : seedFrom(seedText)
  const odd = [
    ...(difficultyText !== null && difficulty === null
      ? [{ what: 'difficulty' as const, asked: quoted(difficultyText) }]
      : []),
    ...(seedText !== null && seed === null ? [{ what: 'seed' as const, asked: quoted(seedText) }] : []),
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
  const words = doorWords.address
  const wanted = levels.find(({ file }) => file.id === level)
  const seats = (wanted ?? levels[0])?.file.parties.filter((party) => party.seat).map(({ id }) => id) ?? []
  const missing = [
    ...(level !== null && !wanted
      ? [
          words.level(
            quoted(level),
            levels.map(({ file }) => file.id),
          ),
        ]
      : []),
    ...(seat !== null && (wanted || level === null) && !seats.includes(seat)
      ? [words.seat(quoted(seat), seats)]
      : []),
    ...odd.map(({ what, asked }) =>
      what === 'seed' ? words.seed(asked, MOST_SEED) : words.difficulty(asked, DIFFICULTIES),
    ),
  ]
  return missing.length === 0 ? null : { title: words.title, text: [...missing, words.rest].join(' ') }
}

function quoted(text: string): string {
  return `"${text.slice(0, 40)}"`
}
