import type { LookBack } from './analysis/nearby.ts'
import { languageFrom, presetFrom } from './game/address.ts'
import type { GameOptions } from './game/options.ts'
import { browserStore } from './game/saves/browser-store.ts'
import { createShell } from './game/shell.ts'
import { speakIn } from './language.ts'
import type { BuiltLevel } from './levels/built.ts'
import type { Read } from './levels/read-level.ts'
import { createKeeper } from './new-version.ts'
import { lastLook } from './panels/appearance.ts'
import { mountPanels } from './panels/mount.tsx'
import type { ReadQuestion } from './read-worker.ts'
import type { SolveQuestion } from './solve-worker.ts'

/** Every level, each fetched when the game needs it; a change of one reloads the page in development. */
const LEVELS = import.meta.glob<BuiltLevel>(['../levels/*.json', '!../levels/*.schema.json'], {
  query: '?built',
  import: 'default',
})
/** The hash of every level that the build has read, by its text. */
const READ_BY_BUILD = new Map<string, string>()

const preset = presetFrom(location.search)
const language = languageFrom(location.search, navigator.language)

const keeper = createKeeper('./service-worker.js')

const shell = createShell({
  store: browserStore('bracketed'),
  preset,
  language,
  look: lastLook(),
  load: async ({ store, settings, seenHints, preparing }) => {
    fetchAhead()
    const { createGame } = await import('./game/game.ts')
    return createGame({ ...aroundUs, store, settings, seenHints, preparing })
  },
  report,
})

const aroundUs: Omit<GameOptions, 'store' | 'settings' | 'seenHints' | 'preparing'> = {
  levels: Object.entries(LEVELS).map(([path, fetch]) => ({
    file: path.slice(path.lastIndexOf('/') + 1),
    text: async () => {
      const { text, hash } = await fetch()
      if (hash !== undefined) READ_BY_BUILD.set(text, hash)
      return text
    },
  })),
  preset,
  language,
  now: () => Date.now(),
  freshId: () => [0, 0, 0].map(() => luck().toString(36)).join('-'),
  freshSeed: () => luck() % 1_000_000,
  calmMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
  pause: (milliseconds) => new Promise((resolve) => setTimeout(() => whenSeen(resolve), milliseconds)),
  later: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds)
    return () => clearTimeout(timer)
  },
  read,
  analyse,
  report,
}

function report(error: unknown): void {
  console.error(error)
}

/** Nothing goes on behind the player's back: a hidden page waits until it is seen again. */
function whenSeen(then: () => void): void {
  if (document.hidden) document.addEventListener('visibilitychange', () => whenSeen(then), { once: true })
  else then()
}

/** Not crypto.randomUUID: a class plays over plain http on its own network, where browsers leave it out. */
function luck(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}

const compiler = () => import('./levels/built.ts')

/** Levels come beside the game and not after it. What does not come is asked for again when needed. */
function fetchAhead(): void {
  for (const fetch of [...Object.values(LEVELS), compiler]) fetch().catch(() => {})
}

/** A level of the build as it is; any other is read in a worker of its own or, where none is allowed, on the page. */
async function read(source: string, file: string): Promise<Read> {
  const hash = READ_BY_BUILD.get(source)
  if (hash !== undefined) {
    const { loadedFrom } = await compiler()
    return { ok: true, level: loadedFrom(source, hash) }
  }
  try {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
    return await answerOf<ReadQuestion, Read>(worker, { source, file })
  } catch {
    const { readLevel } = await import('./levels/read-level.ts')
    return readLevel(source, file)
  }
}

/** What was possible, worked out beside the page. */
async function analyse(world: SolveQuestion['world'], session: SolveQuestion['session']): Promise<LookBack> {
  const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { type: 'module' })
  return answerOf<SolveQuestion, LookBack>(worker, { world, session })
}

/** One worker for one question: they are asked for once a level and once a session. */
function answerOf<Q, A>(worker: Worker, question: Q): Promise<A> {
  return new Promise<A>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<A>) => resolve(data))
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage(question)
  }).finally(() => worker.terminate())
}

/** First what must be read and done; the painted room when there is time; sound after the first touch. */
function open(): void {
  const panels = document.getElementById('panels')
  const room = document.getElementById('room')
  if (!panels || !room) throw new Error('the page has no #panels or no #room')
  mountPanels(panels, shell.door, keeper.newVersion)
  whenIdle(() => {
    shell.warm()
    whenReady(() => {
      void paint(room).then(() => {
        if (import.meta.env.PROD) keeper.begin()
      })
    })
  })
  for (const touch of ['pointerdown', 'keydown'] as const) addEventListener(touch, sound, { once: true })
  addEventListener('pagehide', () => shell.flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') shell.flush()
  })
}

/** The room is a guest: if it does not come, or is lost on the way, the game is played in front of a still picture. */
async function paint(parent: HTMLElement): Promise<void> {
  const { dataset } = document.documentElement
  // These two do not rise from the canvas; they can only be caught on their way down.
  parent.addEventListener('webglcontextlost', () => delete dataset.room, true)
  parent.addEventListener('webglcontextrestored', () => (dataset.room = 'painted'), true)
  try {
    const { mountScenes } = await import('./scenes/mount.ts')
    const asked = new URLSearchParams(location.search).get('renderer')
    await mountScenes(parent, shell.door, {
      renderer: asked === 'canvas' || asked === 'webgl' ? asked : 'auto',
    })
    dataset.room = 'painted'
  } catch (error) {
    console.warn(error)
  }
}

let heard = false
function sound(): void {
  if (heard) return
  heard = true
  import('./sound/mount.ts').then(({ mountSound }) => mountSound(shell.door)).catch(console.warn)
}

/** After rules and levels, or whoever waits for the table on a slow line waits for the painter first. */
function whenReady(then: () => void): void {
  if (shell.door.view().ready) return whenIdle(then)
  const leave = shell.door.subscribe((view) => {
    if (!view.ready) return
    leave()
    whenIdle(then)
  })
}

function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then, { timeout: 2000 })
  else setTimeout(then, 200)
}

/** English is here already; another language is fetched before anything is said. */
const fetched = speakIn(language)
if (fetched) {
  document.documentElement.lang = language
  void fetched.catch(report).then(open)
} else open()
