/** How many pixels of the screen lie on one of the page, 1 to 2; beyond that the eye gains nothing and a phone loses much. */
export interface Density {
  readonly now: number
}

export interface WatchedDensity extends Density {
  readonly leave: () => void
}

/** The density of the screen that the window is on; tells when the window is moved to another, or the page is zoomed. */
export function watchDensity(changed: () => void): WatchedDensity {
  let now = densityOf(window.devicePixelRatio)
  let query = matchMedia('all')
  const hear = (): void => {
    const next = densityOf(window.devicePixelRatio)
    listen()
    if (next === now) return
    now = next
    changed()
  }
  // A query tells of the density that it names alone, so that each is good for one change.
  const listen = (): void => {
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', hear, { once: true })
  }
  listen()
  return {
    get now() {
      return now
    },
    leave: () => query.removeEventListener('change', hear),
  }
}

function densityOf(ratio: number): number {
  return Math.min(2, Math.max(1, ratio || 1))
}
