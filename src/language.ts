import type { Catalogue } from './english.ts'
import { PSEUDO } from './game/address.ts'
import { speak } from './game/words/spoken.ts'

/** Languages other than English, each fetched only when it is spoken. */
const OTHERS: Readonly<Record<string, () => Promise<Catalogue>>> = {
  [PSEUDO]: () => import('./pseudo-english.ts').then((file) => file.pseudoEnglish),
}

/** Speaks a language from now on; English, and whatever is not there, at once. */
export function speakIn(language: string): Promise<void> | null {
  const fetch = OTHERS[language]
  return fetch ? fetch().then((catalogue) => speak(language, catalogue)) : null
}
