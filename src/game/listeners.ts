import type { AppView } from './shown/app.ts'
import type { Happening } from './shown/happening.ts'

type Listener = (view: AppView, happenings: readonly Happening[]) => void

/** Everybody who follows the game. */
export interface Listeners {
  /** Returns the way to stop. */
  readonly add: (listener: Listener) => () => void
  readonly tell: Listener
}

/**
 * A painting or a sound that throws stops nobody else: all the others hear of the change, and the game goes on. A
 * listener's failure is reported once, however often it fails.
 */
export function createListeners(report: (error: unknown) => void): Listeners {
  const listeners = new Set<Listener>()
  const reported = new WeakSet<Listener>()
  const failed = (listener: Listener, error: unknown): void => {
    if (reported.has(listener)) return
    reported.add(listener)
    report(error)
  }
  return {
    add: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    tell: (view, happenings) => {
      for (const listener of listeners) {
        try {
          listener(view, happenings)
        } catch (error) {
          failed(listener, error)
        }
      }
    },
  }
}
