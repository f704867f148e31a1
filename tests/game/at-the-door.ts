import { expect } from 'vitest'
import { lookBack } from '../../src/analysis/nearby.ts'
import { presetFrom } from '../../src/game/address.ts'
import { createGame, type Game } from '../../src/game/game.ts'
import type { Intent } from '../../src/game/intent.ts'
import type { GameOptions } from '../../src/game/options.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import type { Store } from '../../src/game/saves/store.ts'
import { SETTINGS } from '../../src/game/settings.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import type { Happening } from '../../src/game/shown/happening.ts'
import { london, village } from './given.ts'

/** A game as a test holds it: time stands still, nothing waits, and everything said is written down. */
export interface Held {
  readonly game: Game
  readonly view: () => AppView
  /** Sends intents one after another, each when the one before has had all its consequences. */
  readonly send: (...intents: readonly Intent[]) => Promise<AppView>
  readonly reported: unknown[]
  readonly happened: Happening[]
  readonly views: AppView[]
}

export async function held(part: Partial<GameOptions> = {}, store: Store = memoryStore()): Promise<Held> {
  const reported: unknown[] = []
  const happened: Happening[] = []
  const views: AppView[] = []
  let ids = 0
  let clock = 1_700_000_000_000
  const game = createGame({
    store,
    levels: [
      { file: 'london.json', text: async () => london.body },
      { file: 'village.json', text: async () => village.body },
    ],
    preset: presetFrom(''),
    settings: { ...SETTINGS, skipNarration: true },
    seenHints: [],
    preparing: undefined,
    language: 'en',
    now: () => (clock += 1000),
    freshId: () => `s${++ids}-${clock}`,
    freshSeed: () => 7,
    calmMotion: () => false,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    later: (_, then) => {
      const timer = setImmediate(then)
      return () => clearImmediate(timer)
    },
    read: async (source, file) => {
      const known = [london, village].find((level) => level.body === source)
      return known ? { ok: true, level: known.loaded } : readLevel(source, file)
    },
    analyse: async (world, session) => lookBack(world, session),
    report: (error) => reported.push(error),
    ...part,
  })
  game.subscribe((view, happenings) => {
    views.push(view)
    happened.push(...happenings)
  })
  await settled(game)
  const send = async (...intents: readonly Intent[]): Promise<AppView> => {
    for (const intent of intents) {
      game.send(intent)
      await settled(game)
    }
    return game.view()
  }
  return { game, view: game.view, send, reported, happened, views }
}

/** Hands a session in and waits for the answer: what is packed is unpacked by other threads than the loop that is waited for. */
export async function handedIn({ game, send }: Pick<Held, 'game' | 'send'>, text: string): Promise<AppView> {
  const { saved, message } = game.view()
  await send({ kind: 'import', text })
  await expect
    .poll(() => game.view().saved.length !== saved.length || game.view().message !== message, {
      interval: 1,
      timeout: 10_000,
    })
    .toBe(true)
  await settled(game)
  return game.view()
}

/** Waits until nothing has changed for a while: the store has written and every counterpart has moved. */
export async function settled(game: Game): Promise<void> {
  let before = game.view()
  for (let quiet = 0; quiet < PATIENCE; quiet++) {
    await new Promise((resolve) => setImmediate(resolve))
    const now = game.view()
    if (now !== before) quiet = 0
    before = now
    if (quiet > 12 && now.ready && now.session?.thinking !== true) return
  }
}
/** How often the loop may turn without any change before a page counts as dead. */
const PATIENCE = 500

export const beginLondon = {
  kind: 'begin',
  level: 'london-2025-04-23',
  seat: 'uk',
  difficulty: 'tense',
  seed: 7,
  name: null,
} as const
