import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { browserStore } from '../../src/game/saves/browser-store.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import type { Save, SaveRecord } from '../../src/game/saves/record.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import { held, type Held } from './at-the-door.ts'
import { village } from './given.ts'
import { nextIntent } from './policy.ts'

let shelves = 0
const freshName = (): string => `damaged-${++shelves}`

async function begun(store: Awaited<ReturnType<typeof browserStore>>): Promise<Held> {
  const at = await held({}, store)
  await at.send({
    kind: 'begin',
    level: 'two-neighbours',
    seat: 'highfield',
    difficulty: 'tense',
    seed: 3,
    name: 'At the mill',
  })
  for (let step = 0; step < 6; step++) await at.send(...(nextIntent(at.view()) ?? []))
  return at
}

async function damaged(harm: (name: string, id: string) => Promise<void>): Promise<AppView> {
  const name = freshName()
  const store = await browserStore(name)
  const first = await begun(store)
  const { id } = first.view().saved[0]!
  await first.game.flush()
  await harm(name, id)
  const again = await held({}, await browserStore(name))
  const view = await again.send({ kind: 'continue', session: id })
  expect(view.session).toBeNull()
  expect(view.saved.map((one) => one.id)).toEqual([id])
  expect(await again.game.exported(id, 'file')).toContain('bracketed-session')
  return view
}
const openShelf = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve) => {
    const opening = indexedDB.open(name)
    opening.addEventListener('success', () => resolve(opening.result))
  })
const change = async <T>(
  name: string,
  shelf: string,
  key: IDBValidKey,
  by: (thing: T) => T | undefined,
): Promise<void> => {
  const on = (await openShelf(name)).transaction(shelf, 'readwrite')
  await new Promise((resolve) => {
    on.addEventListener('complete', resolve)
    const found: IDBRequest<T> = on.objectStore(shelf).get(key)
    found.addEventListener('success', () => {
      const next = by(found.result)
      if (next === undefined) on.objectStore(shelf).delete(key)
      else on.objectStore(shelf).put(next)
    })
  })
}

describe('a damaged save', () => {
  test('that leads to another board is kept aside with a message', async () => {
    const view = await damaged((name, id) =>
      change<SaveRecord>(name, 'sessions', id, (one) => ({ ...one, hash: '0000' })),
    )
    expect(view.message?.title).toBe('"At the mill" cannot be continued')
    expect(view.saved[0]?.problem).toContain('damaged')
  })

  test('with a step missing is kept aside', async () => {
    const view = await damaged((name, id) => change(name, 'inputs', [id, 2], () => undefined))
    expect(view.saved[0]?.problem).toContain('damaged')
  })

  test('with a step that is no move is kept aside', async () => {
    const view = await damaged((name, id) =>
      change<object>(name, 'inputs', [id, 1], (one) => ({
        ...one,
        input: { kind: 'table', party: 0, issue: 'x' },
      })),
    )
    expect(view.saved[0]?.problem).toContain('step 2 is not a move')
  })

  test('of older rules is kept aside and says so', async () => {
    const view = await damaged((name, id) =>
      change<SaveRecord>(name, 'sessions', id, (one) => ({ ...one, rules: 0 })),
    )
    expect(view.saved[0]?.problem).toContain('older rules')
  })

  test('whose level is gone from the shelf is kept aside', async () => {
    const view = await damaged((name, id) =>
      change<SaveRecord>(name, 'sessions', id, (one) => ({
        ...one,
        beginning: { ...one.beginning, levelHash: 'gone' },
      })),
    )
    expect(view.saved[0]?.problem).toContain('which is not here')
  })

  test('of older rules or of another form is known for one before anybody opens it', async () => {
    for (const older of [{ rules: 0 }, { format: 7 }]) {
      const at = await lists((save) => ({ ...save, record: { ...save.record, ...older } }))
      expect(at.view().saved).toMatchObject([
        { name: 'At the mill', problem: expect.stringMatching(/older rules|another version/) },
      ])
    }
  })
})

/** A game that finds one session in its store, with something done to it. */
async function lists(harm: (save: Save) => unknown): Promise<Held & { readonly raw: Save }> {
  const store = { ...memoryStore(), lasting: true }
  await store.begin(GOOD, village.body)
  // One `as`: a database can hold anything.
  const raw = harm(GOOD) as Save
  const harmed = {
    ...store,
    list: async () => (await store.list()).map(() => raw.record),
    load: async (id: string) => ((await store.load(id)) ? raw : undefined),
    bin: async () => (await store.bin()).map(() => raw),
  }
  return { ...(await held({}, harmed)), raw }
}

const TYPED: Save['typed'] = {
  draft: {
    action: 'trade',
    fields: { to: 1, give: [{ issue: 0, choice: 1 }], get: [{ issue: 1, choice: 0 }] },
  },
  notebook: 'the mill',
  reflections: { stays: 'water' },
  chosen: { tracks: [1, 0], sign: 'adjourn' },
}

async function goodSave(): Promise<Save> {
  const store = { ...memoryStore(), lasting: true }
  const at = await begun(store)
  const save = await store.load(at.view().saved[0]!.id)
  return { ...save!, typed: TYPED }
}
const GOOD = await goodSave()

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  'x',
  '',
  -1,
  0.5,
  Number.NaN,
  1e308,
  {},
  [7],
  '__proto__',
]

/** The save with each of its fields, wherever it lies, replaced by each of the hostile things. */
function harms(save: Save): readonly (readonly [string, unknown])[] {
  const { id: _, ...record } = save.record
  const places = [
    ...pathsIn(record).map((path) => ['record', ...path]),
    ...pathsIn(save.typed).map((path) => ['typed', ...path]),
    ['typed'],
    ['inputs', '1'],
    ...pathsIn(save.inputs[1]).map((path) => ['inputs', '1', ...path]),
  ]
  return places.flatMap((path) =>
    HOSTILE.map((thing) => [`${path.join('.')} = ${String(thing)}`, replaced(save, path, thing)] as const),
  )
}

function pathsIn(thing: unknown): readonly (readonly string[])[] {
  if (typeof thing !== 'object' || thing === null) return []
  return Object.entries(thing).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ])
}

function replaced(thing: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by
  const inner = Reflect.get(Object(thing), key)
  const next = replaced(inner, rest, by)
  if (Array.isArray(thing)) return thing.map((one, at) => (String(at) === key ? next : one))
  return { ...Object(thing), [key]: next }
}

describe('whatever has become of one field of a save', () => {
  test('the game opens, the session stays in the list, and can be exported and put into the bin', async () => {
    const cases = harms(GOOD)
    expect(cases.length).toBeGreaterThan(300)
    for (const [what, harmed] of cases) {
      const at = await lists(() => harmed)
      const [saved, ...others] = at.view().saved
      expect([what, others, at.reported]).toEqual([what, [], []])
      const view = await at.send({ kind: 'continue', session: saved!.id })
      expect([what, at.reported, (view.session === null) === (view.message !== null)]).toEqual([
        what,
        [],
        true,
      ])
      expect(await at.game.exported(saved!.id, 'file'), what).toContain('bracketed-session')
      const after = await at.send({ kind: 'discard', session: saved!.id })
      expect([what, after.saved.length, after.bin.length]).toEqual([what, 0, 1])
    }
  }, 60_000)
})
