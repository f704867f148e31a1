import type { Band } from './framing.ts'
import type { PlaceName } from './seating.ts'

/** Below so many CSS pixels a window shows codes instead of names. */
export const NARROW = 600

export interface Point {
  readonly x: number
  readonly y: number
}

interface Standing {
  readonly place: PlaceName
  /** Where the card would lie on the table and where the head is, in window pixels. */
  readonly lying: Point
  readonly head: Point
  readonly band: Band
  /** Of the window, in CSS pixels. */
  readonly width: number
  /** Of the letters in a wide window, in CSS pixels. */
  readonly letters?: number
}

/** Names grow with the letters of the page and with the room, and stay names of small figures. */
export function lettersOf(rem: number, scale: number): number {
  return Math.min(26, Math.max(16, rem, 13 * scale))
}

/** On the play screen the cards stand up, nearer to the heads than to the table, so that the sheet of paper never hides them. */
export function standingCard({
  place,
  lying,
  head,
  band,
  width,
  letters = 16,
}: Standing): Point & { readonly size: number } {
  const narrow = width < NARROW
  const large = letters / 16
  const edge = narrow ? 26 : 70 * large
  const x = (lying.x + head.x * 2) / 3
  const near = place.endsWith('near')
  return {
    x: Math.max(band.left + edge, Math.min(band.right - edge, x)),
    y: Math.min(lying.y, band.bottom - (narrow ? 14 : (near ? 24 : 46) * large)),
    size: narrow ? 13 : letters,
  }
}

/** A flag on its pole: the foot, how high the pole is, and the cloth's size; it hangs towards the middle of the table. */
export interface FlagStand extends Point {
  readonly pole: number
  readonly cloth: { readonly x: number; readonly width: number; readonly height: number }
}

/** Behind the inner end of a standing name card, its cloth just above the card and its brackets, so that it is nobody else's. */
export function flagAtCard(
  place: PlaceName,
  card: Point & { readonly size: number },
  cardWidth: number,
): FlagStand {
  const inward = place.startsWith('right') ? -1 : 1
  const [width, height] = [card.size * 1.6, card.size * 1.1]
  const x = card.x + inward * (cardWidth / 2 - 3)
  return {
    x,
    y: card.y,
    pole: card.size + 6 + height,
    cloth: { x: inward > 0 ? x : x - width, width, height },
  }
}

/**
 * The brackets round the empty chair, whose top is at this point and whose metre has this many pixels. In play they are
 * close, so that its name finds room beside them, and end above the panels.
 */
export function roundChair(
  top: Point,
  metre: number,
  band: Band | null,
): { readonly y: number; readonly width: number; readonly height: number } {
  const [from, to] = [top.y - metre * 0.225, top.y + metre * 0.925]
  if (!band) return { y: (from + to) / 2, width: metre * 1.3, height: to - from }
  const end = Math.max(from + metre * 0.3, Math.min(to, band.bottom - 6))
  return { y: (from + end) / 2, width: metre, height: end - from }
}
