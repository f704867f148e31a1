import type { PlaceName } from './seating.ts'

/** A figure cut out of the rendered room: its picture, where its upper left corner lies on the plate, and its size there. */
export interface CutOut {
  readonly url: string
  readonly x: number
  readonly y: number
  /** 1 as it was rendered. */
  readonly scale: number
}

export type Anchor = readonly [x: number, y: number, pixelsPerMetre: number]

/** A place at the table: the figure, its head, and its name card. */
export interface Place {
  readonly cutOut: CutOut
  readonly head: Anchor
  readonly card: Anchor
}

/** The places that have been rendered; the others are made from these. */
export type Rendered = Extract<PlaceName, `${string}-near` | `${string}-far`>

/**
 * The places of which there is no render: between the two on each side, beyond them, and at the head of the table. The
 * plates are in perspective, so a place so far along the line through two others is found by their distances.
 */
export function withoutRender(
  rendered: Readonly<Record<Rendered, Place>>,
  head: Anchor,
  headCard: Anchor,
): Readonly<Record<Exclude<PlaceName, Rendered>, Place>> {
  const along = (side: 'left' | 'right', part: number): Place => {
    const [near, far] = [rendered[`${side}-near`], rendered[`${side}-far`]]
    return moved(far, anchorAlong(near.head, far.head, part), anchorAlong(near.card, far.card, part))
  }
  return {
    'left-middle': along('left', 0.5),
    'right-middle': along('right', 0.5),
    'left-end': along('left', 1.7),
    'right-end': along('right', 1.7),
    head: moved(rendered['left-far'], head, headCard),
  }
}

/** 0 is at the one, 1 at the other, in steps that are equal in the room and not on its picture. */
function anchorAlong(one: Anchor, other: Anchor, part: number): Anchor {
  const metre = 1 / ((1 - part) / one[2] + part / other[2])
  const share = (metre - one[2]) / (other[2] - one[2])
  return [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share, metre]
}

/** The same figure with its head elsewhere, as large as it is there. */
function moved({ cutOut, head: from }: Place, head: Anchor, card: Anchor): Place {
  const scale = head[2] / from[2]
  const x = head[0] + (cutOut.x - from[0]) * scale
  const y = head[1] + (cutOut.y - from[1]) * scale
  return { cutOut: { url: cutOut.url, x, y, scale: cutOut.scale * scale }, head, card }
}
