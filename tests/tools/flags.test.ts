import { FLAGS } from 'flags-of-levels'
import { describe, expect, test } from 'vitest'
import { flagsIn } from '../../tools/flags.ts'
import { london } from '../game/given.ts'

const level = (flag: string) => `{ "parties": [{ "flag": "${flag}" }] }`

describe('the flags of a build', () => {
  test('are those that levels name and of which there is a picture', () => {
    expect(flagsIn([level('pl'), level('de'), level('de'), level('zz'), level('../x'), 'no level'])).toEqual([
      'de',
      'pl',
    ])
  })

  test('have one for every party of the shipped level', () => {
    const named = london.loaded.file.parties.flatMap(({ flag }) => flag ?? [])
    expect(named.length).toBeGreaterThan(0)
    expect(Object.keys(FLAGS).toSorted()).toEqual([...new Set(named)].toSorted())
  })
})
