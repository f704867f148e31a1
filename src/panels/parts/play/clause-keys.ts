import type { TrackView } from '../../../game/shown/text.ts'

type Step = readonly [track: number, row: number]

/** Where an arrow key leads from a clause: up and down within its track, left and right to the neighbouring track. */
export function stepFrom(
  tracks: readonly Pick<TrackView, 'clauses'>[],
  [track, row]: Step,
  key: string,
): Step | undefined {
  const heights = tracks.map((one) => one.clauses.length)
  const across = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
  if (across !== 0) {
    const height = heights[track + across]
    return height === undefined || height === 0 ? undefined : [track + across, Math.min(row, height - 1)]
  }
  if (down !== 0) {
    const next = row + down
    return next >= 0 && next < (heights[track] ?? 0) ? [track, next] : undefined
  }
  if (key === 'Home') return [track, 0]
  if (key === 'End') return [track, (heights[track] ?? 1) - 1]
  return undefined
}

/** Moves the focus to the clause that an arrow key means. */
export function stepThrough(
  box: HTMLElement,
  tracks: readonly Pick<TrackView, 'clauses'>[],
  event: KeyboardEvent,
): void {
  const here = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-clause]') : null
  if (!here) return
  const issue = Number(here.dataset['clause'])
  const track = tracks.findIndex((one) => one.clauses.some((clause) => clause.issue === issue))
  const row = tracks[track]?.clauses.findIndex((clause) => clause.issue === issue) ?? -1
  const next = stepFrom(tracks, [track, row], event.key)
  if (!next) return
  event.preventDefault()
  const clause = tracks[next[0]]?.clauses[next[1]]
  box.querySelector<HTMLElement>(`[data-clause="${clause?.issue}"]`)?.focus()
}
