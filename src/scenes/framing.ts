/** A plate's own size in pixels; every anchor is measured in it. */
export const PLATE = { width: 1440, height: 900 } as const

/** A point of the plate that must stay in sight, and where in the window it belongs, both as shares of 0 to 1. */
export interface Focus {
  readonly plateX: number
  readonly plateY: number
  readonly windowX: number
  readonly windowY: number
}

export interface Frame {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/**
 * Where a plate lies so that it covers the window: as large as need be, its focus as near to its place as the
 * edges allow. A phone looks closer, so that the empty chair is not lost.
 */
export function frameOf(width: number, height: number, focus: Focus, closeness = 1): Frame {
  const scale = Math.max(width / PLATE.width, height / PLATE.height) * closeness
  const x = focus.windowX * width - focus.plateX * PLATE.width * scale
  const y = focus.windowY * height - focus.plateY * PLATE.height * scale
  return {
    scale,
    x: Math.min(0, Math.max(width - PLATE.width * scale, x)),
    y: Math.min(0, Math.max(height - PLATE.height * scale, y)),
  }
}

/** A band of the window that no panel covers, in window pixels: what the player sees of the room. */
export interface Band {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Pixels of a rem in this window, and the height of the top bar, in rem. */
const TOP_BAR = 3.5
/** The tabs of the sheet, or the chips of the delegations in a narrow window, lie over the foot of the room. */
const OVERLAP = { wide: 2.75, narrow: 3 }

/**
 * What the table's panels leave free of the room: the first row of their grid, by the same formula. A window is narrow
 * below 64 rem, where the delegations lie below the room and not beside it.
 */
export function tableBand(width: number, height: number, rem = 16): Band {
  const top = TOP_BAR * rem
  if (width < 64 * rem) {
    const room = within(0.22 * height - 3 * rem, 3.25 * rem, 12 * rem)
    return { left: 0, top, right: width, bottom: Math.round(top + room - OVERLAP.narrow * rem) }
  }
  const rail = (width < 80 * rem ? 16.5 : 18.25) * rem
  const left = Math.max(1.5 * rem, (width - rail - 86 * rem) / 2) + rail + rem
  const room = within(0.52 * height - 13 * rem, 9 * rem, 22 * rem)
  return { left, top, right: width, bottom: Math.round(top + rem + room - OVERLAP.wide * rem) }
}

function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}
