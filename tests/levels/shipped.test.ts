import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recoder, replacer } from '../../src/levels/names.ts'
import { levelSchema } from '../../src/levels/json-schema.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { factReferences } from '../../src/levels/walk/references.ts'
import { textsOf } from '../../src/levels/walk/texts.ts'
import { say } from '../../src/levels/words.ts'

const folder = resolve(import.meta.dirname, '../../levels')
const LEVELS = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'level.schema.json')

function shipped(name: string) {
  const read = readLevel(readFileSync(join(folder, name)), name)
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.level
}

/** Levels about the world; in an invented one nobody needs another name. */
const REAL = LEVELS.filter((name) => shipped(name).file.fictional !== true)

describe('the shipped levels', () => {
  test('London is among them, and an invented level that teaches', () => {
    expect(REAL).toContain('london-2025-04-23.json')
    expect(LEVELS.filter((name) => !REAL.includes(name))).toEqual(['the-lull.json'])
  })

  test.each(LEVELS)('%s is without a problem', (name) => {
    const read = readLevel(readFileSync(join(folder, name)), name)
    expect(read.ok ? [] : read.problems).toEqual([])
  })

  test.each(LEVELS)('%s says as certain what its effects always do', (name) => {
    const { press, events } = shipped(name).file
    const choices = [...press, ...events.flatMap(({ reactions }) => reactions ?? [])]
    const hedged = choices.flatMap(({ id, hints }) =>
      hints.some(({ certainty }) => certainty !== 'certain') ? [id] : [],
    )
    expect(hedged).toEqual([])
  })

  test.each(LEVELS)('%s leaves it to the game to say what its rules make of a clause', (name) => {
    const own = shipped(name).file.glossary.map(({ id }) => id)
    expect(own.filter((id) => ['bracket', 'agreed'].includes(id))).toEqual([])
  })

  test.each(REAL)('%s names nobody when the alias switch is on', (name) => {
    const { file } = shipped(name)
    const replace = replacer(file.aliases)
    const names = file.aliases.map((alias) => alias.name)
    const texts = textsOf(file).map(({ text }) => replace(say(text, file.language, file.language)))
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})(?![\\p{L}\\p{N}])`, 'u')
    const aliases = new Set(file.aliases.map(({ alias }) => alias))
    const standing = texts.map((text) => whole.exec(text)?.[1]).filter((found) => found !== undefined)
    expect(standing.filter((found) => ![...aliases].some((alias) => alias.includes(found)))).toEqual([])
  })

  test.each(REAL)('%s has another name for everybody in its record and every place on its map', (name) => {
    const { file } = shipped(name)
    const replace = replacer(file.aliases)
    const said = (text: Parameters<typeof say>[0]) => say(text, file.language, file.language)
    const people = [
      ...file.facts.flatMap(({ who }) => who),
      ...file.parties.map(({ leader }) => leader?.name),
    ]
    const persons = people.flatMap((text) => (text === undefined ? [] : [said(text)]))
    const last = persons.map((each) => each.split(' ').at(-1) ?? each)
    const surnames = last.filter((each) => !['States', 'Kingdom', 'Palace'].includes(each))
    const places = (file.map?.places ?? []).map((place) => said(place.name))
    const kept = new Set([...persons, ...surnames, ...places].filter((each) => replace(each) === each))
    expect([...kept]).toEqual([])
  })

  test.each(REAL)('%s has another short code for every party', (name) => {
    const { file } = shipped(name)
    const codes = file.parties.map(({ code }) => code)
    const recoded = codes.map(recoder(file.aliases))
    expect(recoded.filter((code) => !/^[A-Z]{2,3}$/.test(code) || codes.includes(code))).toEqual([])
    expect(new Set(recoded).size).toBe(codes.length)
  })

  test('the JSON Schema beside the levels is the one of the format', () => {
    const written: unknown = JSON.parse(readFileSync(join(folder, 'level.schema.json'), 'utf8'))
    expect(written).toEqual(JSON.parse(JSON.stringify(levelSchema())))
  })
})

interface Retold {
  readonly id: string
  readonly paragraph: number
  readonly date: string
  readonly status: string
  readonly fact: string
}

describe('the record in London', () => {
  const source = readFileSync(resolve(import.meta.dirname, '../fixtures/facts.json'), 'utf8')
  const { facts }: { readonly facts: readonly Retold[] } = JSON.parse(source)
  const london = shipped('london-2025-04-23.json').file

  test('every fact is told with the paragraph, date and status it has', () => {
    const told = london.facts.map(({ id, paragraph, date, status }) => ({ id, paragraph, date, status }))
    const retold = facts.map(({ id, paragraph, date, status }) => ({ id, paragraph, date, status }))
    expect(told.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(retold)
  })

  test('F01 to F43 all have their place', () => {
    const ids = Array.from({ length: 43 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`)
    const used = new Set(factReferences(london).map(({ id }) => id))
    expect(ids.filter((id) => !used.has(id))).toEqual([])
    expect(facts.map(({ id }) => id)).toEqual(ids)
  })

  test('what is played tells the facts in words of its own: no eight in a row are those of the record', () => {
    const written = [...london.facts, ...facts.map(({ fact }) => ({ text: fact }))]
    const known = new Set(written.flatMap(({ text }) => eights(say(text, 'en', 'en'))))
    const played = textsOf(london).filter(({ path }) => path[0] !== 'facts')
    const shared = played.flatMap(({ text }) => eights(say(text, 'en', 'en')).filter((run) => known.has(run)))
    expect(known.size).toBeGreaterThan(500)
    expect(shared).toEqual([])
  })
})

/** Every eight words in a row. */
function eights(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(7).map((_, from) => words.slice(from, from + 8).join(' '))
}
