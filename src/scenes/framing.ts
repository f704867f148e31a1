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

/** What the play screen leaves free of the room, as look.md measures it. */
export function tableBand(width: number, height: number): Band {
  if (width < 600) return { left: 0, top: 54, right: width, bottom: 194 }
  const rail = width < 1024 ? 0 : width < 1280 ? 248 : 316
  return { left: rail, top: 56, right: width, bottom: Math.round(height * 0.36) }
}
