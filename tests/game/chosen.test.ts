import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { beginLondon, held } from './at-the-door.ts'
import { browserStore } from '../../src/game/saves/browser-store.ts'

test('an order that is chosen and not confirmed is there after a reload, and gone once it is made', async () => {
  const store = await browserStore('chosen')
  const first = await held({}, store)
  await first.send(beginLondon, { kind: 'proceed' })
  const session = first.view().session?.id ?? ''
  await first.send({ kind: 'choose', what: 'tracks', value: [1, 0] })
  await first.game.flush()
  const again = await held({}, await browserStore('chosen'))
  await again.send({ kind: 'continue', session })
  expect(again.view().session?.chosen).toEqual({ tracks: [1, 0] })
  await again.send({ kind: 'react', reaction: 0 })
  expect(again.view().session?.chosen).toEqual({})
})

test('what is typed before a session begins is kept until one begins', async () => {
  const first = await held({}, await browserStore('prepared'))
  await first.send({ kind: 'prepare', change: { name: 'Class 9b', seed: '12', difficulty: 'fraught' } })
  const kept = await (await browserStore('prepared')).kept('preparing')
  const again = await held({ preparing: kept }, await browserStore('prepared'))
  expect(again.view().preparing).toEqual({ name: 'Class 9b', seed: '12', difficulty: 'fraught' })
  await again.send(beginLondon)
  expect(again.view().preparing).toEqual({ name: '', seed: null, difficulty: null })
})
