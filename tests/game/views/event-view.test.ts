import { expect, test } from 'vitest'
import { pictureOf } from '../../../src/game/views/event-view.ts'
import { london, lull, village } from '../given.ts'

test.each([
  [{ kind: 'record', severe: true }, 'incident'],
  [{ kind: 'record' }, 'wire'],
  [{ kind: 'simulated' }, 'room'],
  [{ kind: 'simulated', picture: 'call' }, 'call'],
] as const)('the card of an event %j shows "%s"', (given, picture) => {
  const [written] = village.loaded.file.events
  if (!written) throw new Error('the village has no event')
  const { picture: _, severe: __, ...plain } = written
  expect(pictureOf({ ...plain, ...given })).toBe(picture)
})

test('no more than a third of the cards of a shipped level show the same picture', () => {
  for (const { loaded } of [london, lull]) {
    const cards = loaded.file.events.filter(
      ({ reactions }) => reactions !== undefined && reactions.length > 0,
    )
    const pictures = cards.map(pictureOf)
    const most = Math.max(...pictures.map((one) => pictures.filter((other) => other === one).length))
    expect(most, loaded.file.id).toBeLessThanOrEqual(Math.ceil(pictures.length / 3))
  }
})
