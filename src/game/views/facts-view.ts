import type { FactView } from '../shown/story.ts'
import type { Told } from './told.ts'

type Fact = Told['level']['facts'][number]

interface Basis {
  readonly facts?: readonly string[] | undefined
  readonly assumed?: Parameters<Told['t']>[0] | undefined
}

const made = new WeakMap<Told, ReadonlyMap<string, FactView>>()

/** Every fact of the level with its source line, by id. */
export function factsOf(told: Told): ReadonlyMap<string, FactView> {
  const found = made.get(told) ?? new Map(told.level.facts.map((fact) => [fact.id, factView(told, fact)]))
  made.set(told, found)
  return found
}

function factView(told: Told, fact: Fact): FactView {
  const { t, words, level } = told
  const source = level.sources.find(({ id }) => id === fact.source)
  return {
    id: fact.id,
    status: fact.status,
    date: dayWords(told, fact.date),
    text: t(fact.text),
    who: fact.who.map(t),
    source: source ? words.facts.source(t(source.publisher), t(source.written), [fact.paragraph]) : '',
  }
}

/** Of the same source and status. */
function isLike(one: Fact) {
  return (other: Fact): boolean => one.source === other.source && one.status === other.status
}

/** Where some facts stand: every source and status once, with its paragraphs. */
export function sourcesOf(
  { t, words, level }: Told,
  ids: readonly string[],
): readonly { readonly status: FactView['status']; readonly line: string }[] {
  const facts = level.facts.filter(({ id }) => ids.includes(id))
  const firsts = facts.filter((fact, at) => facts.findIndex(isLike(fact)) === at)
  return firsts.flatMap((first) => {
    const source = level.sources.find(({ id }) => id === first.source)
    if (!source) return []
    const paragraphs = new Set(facts.filter(isLike(first)).map(({ paragraph }) => paragraph))
    const inOrder = [...paragraphs].toSorted((one, other) => one - other)
    return [
      { status: first.status, line: words.facts.source(t(source.publisher), t(source.written), inOrder) },
    ]
  })
}

/** The facts that something rests on, in the order in which it names them. */
export function factsFor(told: Told, ids: readonly string[] | undefined): readonly FactView[] {
  const all = factsOf(told)
  return (ids ?? []).flatMap((id) => all.get(id) ?? [])
}

/** Where an authored thing comes from, in words: facts by id, an assumption with its line why, or both. */
export function basisWords({ t, words }: Told, { facts, assumed }: Basis): string {
  const lines = [
    ...(facts && facts.length > 0 ? [words.clauses.basisFacts(facts)] : []),
    ...(assumed === undefined ? [] : [words.clauses.assumed(t(assumed))]),
  ]
  return lines.join(' ')
}

/** 2025-04-22 as 22 April 2025, 2025-04 as April 2025. */
export function dayWords({ words }: Told, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  const name = words.facts.months[(month ?? 1) - 1] ?? ''
  return day === undefined ? words.facts.month(name, year ?? 0) : words.facts.day(day, name, year ?? 0)
}

/** Where a card's facts come from; the day stands beside it, paragraphs with each fact. */
export function sourceLine(told: Told): string {
  const [source] = told.level.sources
  if (source && told.level.fictional === true)
    return told.words.facts.inventedSource(told.t(source.publisher))
  return source ? told.words.facts.factsFrom(told.t(source.publisher)) : ''
}

/** Since when the facts of a level stand, or that it has none. */
export function recordLine(told: Told): string {
  const { level, words } = told
  if (level.fictional === true) return words.facts.invented
  return words.facts.asOf(dayWords(told, level.date.slice(0, 'yyyy-mm'.length)))
}

/** Where the record of a level comes from. */
export function recordNote({ level, words }: Told): string {
  if (level.fictional === true) return words.facts.inventedRecord
  return level.sources.length === 1 ? words.facts.fromOneSource : words.facts.fromSources
}
