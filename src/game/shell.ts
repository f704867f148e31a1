import type { Game } from './game.ts'
import type { Door, Intent } from './intent.ts'
import { createListeners } from './listeners.ts'
import { listedFrom, newestFirst, savedView, type Listed } from './saves/saved-view.ts'
import { NOTHING_PREPARED } from './preparing.ts'
import type { Store } from './saves/store.ts'
import { SETTINGS, settingsWith } from './settings.ts'
import { TITLE_SCENE } from './title-scene.ts'
import type { AppView, SettingsView } from './shown/app.ts'
import type { Screen } from './shown/happening.ts'
import { doorWords } from './words/door.ts'

/** What the shell found in the store, for the game that takes over from it. */
export interface Found {
  readonly store: Store
  readonly settings: SettingsView
  readonly seenHints: readonly string[]
  readonly preparing: unknown
}

export interface ShellOptions {
  readonly store: Promise<Store>
  readonly preset: AppView['preset']
  readonly language: string
  /** What is known of the settings before the store has answered; what is no setting is left out. */
  readonly look?: unknown
  /** Fetches the whole game: rules, machine, level reader and all. */
  readonly load: (found: Found) => Promise<Game>
  /** Hears of mistakes of ours; the game goes on. */
  readonly report: (error: unknown) => void
}

export interface Shell {
  readonly door: Door
  /** Fetches the game before anybody asks for it. */
  readonly warm: () => void
  /** Writes down what is only in memory; for a page that may be about to end. */
  readonly flush: () => void
}

/** Screens that the shell can show by itself. */
const LIGHT: readonly Screen[] = ['title', 'settings']

/**
 * The door as long as the game is still on its way: it shows the title from almost nothing, and what it cannot do itself
 * it keeps for the game. Against one bundle: the title waits for no rules, no machine and no level.
 */
export function createShell(options: ShellOptions): Shell {
  const listeners = createListeners(options.report)
  const waiting: Intent[] = []
  let game: Game | null = null
  let loading: Promise<Game> | null = null
  let screen: Screen = 'title'
  let settings = settingsWith(SETTINGS, options.look)
  let records: readonly Listed[] = []
  let message: AppView['message'] = null

  const lightView = (): AppView => ({
    screen,
    levels: [],
    saved: records.map((record) => savedView(record, options.language)),
    bin: [],
    settings,
    glossary: [],
    names: [],
    about: { facts: [], sources: [], simplifies: [], assumptions: [] },
    session: null,
    scene: { ...TITLE_SCENE, still: false },
    announcement: '',
    message,
    ready: false,
    preset: options.preset,
    preparing: NOTHING_PREPARED,
  })
  let view = lightView()
  const publish = (): void => {
    view = lightView()
    listeners.tell(view, [])
  }

  const found = options.store.then(async (store): Promise<Found> => {
    const kept = settingsWith(settings, await store.kept('settings'))
    const hints = await store.kept('seenHints')
    const preparing = await store.kept('preparing')
    records = newestFirst((await store.list()).map(listedFrom))
    settings = kept
    if (!game) publish()
    return { store, settings, seenHints: Array.isArray(hints) ? hints.map(String) : [], preparing }
  })

  const load = (): Promise<Game> => {
    loading ??= found.then((what) => options.load({ ...what, settings })).then(takeOver, failed)
    return loading
  }
  const takeOver = (door: Game): Game => {
    game = door
    door.subscribe((next, happenings) => {
      view = next
      listeners.tell(next, happenings)
    })
    view = door.view()
    if (screen !== 'title') door.send({ kind: 'go', to: screen })
    for (const intent of waiting.splice(0)) door.send(intent)
    listeners.tell(door.view(), [])
    return door
  }
  const failed = (): never => {
    loading = null
    waiting.length = 0
    screen = 'title'
    message = doorWords.notLoaded
    publish()
    throw new Error('the game did not load')
  }

  const send = (intent: Intent): void => {
    if (game) return game.send(intent)
    if (intent.kind === 'dismiss') message = null
    else if (intent.kind === 'back') screen = 'title'
    else if (intent.kind === 'setting') {
      settings = settingsWith(settings, intent.change)
      void options.store.then((store) => store.keep('settings', settings)).catch(() => {})
    } else if (intent.kind === 'go' && LIGHT.includes(intent.to)) screen = intent.to
    else {
      waiting.push(intent)
      if (intent.kind === 'go') screen = intent.to
      load().catch(() => {})
    }
    publish()
  }

  return {
    door: {
      view: () => view,
      subscribe: listeners.add,
      send,
      exported: async (session, form) => (await load()).exported(session, form),
    },
    warm: () => void load().catch(() => {}),
    flush: () => void game?.flush().catch(() => {}),
  }
}
