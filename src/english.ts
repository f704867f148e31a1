import type { Catalogue } from './catalogue.ts'
import { english as game } from './game/words/words.ts'
import { debriefWords } from './panels/words/debrief.ts'
import { endingWords, shareWords } from './panels/words/ending.ts'
import { houseWords, titleWords } from './panels/words/house.ts'
import { beginWords, seatsWords } from './panels/words/seats.ts'
import { sessionsWords } from './panels/words/sessions.ts'
import { aboutWords, settingsWords } from './panels/words/settings.ts'
import { answersWords, briefingWords, eventWords } from './panels/words/talks.ts'

/** The whole of the English words, for whoever makes another language of them; screens bring their own part by themselves. */
export const english: Catalogue = {
  game,
  about: aboutWords,
  answers: answersWords,
  begin: beginWords,
  briefing: briefingWords,
  debrief: debriefWords,
  ending: endingWords,
  event: eventWords,
  house: houseWords,
  seats: seatsWords,
  sessions: sessionsWords,
  settings: settingsWords,
  share: shareWords,
  title: titleWords,
}
