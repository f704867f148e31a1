import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/game/intent.ts'
import { browserStore } from '../../src/game/saves/browser-store.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import type { Input, Save } from '../../src/game/saves/record.ts'
import { restore } from '../../src/game/saves/restore.ts'
import type { Store } from '../../src/game/saves/store.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import { stateHash } from '../../src/negotiation/hash.ts'
import { openSession, play } from '../../src/negotiation/rules.ts'
import { held, type Held } from './at-the-door.ts'
import { evening, london } from './given.ts'
import { nextIntent } from './policy.ts'
import { randomMove } from './random-moves.ts'
import { doneIn, EVERYTHING, levelFor, randomSave } from './random-saves.ts'

const beginVillage: Intent = {
  kind: 'begin',
  level: 'two-neighbours',
  seat: 'highfield',
  difficulty: 'tense',
  seed: 3,
  name: 'At the mill',
}

let shelves = 0
const freshName = (): string => `shelf-${++shelves}`

/** Plays on until the policy has nothing more to do, or so many steps are done. */
async function playOut(at: Held, most = 200): Promise<AppView> {
  for (let step = 0; step < most; step++) {
    const intents = nextIntent(at.view())
    if (!intents) break
    await at.send(...intents)
  }
  return at.view()
}

async function begun(store: Store): Promise<Held> {
  const at = await held({}, store)
  await at.send(beginVillage)
  return at
}

async function onlySession(store: Store) {
  const [record] = await store.list()
  if (!record) throw new Error('nothing is kept')
  return record
}

interface Mortal {
  readonly store: Store
  /** Resolves at the nth write; from then on nothing ever comes back. */
  readonly dead: Promise<void>
  readonly writes: () => number
}

function dyingAt(store: Store, nth: number): Mortal {
  let writes = 0
  let die: (() => void) | undefined
  const dead = new Promise<void>((resolve) => {
    die = resolve
  })
  const mortal =
    <A extends readonly unknown[]>(write: (...args: A) => Promise<void>) =>
    (...args: A): Promise<void> => {
      if (++writes < nth) return write(...args)
      die?.()
      return new Promise<never>(() => {})
    }
  const dying = { ...store, append: mortal(store.append), type: mortal(store.type) }
  return { store: dying, dead, writes: () => writes }
}

const full = async (): Promise<never> => {
  throw new Error('QuotaExceededError')
}

describe('saving', () => {
  test('a session killed at any write goes on to the same end', async () => {
    const whole = dyingAt(await browserStore(freshName()), Number.POSITIVE_INFINITY)
    await playOut(await begun(whole.store))
    const end = await onlySession(whole.store)
    expect(end.finished).toBe(false) // the last step of the debrief is still open
    for (let nth = 1; nth < whole.writes(); nth += 4) {
      const name = freshName()
      const { store, dead } = dyingAt(await browserStore(name), nth)
      const first = await begun(store)
      await Promise.race([dead, playOut(first).then(() => expect.unreachable('it did not die'))])
      const again = await held({}, await browserStore(name))
      await again.send({ kind: 'continue', session: (await onlySession(store)).id })
      expect(again.view().message).toBeNull()
      await playOut(again)
      const { hash, count } = await onlySession(store)
      expect({ nth, hash, count }).toEqual({ nth, hash: end.hash, count: end.count })
    }
  }, 120_000)

  // The browser's tests do the same with five hundred, in node and in Chromium.
  test('random sessions replay to the same state from what is written down', () => {
    const saves = Array.from({ length: 100 }, (_, seed) => randomSave(levelFor(seed), seed))
    expect(doneIn(saves)).toEqual(EVERYTHING)
    for (const [seed, written] of saves.entries()) {
      const { loaded } = levelFor(seed)
      const save: Save = JSON.parse(JSON.stringify(written))
      const restored = restore(loaded, save, (error) => {
        throw error
      })
      if (!restored.ok) throw new Error(`seed ${seed}: ${restored.problem}`)
      expect(stateHash(restored.evening.session())).toBe(save.record.hash)
      expect(restored.evening.phase().kind).toBe('complete')
      restored.evening.close()
    }
  }, 120_000)

  test('moves played one by one lead where their replay leads', () => {
    for (let seed = 500; seed < 510; seed++) {
      const { world, persons } = evening(london, { seed })
      let session = openSession(world, persons)
      const inputs: Input[] = []
      for (let move = randomMove(world, session, seed); move; move = randomMove(world, session, seed)) {
        session = play(world, session, move)
        inputs.push(move)
      }
      expect(stateHash(evening(london, { seed }, inputs).session())).toBe(stateHash(session))
    }
  }, 60_000)

  test('what is typed is there again after a reload', async () => {
    const name = freshName()
    const store = await browserStore(name)
    const first = await begun(store)
    const draft = { action: 'table', fields: { issue: 0 } }
    await first.send({ kind: 'proceed' }, { kind: 'compose', draft }, { kind: 'note', text: 'water first' })
    const again = await held({}, await browserStore(name))
    const view = await again.send({ kind: 'continue', session: (await onlySession(store)).id })
    expect(view.session?.notebook.ownText).toBe('water first')
    expect(view.session?.composer?.action.id).toBe('table')
  })

  test('leaving the page writes down what is typed at once', async () => {
    const store = await browserStore(freshName())
    const at = await held({ later: () => () => {} }, store)
    await at.send(beginVillage, { kind: 'note', text: 'never mind' })
    const { id } = await onlySession(store)
    expect((await store.load(id))?.typed.notebook).toBe('')
    await at.game.flush()
    expect((await store.load(id))?.typed.notebook).toBe('never mind')
  })

  test('several sessions are kept under their names, the newest first', async () => {
    const store = await browserStore(freshName())
    const at = await begun(store)
    await at.send({ ...beginVillage, name: 'Second' }, { kind: 'go', to: 'sessions' })
    expect(at.view().saved.map((one) => one.name)).toEqual(['Second', 'At the mill'])
    const oldest = at.view().saved.at(-1)!.id
    await at.send({ kind: 'rename', session: oldest, name: 'First' })
    expect(at.view().saved.map((one) => one.name)).toEqual(['Second', 'First'])
  })

  test('a discarded session leaves the list and lies in the bin', async () => {
    const store = await browserStore(freshName())
    const at = await begun(store)
    const { id } = await onlySession(store)
    await at.send({ kind: 'discard', session: id })
    expect(at.view().saved).toEqual([])
    expect(at.view().session).toBeNull()
    expect(await store.load(id)).toBeUndefined()
  })

  test('settings and seen hints outlive the page', async () => {
    const store = await browserStore(freshName())
    const at = await held({}, store)
    await at.send(
      { kind: 'setting', change: { theme: 'paper', textSize: 150 } },
      { kind: 'hint-seen', id: 'ask' },
    )
    expect(await store.kept('settings')).toMatchObject({ theme: 'paper', textSize: 150, captions: false })
    expect(await store.kept('seenHints')).toEqual(['ask'])
  })

  test('a session that went on in another window is not overwritten', async () => {
    const name = freshName()
    const store = await browserStore(name)
    const one = await begun(store)
    await one.send({ kind: 'proceed' })
    const two = await held({}, await browserStore(name))
    await two.send({ kind: 'continue', session: (await onlySession(store)).id })
    await two.send(...(nextIntent(two.view()) ?? []))
    const { hash, count } = await onlySession(store)
    await one.send(...(nextIntent(one.view()) ?? []))
    expect(one.view().message?.title).toContain('another window')
    expect(one.view().session).toBeNull()
    expect(await onlySession(store)).toMatchObject({ hash, count })
  })

  test('where nothing can be kept one plays all the same, and is told', async () => {
    const at = await held({}, memoryStore())
    const view = await at.send(beginVillage)
    expect(view.message?.title).toBe('Nothing will be remembered')
    await at.send({ kind: 'dismiss' })
    expect((await playOut(at)).session?.ending).not.toBeNull()
  })

  test('when writing fails the player is told once and plays on', async () => {
    const at = await held({}, { ...memoryStore(), lasting: true, append: full, type: full })
    await at.send(beginVillage, { kind: 'proceed' })
    expect(at.view().message?.title).toBe('Your progress could not be written down')
    await at.send({ kind: 'dismiss' })
    const view = await playOut(at)
    expect(view.session?.ending).not.toBeNull()
    expect(view.message).toBeNull()
  })
})
