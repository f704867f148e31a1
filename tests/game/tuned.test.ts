import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { browserStore } from '../../src/game/saves/browser-store.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import { unpacked } from '../../src/game/saves/paste.ts'
import type { Store } from '../../src/game/saves/store.ts'
import { handedIn, held, type Held } from './at-the-door.ts'
import { village } from './given.ts'
import { nextIntent } from './policy.ts'

/** The same level after its author has changed what a clause is worth, and a name that one can read on the screen. */
const tuned = village.body
  .replace('"reservation": { "points": 480', '"reservation": { "points": 430')
  .replace('"en": "Two neighbours"', '"en": "Two neighbours, tuned"')

const shelfOf = (body: string) => ({ levels: [{ file: 'village.json', text: async () => body }] })
const lasting = (): Store => ({ ...memoryStore(), lasting: true })

async function begun(body: string, store: Store): Promise<Held> {
  const at = await held(shelfOf(body), store)
  await at.send({
    kind: 'begin',
    level: 'two-neighbours',
    seat: 'highfield',
    difficulty: 'tense',
    seed: 3,
    name: 'At the mill',
  })
  return playOn(at, 8)
}

async function playOn(at: Held, steps: number): Promise<Held> {
  for (let step = 0; step < steps; step++) await at.send(...(nextIntent(at.view()) ?? []))
  return at
}

async function taken(text: string, body: string, store: Store): Promise<Held> {
  const at = await held(shelfOf(body), store)
  const { saved, message } = await handedIn(at, text)
  expect([saved.length, message]).toEqual([1, null])
  return at
}

/** Where a session stands once it is continued and played to its end. */
async function endOf(at: Held, store: Store) {
  const [first] = at.view().saved
  await at.send({ kind: 'continue', session: first!.id })
  expect(at.view().message).toBeNull()
  await playOn(at, 120)
  await at.send({ kind: 'proceed' })
  const [record] = await store.list()
  return { title: at.view().session?.level.title, hash: record!.hash, finished: record!.finished }
}

describe('a session whose level was changed meanwhile', () => {
  test('goes on with the level that it was begun on', async () => {
    const [store, other] = [await browserStore('changed'), await browserStore('unchanged')]
    await begun(village.body, store)
    const whole = await endOf(await begun(village.body, other), other)
    const later = await held(shelfOf(tuned), await browserStore('changed'))
    expect(later.view().levels[0]?.title).toBe('Two neighbours, tuned')
    expect(await endOf(later, store)).toEqual(whole)
  })

  test.each(['file', 'text'] as const)(
    'and handed on as %s brings its own level to a machine that has another, and plays on with it',
    async (form) => {
      const [here, there] = [lasting(), lasting()]
      const first = await begun(tuned, here)
      const exported = await first.game.exported(first.view().saved[0]!.id, form)
      const whole = await endOf(first, here)
      const second = await taken(exported, village.body, there)
      expect(await endOf(second, there)).toEqual(whole)
      expect(whole).toMatchObject({ title: 'Two neighbours, tuned', finished: true })
    },
  )

  test('and handed on by somebody who was handed it still brings its level', async () => {
    const first = await begun(tuned, lasting())
    let text = await first.game.exported(first.view().saved[0]!.id, 'text')
    for (let hand = 0; hand < 2; hand++) {
      const next = await taken(text, village.body, lasting())
      text = await next.game.exported(next.view().saved[0]!.id, 'file')
    }
    expect(await unpacked(JSON.parse(text).body)).toEqual({ ok: true, file: tuned })
  })

  test('and handed on by an older version, without a level, is taken in where its level is known', async () => {
    const first = await begun(village.body, lasting())
    const { body, ...older } = JSON.parse(await first.game.exported(first.view().saved[0]!.id, 'file'))
    expect(await unpacked(body)).toEqual({ ok: true, file: village.body })
    const known = await held(shelfOf(village.body), lasting())
    expect((await known.send({ kind: 'import', text: JSON.stringify(older) })).saved).toHaveLength(1)
    const unknown = await held(shelfOf(tuned), lasting())
    const view = await unknown.send({ kind: 'import', text: JSON.stringify(older) })
    expect(view.saved).toEqual([])
    expect(view.message?.text).toContain('not here in that version')
  })
})
