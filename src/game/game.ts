import type { Loaded } from '../levels/read-level.ts'
import { addressTrouble } from './address.ts'
import { announcementOf, createVoice } from './announce.ts'
import { appView } from './app-view.ts'
import type { Conducted } from './conducted.ts'
import type { House } from './house.ts'
import type { Door, Intent } from './intent.ts'
import { createLibrary } from './library.ts'
import { createListeners } from './listeners.ts'
import type { GameOptions } from './options.ts'
import { NOTHING_PREPARED, preparingFrom } from './preparing.ts'
import { SAVING } from './saves/trouble.ts'
import { carryOut } from './session-intents.ts'
import { isHouse, isLook, opened, screenOf } from './screens.ts'
import { isHurried, settingsWith } from './settings.ts'
import type { Host, Sitting } from './sitting.ts'
import type { AppView } from './shown/app.ts'
import type { Happening, Screen } from './shown/happening.ts'
import { happeningsBetween } from './views/happenings.ts'
import { draftWords } from './words/drafts.ts'

/** A level that can be begun, with the text it was read from. */
export interface Shelved {
  readonly loaded: Loaded
  readonly body: string
}

export interface Game extends Door {
  /** Writes down what is only in memory. */
  readonly flush: () => Promise<void>
}

/** The whole game behind one door. It needs no screen; what it needs of the world is in the options. */
export function createGame(options: GameOptions): Game {
  const listeners = createListeners(options.report)
  let levels: readonly Shelved[] = []
  let shelf: readonly Loaded[] = []
  const library = createLibrary(options.store)
  let settings = options.settings
  let seenHints = options.seenHints
  let preparing = preparingFrom(options.preparing)
  let sitting: Sitting | null = null
  /** Screens of the house opened over the session, the last one on top. */
  let over: readonly Screen[] = []
  let message: AppView['message'] = null
  const voice = createVoice()
  let ready = false
  let warned = false
  let shown: Conducted | null = null
  let view: AppView | null = null

  const house = (open: Conducted | null): House => ({
    screen: over.at(-1) ?? (open ? (open.look ?? screenOf(open.phase)) : 'title'),
    levels: shelf,
    saved: library.records(),
    bin: library.bin(),
    settings,
    calm: options.calmMotion(),
    language: options.language,
    open,
    announcement: voice.said(),
    message,
    preset: options.preset,
    preparing,
    ready,
  })

  const publish = (): void => {
    const before = view
    const open = sitting?.state() ?? null
    const happened = open && shown?.id === open.id ? happeningsBetween(shown, open) : []
    const said = open && shown?.id === open.id ? announcementOf(happened, shown, open) : ''
    if (said !== '') voice.tell(said)
    // Without pauses between them, what the others did is said in one breath when they are done.
    if (!open?.thinking || !isHurried(settings, options.calmMotion())) voice.draw()
    const next = appView(house(open))
    const moved: readonly Happening[] =
      before && before.screen !== next.screen ? [{ kind: 'screen', screen: next.screen }] : []
    shown = open
    view = next
    listeners.tell(next, [...happened, ...moved])
  }
  const announce = (text: string): void => {
    voice.say(text)
    publish()
  }
  const trouble = (title: string, text: string): void => {
    message = { title, text }
    publish()
  }
  const put = (next: Sitting | null): void => {
    sitting?.close()
    sitting = next
    over = []
  }

  const host: Host = {
    options,
    settings: () => settings,
    seenHints: () => seenHints,
    publish: () => publish(),
    announce,
    trouble,
    kept: library.noted,
    unsaved: (error) => {
      options.report(error)
      if (!warned) trouble(SAVING.failed.title, SAVING.failed.text)
      warned = true
    },
    failed: (error) => {
      options.report(error)
      try {
        trouble(SAVING.stumbled.title, SAVING.stumbled.text)
      } catch (again) {
        options.report(again)
      }
    },
    close: () => {
      put(null)
      over = ['sessions']
      void library.refresh().then(publish)
    },
  }

  /** Whatever goes wrong in an intent is ours: it is reported, and the game stands as it stood. */
  const attempt = (doing: () => void | Promise<void>): void => {
    try {
      void Promise.resolve(doing()).catch(host.failed)
    } catch (error) {
      host.failed(error)
    }
  }

  const go = (to: Screen): void => {
    if (isHouse(to)) {
      over = opened(over, to, sitting !== null)
      return publish()
    }
    const own = sitting && screenOf(sitting.state().phase)
    if (!sitting || (to !== own && !mayLook(to, sitting))) return announce(draftWords.impossible)
    over = []
    sitting.look(to === own ? null : to)
    publish()
  }
  const back = (): void => {
    if (over.length > 0) over = over.slice(0, -1)
    // Where there is nothing to go back to, a late or a second press does nothing; the title has an intent of its own.
    else sitting?.back()
    publish()
  }
  const open = async (
    opening: Promise<Sitting | { readonly title: string; readonly text: string }>,
  ): Promise<void> => {
    const next = await opening
    if ('title' in next) return trouble(next.title, next.text)
    put(next)
    if (!options.store.lasting) message = SAVING.fleeting
    publish()
    next.resume()
  }

  const onSession = (intent: Intent, at: Sitting): void => {
    const done = carryOut(intent, at)
    if (done === 'left') {
      over = ['title']
      voice.hush()
    }
    if (done === 'seen' && intent.kind === 'visit') over = []
    if (done === 'impossible') announce(draftWords.impossible)
    else if (typeof done === 'object') announce(done.why)
    else if (done !== 'under way') publish()
  }

  const send = (intent: Intent): void | Promise<void> => {
    switch (intent.kind) {
      case 'go':
        return go(intent.to)
      case 'back':
        return back()
      case 'begin': {
        const level = levels.find((one) => one.loaded.file.id === intent.level)
        const leads = level?.loaded.file.parties.some((party) => party.id === intent.seat && party.seat)
        if (!level || !leads) return announce(draftWords.impossible)
        prepare(NOTHING_PREPARED)
        return open(library.begin(level, intent, host))
      }
      case 'prepare':
        prepare(intent.change)
        return publish()
      case 'continue':
        if (sitting?.record().id === intent.session) {
          over = []
          return publish()
        }
        return open(library.resume(intent.session, levels, host))
      case 'rename':
        if (sitting?.record().id === intent.session) sitting.rename(intent.name)
        return library.rename(intent.session, intent.name).then(publish)
      case 'discard':
        if (sitting?.record().id === intent.session) {
          put(null)
          over = ['sessions']
        }
        return library.discard(intent.session).then(() => announce(SAVING.discarded))
      case 'restore':
        return library.restore(intent.session).then(() => announce(SAVING.restored))
      case 'erase':
        return library.erase(intent.session).then(() => announce(SAVING.erased))
      case 'import':
        return library.take(intent.text, levels, host).then((problem) => {
          if (problem) return trouble(SAVING.notTaken.title, problem)
          over = ['sessions']
          announce(SAVING.taken)
        })
      case 'setting': {
        settings = settingsWith(settings, intent.change)
        void options.store.keep('settings', settings).catch(options.report)
        return publish()
      }
      case 'hint-seen':
        sitting?.hintRead(intent.id)
        seenHints = [...new Set([...seenHints, intent.id])]
        void options.store.keep('seenHints', seenHints).catch(options.report)
        return publish()
      case 'dismiss':
        message = null
        return publish()
      default:
        return sitting ? onSession(intent, sitting) : announce(draftWords.impossible)
    }
  }

  const prepare = (change: Partial<AppView['preparing']>): void => {
    preparing = { ...preparing, ...change }
    void options.store.keep('preparing', preparing).catch(options.report)
  }

  const begin = async (): Promise<void> => {
    await library.refresh()
    publish()
    for (const source of options.levels) {
      const body = await source.text()
      const read = await options.read(body, source.file)
      if (read.ok) levels = [...levels, { loaded: read.level, body }]
      else message = unreadable(source.file, read.problems)
    }
    shelf = levels.map((one) => one.loaded)
    message ??= addressTrouble(options.preset, shelf)
    ready = true
    publish()
  }
  const prepared = begin()
  attempt(() => prepared)

  return {
    view: () => view ?? appView(house(sitting?.state() ?? null)),
    subscribe: listeners.add,
    send: (intent) =>
      attempt(() =>
        ready || !NEEDS_LEVELS.includes(intent.kind) ? send(intent) : prepared.then(() => send(intent)),
      ),
    flush: async () => sitting?.flush(),
    exported: async (id, form) => {
      if (sitting?.record().id === id) await sitting.flush()
      return library.exported(id, form)
    },
  }
}

/** Not every level has a map. */
function mayLook(to: Screen, { state }: Sitting): boolean {
  return to === 'map' ? state().loaded.file.map !== undefined : isLook(to)
}

const NEEDS_LEVELS: readonly Intent['kind'][] = ['begin', 'continue', 'import']

function unreadable(file: string, problems: readonly { line: number; column: number; message: string }[]) {
  const told = problems.slice(0, 3).map((one) => draftWords.problem(one.line, one.column, one.message))
  return { title: draftWords.unreadable(file), text: told.join(' ') }
}
