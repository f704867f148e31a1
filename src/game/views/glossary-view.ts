import type { Loaded } from '../../levels/read-level.ts'
import type { AppView } from '../shown/app.ts'
import { type Manner, toldIn } from './told.ts'

type Entry = AppView['glossary'][number]

/** The level's terms, and those of the game that the level does not explain itself. */
export function glossaryView(loaded: Loaded, manner: Manner): AppView['glossary'] {
  const { t, level, words } = toldIn(loaded, manner)
  const own = level.glossary.map(({ id, term, text, source, also = [] }): Entry => {
    const forms = [...spoken(t(term)), ...also.map(t)]
    return { id, term: t(term), text: t(text), source: source === undefined ? '' : t(source), forms }
  })
  const taken = new Set(own.flatMap(({ id, forms }) => [id, ...forms].map((form) => form.toLowerCase())))
  const games = words.glossary
    .filter(({ id }) => !taken.has(id))
    .map(({ id, term, text, also, source = '' }): Entry => {
      const forms = [...spoken(term), ...also].filter((form) => !taken.has(form.toLowerCase()))
      return { id, term, text, source, forms }
    })
  return [...own, ...games.filter(({ forms }) => forms.length > 0)]
}

/** What stays whole in every text, each once: names of clauses and of their wordings, and compounds of terms. */
export function namesView(loaded: Loaded, manner: Manner): AppView['names'] {
  const { t, level, words } = toldIn(loaded, manner)
  const names = level.issues.flatMap(({ name, options }) => [name, ...options.map(({ short }) => short)])
  return [...new Set([...names.map(t), ...words.compounds])]
}

/** A term is listed with a capital letter and mostly written with a small one. */
function spoken(term: string): readonly string[] {
  const small = term.charAt(0).toLowerCase() + term.slice(1)
  return small === term ? [term] : [small, term]
}
