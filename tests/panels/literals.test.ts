import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { literalsOf } from './literals.ts'

const src = resolve(import.meta.dirname, '..', '..', 'src')
/** Not read by players: the machine's own drawing, and the mark that travels with a session as text. */
const UNREAD = /^game[\\/](machine|saves[\\/]paste)\.ts$/

function sourcesOf(room: string): readonly string[] {
  return readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .map((name) => join(room, name))
    .filter((name) => /\.tsx?$/.test(name) && !/[\\/]words(\.ts$|[\\/])/.test(name) && !UNREAD.test(name))
    .toSorted()
}

describe('the source', () => {
  test.each(['panels', 'game', 'scenes', 'sound'])('of %s says nothing but by the catalogue', (room) => {
    const said = sourcesOf(room).flatMap((name) =>
      literalsOf(name, readFileSync(join(src, name), 'utf8')).map((text) => `${name}: ${text}`),
    )
    expect(said).toEqual([])
  })

  test.each([
    ['between tags', '<p>Go on</p>', 'Go on'],
    ['in an attribute', '<ul aria-label="Moves" />', 'Moves'],
    ['in a choice', "<p>{ready ? 'Confirm' : ''}</p>", 'Confirm'],
    ['in small letters', '<i>{left} of them</i>', 'of them'],
    ['in a sentence with a parameter', '<p>{`${count} are left`}</p>', 'are left'],
  ])('is found out when it speaks %s', (_, source, said) => {
    expect(literalsOf('one.tsx', `export const one = ${source}`)).toEqual([said])
  })

  test('may name classes, keys and mistakes of ours', () => {
    const source = `export const one = (key) => {
      if (key === 'Escape') throw new Error('Nobody is here')
      return <p class={\`clause \${key} in brackets\`} data-place="The text" />
    }`
    expect(literalsOf('one.tsx', source)).toEqual([])
  })
})
