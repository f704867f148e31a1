import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { CREDITS_FILE, credits } from '../../tools/credits/gather.ts'

const root = resolve(import.meta.dirname, '../..')
const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))

test('the credits on the page are those of the packages as installed; npm run -s credits writes them', () => {
  expect(json(CREDITS_FILE)).toEqual(credits(root))
})

test('everything that the game depends on is credited under a free licence, with all of its text', () => {
  const given = credits(root)
  const names = given.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(Object.keys(json('package.json').dependencies)))
  expect(names).toContain('datamaps')
  for (const { name, licence, text } of given) {
    expect(['MIT', 'ISC', 'OFL-1.1'], name).toContain(licence)
    expect(text, name).toMatch(/copyright/i)
  }
})
