import { abilities, common, confirm, confirmWithCost, costs, counter, nothing } from './actions.ts'
import { announcements, facts, levelCards, saved } from './announcements.ts'
import { clauses } from './clauses.ts'
import { clock, proceed, turns } from './clock.ts'
import { agenda, answers, endings, reading } from './closing.ts'
import { consequences } from './consequences.ts'
import { debrief } from './debrief.ts'
import { delegations } from './delegations.ts'
import { compounds, glossary } from './glossary.ts'
import { moves } from './moves.ts'
import { outcome } from './outcome.ts'
import { capital, notebook, owed, promises } from './notebook.ts'
import { previews } from './previews.ts'
import { refusals } from './refusals.ts'
import { partIn } from './spoken.ts'
import { stances } from './stances.ts'
import { talk } from './talk.ts'
import { turning } from './turning.ts'

export const english = {
  actions: { common, abilities, costs, confirm, confirmWithCost, counter, nothing },
  agenda,
  announcements,
  answers,
  capital,
  clauses,
  clock,
  compounds,
  consequences,
  debrief,
  delegations,
  endings,
  facts,
  glossary,
  levelCards,
  moves,
  notebook,
  outcome,
  owed,
  previews,
  proceed,
  promises,
  reading,
  refusals,
  saved,
  stances,
  talk,
  turning,
  turns,
}

/** Every message of the game, each a whole sentence with its parameters; another language is another value of this type. */
export type Words = typeof english

/** The words of a language; where it is not there, English. */
export function wordsFor(language: string): Words {
  return partIn(language, 'game', english)
}
