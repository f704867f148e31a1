import type { AppView } from '../../game/shown/app.ts'

type Glossary = AppView['glossary']

/** A stretch of text: plain, or a term by its id, as it is written there. */
export type Stretch = string | { readonly id: string; readonly word: string }

interface Finder {
  readonly pattern: RegExp
  /** Forms as they may be written, each with its term. */
  readonly ids: ReadonlyMap<string, string>
}

const finders = new WeakMap<Glossary, Finder>()

function finderOf(glossary: Glossary): Finder {
  const found = finders.get(glossary) ?? made(glossary)
  finders.set(glossary, found)
  return found
}

function made(glossary: Glossary): Finder {
  const ids = new Map<string, string>()
  for (const { id, forms } of glossary)
    for (const form of forms.flatMap(beginnings)) if (!ids.has(form)) ids.set(form, id)
  const longestFirst = [...ids.keys()].toSorted((a, b) => b.length - a.length)
  const escaped = longestFirst.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return { ids, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'gu') }
}

/** A form in small letters may also begin a sentence. */
function beginnings(form: string): readonly string[] {
  const large = form.charAt(0).toUpperCase() + form.slice(1)
  return large === form ? [form] : [form, large]
}

/** The text cut where terms stand in it; each term once, only those that `claim` grants, and none within a name. */
export function stretchesOf(
  text: string,
  glossary: Glossary,
  names: readonly string[],
  claim: (id: string) => boolean,
): readonly Stretch[] {
  if (glossary.length === 0) return [text]
  const { pattern, ids } = finderOf(glossary)
  const whole = placesOf(text, names)
  const stretches: Stretch[] = []
  const marked = new Set<string>()
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    const id = ids.get(word)
    if (id === undefined || marked.has(id) || whole.some((place) => cuts(match.index, word, place))) continue
    if (!claim(id)) continue
    marked.add(id)
    if (match.index > from) stretches.push(text.slice(from, match.index))
    stretches.push({ id, word })
    from = match.index + word.length
  }
  if (from < text.length) stretches.push(text.slice(from))
  return stretches
}

/** A term with what is written close to it: a bracket before it, a comma or a full stop after it. */
export interface Held {
  readonly id: string
  readonly word: string
  readonly before: string
  readonly after: string
}

/** The same text with the signs taken to their terms: a key that explains is a box, round which a line may break. */
export function heldTogether(stretches: readonly Stretch[]): readonly (string | Held)[] {
  const isTerm = (at: number): boolean => typeof stretches[at] === 'object'
  const parts = stretches.map((stretch, at) => {
    if (typeof stretch !== 'string') return { after: '', core: '', before: '' }
    const after = isTerm(at - 1) ? (/^[^\s\p{L}\p{N}]+/u.exec(stretch)?.[0] ?? '') : ''
    const rest = stretch.slice(after.length)
    const before = isTerm(at + 1) ? (/[^\s\p{L}\p{N}]+$/u.exec(rest)?.[0] ?? '') : ''
    return { after, core: rest.slice(0, rest.length - before.length), before }
  })
  return stretches.map((stretch, at) =>
    typeof stretch === 'string'
      ? (parts[at]?.core ?? '')
      : { ...stretch, before: parts[at - 1]?.before ?? '', after: parts[at + 1]?.after ?? '' },
  )
}

interface Place {
  readonly from: number
  readonly to: number
}

/** Where names of clauses and wordings stand in a text. */
function placesOf(text: string, names: readonly string[]): readonly Place[] {
  return names.flatMap((name) => {
    const places: Place[] = []
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1))
      places.push({ from, to: from + name.length })
    return places
  })
}

/** A term that is the whole name explains it; one that is a part of it would cut it up. */
function cuts(at: number, word: string, { from, to }: Place): boolean {
  const inside = at >= from && at + word.length <= to
  return inside && word.length < to - from
}

/** Which text of a panel explains a term: the first that asked for it, until it goes or no longer names it. */
export class Claims {
  readonly #owners = new Map<string, object>()

  claim(id: string, owner: object): boolean {
    const holder = this.#owners.get(id)
    if (holder === undefined) this.#owners.set(id, owner)
    return holder === undefined || holder === owner
  }

  release(owner: object): void {
    for (const [id, holder] of this.#owners) if (holder === owner) this.#owners.delete(id)
  }
}
