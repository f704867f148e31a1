import type { NewVersion } from './panels/new-version.ts'

/** Milliseconds between two looks for a newer build while the page stays open. */
const EVERY = 3_600_000
/** Milliseconds that a newer build has to take over before the window is loaded anew to help it. */
const PATIENCE = 2000
/** Milliseconds after that in which it may still take over, and the window is loaded anew once more. */
const AFTERWARDS = 15_000
/** What the history keeps of a window that is loaded anew to help. */
const HELPING = 'a newer build takes over'

/** The game on the device itself. */
export interface Keeper {
  readonly newVersion: NewVersion
  /** Begins to keep the game; for when everything that the page needs now has been fetched. */
  readonly begin: () => void
}

/**
 * Keeps the game on the device, and tells when a newer build lies ready. Nothing is taken over before the person says so;
 * only the window in which that was said is loaded anew. Without service workers, as over plain http, nothing is kept.
 */
export function createKeeper(script: string): Keeper {
  const { serviceWorker } = navigator
  const listeners = new Set<() => void>()
  let waiting: ServiceWorker | null = null
  const ready = (worker: ServiceWorker): void => {
    waiting = worker
    for (const hear of listeners) hear()
  }
  const watch = (registration: ServiceWorkerRegistration): void => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      // The very first one takes nobody's place.
      if (installing.state === 'installed' && registration.active) ready(installing)
    })
  }
  const registered = (registration: ServiceWorkerRegistration): void => {
    if (registration.waiting && registration.active) ready(registration.waiting)
    registration.addEventListener('updatefound', () => watch(registration))
    watch(registration)
    lookAgain(registration)
  }
  if (serviceWorker && history.state === HELPING) {
    history.replaceState(null, '')
    setTimeout(loadOnceTaken(), AFTERWARDS)
    // It may have taken over while this page, still the old one, was being loaded.
    void serviceWorker.ready.then(({ waiting: late }) => {
      if (!late) anew()
    })
  }
  return {
    begin: () => {
      serviceWorker?.register(script, { updateViaCache: 'none' }).then(registered).catch(console.warn)
    },
    newVersion: {
      isReady: () => waiting !== null,
      subscribe: (hear) => {
        listeners.add(hear)
        return () => listeners.delete(hear)
      },
      use: () => {
        loadOnceTaken()
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
        waiting?.postMessage('take over')
        // Chromium may miss the moment in which the old worker rests; then it looks again when a page goes, or in five minutes.
        setTimeout(() => {
          history.replaceState(HELPING, '')
          anew()
        }, PATIENCE)
      },
    },
  }
}

function anew(): void {
  location.reload()
}

/** Loads the window anew as soon as another worker answers it. Gives back the way to stop waiting for that. */
function loadOnceTaken(): () => void {
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('controllerchange', anew, { once: true })
  return () => serviceWorker.removeEventListener('controllerchange', anew)
}

/** Whoever comes back to a page that stood open for long is told of what is new. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - last < EVERY) return
    last = Date.now()
    registration.update().catch(() => {})
  })
}
