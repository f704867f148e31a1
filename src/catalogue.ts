import type { Words } from './game/words/words.ts'
import type { PROBLEMS } from './game/saves/problems.ts'
import type { SAVING } from './game/saves/trouble.ts'
import type { doorWords } from './game/words/door.ts'
import type { draftWords } from './game/words/drafts.ts'
import type { booksWords, briefWords } from './panels/words/books.ts'
import type { clauseWords } from './panels/words/clause.ts'
import type { composingWords, dueWords, offerWords, tradeWords } from './panels/words/composing.ts'
import type { debriefWords } from './panels/words/debrief.ts'
import type { endingWords, shareWords } from './panels/words/ending.ts'
import type { houseWords, titleWords } from './panels/words/house.ts'
import type { keysWords } from './panels/words/keys.ts'
import type { menuWords } from './panels/words/menu.ts'
import type { movesWords } from './panels/words/moves.ts'
import type { newsWords } from './panels/words/news.ts'
import type { agendaWords, capitalWords, corridorWords, mapWords } from './panels/words/places.ts'
import type { railWords } from './panels/words/rail.ts'
import type { readingWords } from './panels/words/reading.ts'
import type { beginWords, seatsWords } from './panels/words/seats.ts'
import type { sessionsWords } from './panels/words/sessions.ts'
import type { aboutWords, settingsWords } from './panels/words/settings.ts'
import type { hedgeWords, statusWords } from './panels/words/statuses.ts'
import type { tableWords } from './panels/words/table.ts'
import type { answersWords, briefingWords, eventWords } from './panels/words/talks.ts'
import type { captions, soundWords } from './sound/words.ts'

/**
 * Every word of the interface in one language, part by part; what English has, another language must have too. Words of
 * levels are not here: a level file brings its own.
 */
export type Catalogue = {
  readonly game: Words
  readonly about: typeof aboutWords
  readonly agenda: typeof agendaWords
  readonly answers: typeof answersWords
  readonly begin: typeof beginWords
  readonly books: typeof booksWords
  readonly brief: typeof briefWords
  readonly briefing: typeof briefingWords
  readonly capital: typeof capitalWords
  readonly captions: typeof captions
  readonly clause: typeof clauseWords
  readonly composing: typeof composingWords
  readonly corridor: typeof corridorWords
  readonly debrief: typeof debriefWords
  readonly door: typeof doorWords
  readonly drafts: typeof draftWords
  readonly due: typeof dueWords
  readonly ending: typeof endingWords
  readonly event: typeof eventWords
  readonly hedge: typeof hedgeWords
  readonly house: typeof houseWords
  readonly keys: typeof keysWords
  readonly map: typeof mapWords
  readonly menu: typeof menuWords
  readonly moves: typeof movesWords
  readonly news: typeof newsWords
  readonly offer: typeof offerWords
  readonly problems: typeof PROBLEMS
  readonly rail: typeof railWords
  readonly reading: typeof readingWords
  readonly saving: typeof SAVING
  readonly seats: typeof seatsWords
  readonly sessions: typeof sessionsWords
  readonly settings: typeof settingsWords
  readonly share: typeof shareWords
  readonly sound: typeof soundWords
  readonly status: typeof statusWords
  readonly table: typeof tableWords
  readonly title: typeof titleWords
  readonly trade: typeof tradeWords
}
