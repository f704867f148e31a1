import type { Loaded } from '../levels/read-level.ts'
import { say } from '../levels/words.ts'
import { clockWords, tell } from './compose-words.ts'
import type { Conducted } from './conducted.ts'
import type { Beginning } from './saves/record.ts'
import { wordsFor } from './words/words.ts'

/** Where a session stands, in one line for the list. */
export function lineOf(state: Conducted): string {
  const { loaded, session, world, me } = state
  const words = wordsFor(state.language).saved
  const seat = loaded.file.parties[me]
  const level = loaded.file.difficulties[world.difficulty]
  const who = seat ? tell(state, seat.name) : ''
  const difficulty = level ? tell(state, level.name) : ''
  const ending = session.ended && loaded.file.endings[session.ended.ending]
  if (ending) return words.finished(who, difficulty, tell(state, ending.title))
  const agreed = session.clauses.filter((clause) => clause.status === 'agreed').length
  return words.line(who, difficulty, clockWords(state, session.slot), agreed, session.clauses.length)
}

/** What a session is called until the player says otherwise. */
export function nameOf({ file }: Loaded, { seat }: Beginning, language: string): string {
  const party = file.parties.find((one) => one.id === seat)
  const said = (text: Parameters<typeof say>[0]) => say(text, language, file.language)
  return wordsFor(language).saved.name(said(file.title), party ? said(party.name) : seat)
}

/** The name, or with a number behind it where another session is called so already: UK try, UK try (2). */
export function freeName(name: string, taken: readonly string[]): string {
  if (!taken.includes(name)) return name
  const plain = name.replace(/ \(\d+\)$/, '')
  for (let copy = 2; ; copy++) {
    const numbered = `${plain} (${copy})`
    if (!taken.includes(numbered)) return numbered
  }
}
