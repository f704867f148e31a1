import { expect, test } from 'vitest'
import { AboutScreen } from '../../src/panels/screens/about.tsx'
import { aboutView, levelCards } from '../../src/game/views/levels-view.ts'
import { london, lull } from '../game/given.ts'
import { drawn } from './paper-dom.ts'
import { readAloud } from './read-aloud.ts'
import { sampleDoor } from './sample-door.ts'
import { sampleSetPiece } from './sample-set-pieces.ts'

function told(aliases: boolean): string {
  const manner = { language: 'en', aliases }
  const loaded = [london.loaded, lull.loaded]
  const levels = levelCards(loaded, manner)
  const view = { ...sampleSetPiece('about'), levels, about: aboutView(loaded, manner), glossary: [] }
  return readAloud(drawn(<AboutScreen view={view} door={sampleDoor(view)} />)).join('\n')
}

test('About says of each level where it is set or that it is invented, in the names that it goes by', () => {
  expect(told(false)).toContain('The level “London, 23 April 2025” is set in London on 23 April 2025.')
  expect(told(false)).toContain('The level “The Lull” teaches the game. It is invented from end to end')
  expect(told(true)).toContain('The level “Ashby, 23 April 2025” is set in Ashby on 23 April 2025.')
  expect(told(true)).not.toContain('London')
})
