import { describe, expect, test } from 'vitest'
import { edited, problemsOf, TINY } from './tiny.ts'

type Tree = { readonly [kind: string]: unknown }

/** A condition with so many parts in each of its parts, alternating between two kinds. */
function tree(
  depth: number,
  width: number,
  leaf: Tree,
  [kind = 'all', other = 'any']: readonly string[],
): Tree {
  if (depth === 0) return leaf
  return { [kind]: Array.from({ length: width }, () => tree(depth - 1, width, leaf, [other, kind])) }
}

describe('levels that are large on purpose', () => {
  test('deep conditions of many endings are compared no further than is useful', () => {
    const { endings } = JSON.parse(TINY)
    const many = Array.from({ length: 30 }, (_, i) => {
      const kinds = i % 2 === 0 ? ['all', 'any'] : ['any', 'all']
      return { ...endings[0], id: `deep-${i}`, when: tree(50, 1, { stalled: 3 }, kinds) }
    })
    expect(problemsOf(edited(['endings', [...many, ...endings]])).map(({ code }) => code)).toEqual([
      'too-deep',
    ])
    const flatter = many.map((one) => ({ ...one, when: tree(24, 1, { stalled: 3 }, ['all', 'any']) }))
    expect(problemsOf(edited(['endings', [...flatter, ...endings]]))).toEqual([])
  })

  test('a condition of thousands of parts is read', () => {
    expect(
      problemsOf(edited(['events[0].when', tree(3, 18, { slot: { atLeast: 1 } }, ['all', 'any'])])),
    ).toEqual([])
  })

  test('pair terms among very many options are said to be too entangled', () => {
    const level = JSON.parse(TINY)
    const ids = Array.from({ length: 20 }, (_, i) => `extra-${i}`)
    const options = Array.from({ length: 9 }, (_, o) => ({ ...level.issues[0].options[0], id: `o${o}` }))
    const issues = ids.map((id, i) => ({ ...level.issues[0], id, number: `9.${i}`, options }))
    const worth = Object.fromEntries(['silent', ...options.map(({ id }) => id)].map((id) => [id, 0]))
    const pairs = ids.flatMap((a, i) =>
      ids.slice(i + 1).map((b) => ({ of: [a, 'o1'], with: [b, 'o2'], points: 1, why: 'x' })),
    )
    const parties = level.parties.map((party: Tree) => {
      const { preferences } = Object(party)
      const points = { ...preferences.points, ...Object.fromEntries(ids.map((id) => [id, worth])) }
      const stakes = {
        ...preferences.stakes,
        ...Object.fromEntries(ids.map((id) => [id, preferences.stakes.share])),
      }
      return { ...party, preferences: { ...preferences, points, stakes, pairs } }
    })
    const told = problemsOf(edited(['issues', [...level.issues, ...issues]], ['parties', parties]))
    expect(told.map(({ code }) => code)).toEqual(['entangled', 'entangled', 'entangled'])
  })
}, 30_000)
