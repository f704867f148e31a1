import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { browserStore } from '../../src/game/saves/browser-store.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import type { Store } from '../../src/game/saves/store.ts'
import { handedIn, held, type Held } from './at-the-door.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import { nextIntent } from './policy.ts'

let shelves = 0
const STORES: readonly (readonly [string, () => Promise<Store>])[] = [
  ['the browser', () => browserStore(`bin-${++shelves}`)],
  ['a page without a memory', async () => ({ ...memoryStore(), lasting: true })],
]

async function begun(store: Store): Promise<Held & { readonly id: string }> {
  const at = await held({}, store)
  await at.send({
    kind: 'begin',
    level: 'two-neighbours',
    seat: 'lowfield',
    difficulty: 'calm',
    seed: 11,
    name: 'First try',
  })
  for (let step = 0; step < 6; step++) await at.send(...(nextIntent(at.view()) ?? []))
  await at.send({ kind: 'note', text: 'they need the water' })
  return { ...at, id: at.view().saved[0]!.id }
}

/** Until so many sessions are shown in the list and in the bin. */
async function shown(at: Held, list: number, bin: number): Promise<AppView> {
  const counts = () => [at.view().saved.length, at.view().bin.length]
  await expect.poll(counts, { interval: 1, timeout: 5000 }).toEqual([list, bin])
  return at.view()
}

describe.each(STORES)('the bin of %s', (_, open) => {
  test('holds what was discarded, and gives it back as it was', async () => {
    const store = await open()
    const at = await begun(store)
    const before = at.view()
    const kept = await store.load(at.id)
    await at.send({ kind: 'discard', session: at.id })
    expect((await shown(at, 0, 1)).bin).toEqual(before.saved)
    expect(await store.load(at.id)).toBeUndefined()
    await at.send({ kind: 'restore', session: at.id })
    expect((await shown(at, 1, 0)).saved).toEqual(before.saved)
    expect(await store.load(at.id)).toEqual(kept)
    const there = await at.send({ kind: 'continue', session: at.id })
    expect(there.session?.clock).toEqual(before.session?.clock)
    expect(there.session?.notebook.ownText).toBe('they need the water')
  })

  test('can be saved as a file, which can be opened', async () => {
    const at = await begun(await open())
    await at.send({ kind: 'discard', session: at.id })
    await shown(at, 0, 1)
    await handedIn(at, await at.game.exported(at.id, 'file'))
    expect((await shown(at, 1, 1)).message).toBeNull()
  })

  test('is emptied one by one and only when asked, and never out of the list', async () => {
    const store = await open()
    const at = await begun(store)
    await at.send({ kind: 'erase', session: at.id })
    expect(at.view().saved).toHaveLength(1)
    expect(await store.load(at.id)).toBeDefined()
    await at.send({ kind: 'discard', session: at.id })
    await shown(at, 0, 1)
    await at.send({ kind: 'erase', session: at.id })
    await shown(at, 0, 0)
    await at.send({ kind: 'restore', session: at.id })
    expect([await store.list(), await store.bin()]).toEqual([[], []])
  })
})

test('a session discarded in one window is not written on in halves by another', async () => {
  const name = 'two-windows'
  const one = await begun(await browserStore(name))
  const two = await held({}, await browserStore(name))
  const store = await browserStore(name)
  const kept = await store.load(one.id)
  await two.send({ kind: 'discard', session: one.id })
  await shown(two, 0, 1)
  await one.send(...(nextIntent(one.view()) ?? []))
  expect(one.view().message?.title).toContain('another window')
  expect(one.view().session).toBeNull()
  await shown(one, 0, 1)
  await two.send({ kind: 'restore', session: one.id })
  await shown(two, 1, 0)
  expect(await store.load(one.id)).toEqual(kept)
})
