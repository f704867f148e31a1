import { english as game } from './game/words/words.ts'
import { PROBLEMS } from './game/saves/problems.ts'
import { SAVING } from './game/saves/trouble.ts'
import { doorWords } from './game/words/door.ts'
import { draftWords } from './game/words/drafts.ts'
import { booksWords, briefWords } from './panels/words/books.ts'
import { clauseWords } from './panels/words/clause.ts'
import { composingWords, dueWords, offerWords, tradeWords } from './panels/words/composing.ts'
import { debriefWords } from './panels/words/debrief.ts'
import { endingWords, shareWords } from './panels/words/ending.ts'
import { houseWords, titleWords } from './panels/words/house.ts'
import { keysWords } from './panels/words/keys.ts'
import { menuWords } from './panels/words/menu.ts'
import { movesWords } from './panels/words/moves.ts'
import { newsWords } from './panels/words/news.ts'
import { agendaWords, capitalWords, corridorWords, mapWords } from './panels/words/places.ts'
import { railWords } from './panels/words/rail.ts'
import { readingWords } from './panels/words/reading.ts'
import { beginWords, seatsWords } from './panels/words/seats.ts'
import { sessionsWords } from './panels/words/sessions.ts'
import { aboutWords, settingsWords } from './panels/words/settings.ts'
import { hedgeWords, statusWords } from './panels/words/statuses.ts'
import { tableWords } from './panels/words/table.ts'
import { answersWords, briefingWords, eventWords } from './panels/words/talks.ts'
import { captions, soundWords } from './sound/words.ts'

/** The whole of the English words, for whoever makes another language of them; screens bring their own part by themselves. */
export const english = {
  game,
  about: aboutWords,
  agenda: agendaWords,
  answers: answersWords,
  begin: beginWords,
  books: booksWords,
  brief: briefWords,
  briefing: briefingWords,
  capital: capitalWords,
  captions: captions,
  clause: clauseWords,
  composing: composingWords,
  corridor: corridorWords,
  debrief: debriefWords,
  door: doorWords,
  drafts: draftWords,
  due: dueWords,
  ending: endingWords,
  event: eventWords,
  hedge: hedgeWords,
  house: houseWords,
  keys: keysWords,
  map: mapWords,
  menu: menuWords,
  moves: movesWords,
  news: newsWords,
  offer: offerWords,
  problems: PROBLEMS,
  rail: railWords,
  reading: readingWords,
  saving: SAVING,
  seats: seatsWords,
  sessions: sessionsWords,
  settings: settingsWords,
  share: shareWords,
  sound: soundWords,
  status: statusWords,
  table: tableWords,
  title: titleWords,
  trade: tradeWords,
}

/**
 * Every word of the interface in one language, part by part; what English has, another language must have too. Words of
 * levels are not here: a level file brings its own.
 */
export type Catalogue = Readonly<typeof english>
