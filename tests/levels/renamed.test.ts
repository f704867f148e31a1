import { describe, expect, test } from 'vitest'
import { type Edit, edited, problemsOf } from './tiny.ts'

describe('an id that nothing names', () => {
  const asked: readonly (readonly [string, readonly Edit[]])[] = [
    [
      'each of two places asks for another that is not there',
      [idle(2, 'talk'), ['issues[0].track', 'talks'], ['issues[1].silence.as', 'nome']],
    ],
    [
      'one thing has no use, and two are asked for',
      [
        idle(2, 'talk'),
        ['events[1].when', { any: ['rain', 'snow'].flatMap((id) => [{ track: id }, { settled: id }]) }],
      ],
    ],
    [
      'several things have no use and none is like it',
      [idle(2, 'talk'), idle(3, 'tea'), ['issues[0].track', 'rain'], ['issues[1].track', 'rain']],
    ],
    [
      'it would be an event of quite another name',
      [
        ['events[1].when', { any: [{ fired: 'storm' }, { not: { fired: 'storm' } }] }],
        ['questions[0].when', { fired: 'cart-stuck' }],
      ],
    ],
  ]
  test.each(asked)('is not said to be renamed when %s', (_, edits) => {
    const codes = problemsOf(edited(...edits)).map(({ code }) => code)
    expect(codes).not.toContain('renamed-id')
    expect(codes.some((code) => code.startsWith('unknown-'))).toBe(true)
  })
})

function idle(at: number, id: string): Edit {
  return [`tracks[${at}]`, { id, name: 'x', short: 'x', about: 'x', slots: 1 }]
}
