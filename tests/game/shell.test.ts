import { describe, expect, test } from 'vitest'
import { presetFrom } from '../../src/game/address.ts'
import type { Game } from '../../src/game/game.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import type { Store } from '../../src/game/saves/store.ts'
import { SETTINGS, settingsWith } from '../../src/game/settings.ts'
import { createShell, type Found } from '../../src/game/shell.ts'
import { beginLondon, held, settled } from './at-the-door.ts'

const preset = presetFrom('')

function shellOn(store: Store, load?: (found: Found) => Promise<Game>) {
  let loads = 0
  let inner: Game | null = null
  const reported: unknown[] = []
  const shell = createShell({
    store: Promise.resolve(store),
    preset,
    language: 'en',
    load: async (found) => {
      loads++
      inner = load
        ? await load(found)
        : (await held({ settings: found.settings, seenHints: found.seenHints }, found.store)).game
      return inner
    },
    report: (error) => reported.push(error),
  })
  const until = async (wanted: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 5000 && !wanted(); turn++) await new Promise((resolve) => setImmediate(resolve))
    expect(wanted()).toBe(true)
    if (inner) await settled(inner)
  }
  return { ...shell, loads: () => loads, until, reported }
}

describe('the shell', () => {
  test('shows the title at once, and fetches nothing for it', async () => {
    const { door, loads, until } = shellOn(memoryStore())
    expect(door.view()).toMatchObject({ screen: 'title', ready: false, settings: SETTINGS, saved: [] })
    let told = 0
    door.subscribe(() => told++)
    await until(() => told > 0)
    expect(loads()).toBe(0)
  })

  test('lists the sessions that are kept before the game is there', async () => {
    const store = { ...memoryStore(), lasting: true }
    await (await held({}, store)).send(beginLondon)
    const { door, loads, until } = shellOn(store)
    await until(() => door.view().saved.length === 1)
    expect(door.view().saved[0]?.line).toContain('United Kingdom')
    expect(loads()).toBe(0)
  })

  test('lets nothing that a listener throws come between the game and the others', async () => {
    const { door, until, reported } = shellOn({ ...memoryStore(), lasting: true })
    door.subscribe(() => {
      throw new Error('the painting fell off the wall')
    })
    const screens: string[] = []
    door.subscribe((view) => screens.push(view.screen))
    door.send({ kind: 'go', to: 'seats' })
    door.send(beginLondon)
    await until(() => door.view().session !== null)
    expect(screens).toContain('briefing')
    expect(reported).toEqual([new Error('the painting fell off the wall')])
  })

  test('fetches the game once when somebody wants to play, and hands over what was asked', async () => {
    const { door, loads, until } = shellOn({ ...memoryStore(), lasting: true })
    door.send({ kind: 'go', to: 'seats' })
    expect(door.view().screen).toBe('seats')
    door.send(beginLondon)
    await until(() => door.view().session !== null)
    expect(door.view().screen).toBe('briefing')
    expect(loads()).toBe(1)
  })

  test('keeps settings and hands them to the game', async () => {
    const store = memoryStore()
    const { door, warm, until } = shellOn(store)
    door.send({ kind: 'setting', change: { theme: 'paper' } })
    expect(door.view().settings.theme).toBe('paper')
    warm()
    await until(() => door.view().ready)
    expect(door.view().settings.theme).toBe('paper')
    expect(await store.kept('settings')).toMatchObject({ theme: 'paper' })
  })

  test('says so when the game cannot be fetched, and tries again when asked again', async () => {
    let offline = true
    const store = memoryStore()
    const { door, until } = shellOn(store, async () => {
      if (offline) throw new Error('offline')
      return (await held({}, store)).game
    })
    door.send({ kind: 'go', to: 'seats' })
    await until(() => door.view().message !== null)
    expect(door.view()).toMatchObject({ screen: 'title', message: { title: 'The game did not load' } })
    offline = false
    door.send({ kind: 'dismiss' })
    door.send({ kind: 'go', to: 'seats' })
    await until(() => door.view().ready)
    expect(door.view().screen).toBe('seats')
  })
})

describe('settings', () => {
  test('take over what is within bounds and leave the rest as it was', () => {
    const change = {
      volumeMaster: 20,
      volumeRoom: 900,
      textSize: 110,
      theme: 'neon',
      captions: false,
      colour: 'red',
    }
    expect(settingsWith(SETTINGS, change)).toEqual({ ...SETTINGS, volumeMaster: 20, captions: false })
    for (const nothing of [null, undefined, 'x', 7]) expect(settingsWith(SETTINGS, nothing)).toEqual(SETTINGS)
  })
})
