import type { Words } from './game/words/words.ts'
import type { debriefWords } from './panels/words/debrief.ts'
import type { endingWords, shareWords } from './panels/words/ending.ts'
import type { houseWords, titleWords } from './panels/words/house.ts'
import type { beginWords, seatsWords } from './panels/words/seats.ts'
import type { sessionsWords } from './panels/words/sessions.ts'
import type { aboutWords, settingsWords } from './panels/words/settings.ts'
import type { answersWords, briefingWords, eventWords } from './panels/words/talks.ts'

/**
 * Every word of the interface in one language, part by part; what English has, another language must have too. Words of
 * levels are not here: a level file brings its own.
 */
export type Catalogue = {
  readonly game: Words
  readonly about: typeof aboutWords
  readonly answers: typeof answersWords
  readonly begin: typeof beginWords
  readonly briefing: typeof briefingWords
  readonly debrief: typeof debriefWords
  readonly ending: typeof endingWords
  readonly event: typeof eventWords
  readonly house: typeof houseWords
  readonly seats: typeof seatsWords
  readonly sessions: typeof sessionsWords
  readonly settings: typeof settingsWords
  readonly share: typeof shareWords
  readonly title: typeof titleWords
}
