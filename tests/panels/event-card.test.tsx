import { expect, test } from 'vitest'
import type { EventView } from '../../src/game/shown/story.ts'
import { EventScreen } from '../../src/panels/screens/event.tsx'
import { eventWords } from '../../src/panels/words/talks.ts'
import { allIn, type Drawn, drawn } from './paper-dom.ts'
import { readAloud } from './read-aloud.ts'
import { sampleDoor } from './sample-door.ts'
import { sampleSetPiece } from './sample-set-pieces.ts'

function screenOf(part: Partial<EventView>): Drawn {
  const sample = sampleSetPiece('event')
  if (!sample.session?.event) throw new Error('the sample has no event')
  const event = { ...sample.session.event, ...part }
  const view = { ...sample, session: { ...sample.session, event } }
  return drawn(<EventScreen view={view} door={sampleDoor(view)} />)
}

const shapes = (screen: Drawn) =>
  allIn(screen)
    .filter(({ attributes }) => attributes.get('class') === 'event-picture')
    .map((svg) => [svg.attributes.get('aria-hidden'), allIn(svg).map((one) => one.attributes.get('d'))])
const classesOf = (screen: Drawn) => screen.children[0]?.attributes.get('class')?.split(' ') ?? []

test('a card that tells of an attack is graver than the others, whether or not it can be switched off', () => {
  expect(classesOf(screenOf({ picture: 'wire' }))).not.toContain('grave')
  expect(classesOf(screenOf({ picture: 'incident' }))).toContain('grave')
  expect(classesOf(screenOf({ picture: 'wire', severe: true }))).toContain('grave')
})

test('each picture is another one, and says nothing', () => {
  const [wire, call] = (['wire', 'call'] as const).map((picture) => screenOf({ picture }))
  if (!wire || !call) throw new Error('nothing drawn')
  expect(readAloud(wire)).toEqual(readAloud(call))
  expect(shapes(wire)).toHaveLength(1)
  expect(shapes(wire)[0]?.[0]).toBe('true')
  expect(shapes(wire)).not.toEqual(shapes(call))
})

test('an event names the keys of two answers one by one, and of three by the first and the last', () => {
  expect(eventWords.keys(2)).toBe('Keys 1 and 2 choose; Enter confirms.')
  expect(eventWords.keys(3)).toBe('Keys 1 to 3 choose; Enter confirms.')
})
