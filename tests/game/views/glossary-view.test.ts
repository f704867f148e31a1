import { describe, expect, test } from 'vitest'
import { glossaryView, namesView } from '../../../src/game/views/glossary-view.ts'
import { edited, loaded, TINY } from '../../levels/tiny.ts'

const manner = { language: 'en', aliases: false }
const of = (source: string) => glossaryView(loaded(source), manner)

describe('the words that can be explained', () => {
  test('the game explains its own words where the level does not', () => {
    const bracket = of(TINY).find(({ id }) => id === 'bracket')
    expect(bracket?.forms).toEqual(['bracket', 'Bracket', 'brackets', 'bracketed'])
    expect(bracket?.text).toMatch(/^Square brackets round wording/)
  })

  test('agreed is what the rules make of it', () => {
    const agreed = of(TINY).find(({ id }) => id === 'agreed')?.text
    expect(agreed).toMatch(/^Every signatory has said yes to the wording, .* as the round closed/)
    expect(agreed).toContain('the brackets come back')
  })

  test('a term of the level is found as it is listed, with a small letter, and by its other forms', () => {
    const level = edited(['glossary', [{ id: 'sluice', term: 'Sluice', text: 'A gate.', also: ['sluices'] }]])
    expect(of(level)[0]).toEqual({
      id: 'sluice',
      term: 'Sluice',
      text: 'A gate.',
      source: '',
      forms: ['sluice', 'Sluice', 'sluices'],
    })
  })

  test('what the level explains, the game does not explain again', () => {
    const own = { id: 'bracket', term: 'Bracket', text: 'What is not settled here.' }
    const told = of(edited(['glossary', [own]])).filter(({ id }) => id === 'bracket')
    expect(told.map(({ text }) => text)).toEqual(['What is not settled here.'])
  })

  test('a word that the level uses for something else is left to it', () => {
    // In this level, reservation is a worth and not a stance.
    const reserve = of(TINY).find(({ id }) => id === 'reserve')
    expect(reserve?.forms).not.toContain('reservation')
    expect(reserve?.forms).toContain('reserves')
  })
})

test('clauses and wordings are known by name, each once', () => {
  const names = namesView(loaded(TINY), manner)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, options } of loaded(TINY).file.issues)
    expect(names).toEqual(expect.arrayContaining([name, ...options.map(({ short }) => short)]))
})
