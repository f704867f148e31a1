/** How bright the window and the lamps are at an hour, 0 to about 1.2, and how dark the veil over all. */
export interface Daylight {
  readonly window: number
  readonly lamps: number
}

const HOURS: readonly (readonly [minute: number, window: number, lamps: number])[] = [
  [6 * 60, 0.45, 0.9],
  [9 * 60, 0.9, 0.35],
  [13 * 60, 1, 0.25],
  [16 * 60, 0.95, 0.4],
  [18 * 60 + 30, 0.75, 0.8],
  [20 * 60, 0.45, 1],
  [22 * 60, 0.25, 1],
  [30 * 60, 0.25, 1],
]

/** The light at a minute after midnight, straight between the hours of the table. */
export function daylightAt(minute: number): Daylight {
  const after = HOURS.findIndex(([at]) => at > minute)
  const [last, first] = [HOURS[HOURS.length - 1], HOURS[0]]
  if (!first || !last) return { window: 1, lamps: 1 }
  if (after === 0) return { window: first[1], lamps: first[2] }
  const to = HOURS[after]
  const from = HOURS[after - 1]
  if (!to || !from) return { window: last[1], lamps: last[2] }
  const share = (minute - from[0]) / (to[0] - from[0])
  return { window: from[1] + (to[1] - from[1]) * share, lamps: from[2] + (to[2] - from[2]) * share }
}
