import corridorLamp from '../../assets/room/corridor-lamp.webp'
import corridorWindow from '../../assets/room/corridor-window.webp'
import corridorNear from '../../assets/room/corridor-figure-near.webp'
import corridorFar from '../../assets/room/corridor-figure-far.webp'
import corridorShadowFar from '../../assets/room/corridor-shadow-far.webp'
import corridorShadowNear from '../../assets/room/corridor-shadow-near.webp'
import deskLamp from '../../assets/room/desk-lamp.webp'
import deskWindow from '../../assets/room/desk-window.webp'
import phoneLamp from '../../assets/room/phone-lamp.webp'
import phoneWindow from '../../assets/room/phone-window.webp'
import chairLeftFarLamp from '../../assets/room/table-chair-left-far-lamp.webp'
import chairLeftFarWindow from '../../assets/room/table-chair-left-far-window.webp'
import chairLeftNearLamp from '../../assets/room/table-chair-left-near-lamp.webp'
import chairLeftNearWindow from '../../assets/room/table-chair-left-near-window.webp'
import chairRightFarLamp from '../../assets/room/table-chair-right-far-lamp.webp'
import chairRightFarWindow from '../../assets/room/table-chair-right-far-window.webp'
import chairRightNearLamp from '../../assets/room/table-chair-right-near-lamp.webp'
import chairRightNearWindow from '../../assets/room/table-chair-right-near-window.webp'
import tableLeftFar from '../../assets/room/table-figure-left-far.webp'
import tableLeftNear from '../../assets/room/table-figure-left-near.webp'
import tableRightFar from '../../assets/room/table-figure-right-far.webp'
import tableRightNear from '../../assets/room/table-figure-right-near.webp'
import tableAnchors from '../../assets/room/table.anchors.json'
import tableChairs from '../../assets/room/table.chairs.json'
import tableFigures from '../../assets/room/table.figures.json'
import tableLamp from '../../assets/room/table-lamp.webp'
import tableWindow from '../../assets/room/table-window.webp'
import titleLeftFar from '../../assets/room/title-figure-left-far.webp'
import titleLeftNear from '../../assets/room/title-figure-left-near.webp'
import titleRightFar from '../../assets/room/title-figure-right-far.webp'
import titleRightNear from '../../assets/room/title-figure-right-near.webp'
import titleAnchors from '../../assets/room/title.anchors.json'
import titleFigures from '../../assets/room/title.figures.json'
import titleLamp from '../../assets/room/title-lamp.webp'
import titleWindow from '../../assets/room/title-window.webp'
import corridorFigures from '../../assets/room/corridor.figures.json'
import type { Printing } from './by-day.ts'
import type { Focus } from './framing.ts'
import type { Patch } from './patched.ts'
import { type Anchor, type CutOut, type Place, type Rendered, withoutRender } from './place-between.ts'
import type { Pane } from './rain.ts'
import type { PlaceName } from './seating.ts'

/** One view of the house: two layers of light, and what lies where. Plate pixels throughout. */
export interface Plate {
  readonly window: string
  readonly lamps: string
  readonly focus: Focus
  readonly panes: readonly Pane[]
  /** How it is printed for the day. */
  readonly printing: Printing
}

/** A chair that has been pushed back, in each layer of light. */
export type PushedBack = Readonly<Record<'window' | 'lamps', Patch>>

export interface TablePlate extends Plate {
  /** Of the places that were rendered without anybody; nobody leaves the title. */
  readonly pushedBack: Readonly<Partial<Record<PlaceName, PushedBack>>>
  readonly places: Readonly<Record<PlaceName, Place>>
  readonly clock: Anchor
  readonly clockRim: Anchor
  readonly chair: Anchor
  readonly telephone: Anchor
  readonly ownCard: Anchor
}

type Anchors = typeof tableAnchors
type Corners = typeof tableFigures

function anchor(raw: readonly number[]): Anchor {
  return [raw[0] ?? 0, raw[1] ?? 0, raw[2] ?? 1]
}

function placesOf(
  anchors: Anchors,
  corners: Corners,
  urls: Readonly<Record<Rendered, string>>,
): TablePlate['places'] {
  const place = (name: Rendered): Place => ({
    cutOut: { url: urls[name], ...corners[name], scale: 1 },
    head: anchor(anchors[`head_${name}`]),
    card: anchor(anchors[`plate_${name}`]),
  })
  const rendered = {
    'left-near': place('left-near'),
    'right-near': place('right-near'),
    'left-far': place('left-far'),
    'right-far': place('right-far'),
  }
  return { ...rendered, ...withoutRender(rendered, anchor(anchors.chairTop), anchor(anchors.plate_head)) }
}

function furniture(
  anchors: Anchors,
): Pick<TablePlate, 'clock' | 'clockRim' | 'chair' | 'telephone' | 'ownCard'> {
  return {
    clock: anchor(anchors.clock),
    clockRim: anchor(anchors.clockR),
    chair: anchor(anchors.chairTop),
    telephone: anchor(anchors.phone),
    ownCard: anchor(anchors.plate_own),
  }
}

function chair(name: Rendered, window: string, lamps: string): PushedBack {
  return { window: { url: window, ...tableChairs[name] }, lamps: { url: lamps, ...tableChairs[name] } }
}

export const TABLE: TablePlate = {
  window: tableWindow,
  lamps: tableLamp,
  printing: { lifts: 2, wash: 0.38 },
  focus: { plateX: 0.605, plateY: 0.2, windowX: 0.605, windowY: 0.2 },
  panes: [
    { x: 556, y: 0, width: 118, height: 246 },
    { x: 812, y: 0, width: 118, height: 246 },
    { x: 1070, y: 0, width: 118, height: 246 },
  ],
  places: placesOf(tableAnchors, tableFigures, {
    'left-near': tableLeftNear,
    'right-near': tableRightNear,
    'left-far': tableLeftFar,
    'right-far': tableRightFar,
  }),
  pushedBack: {
    'left-near': chair('left-near', chairLeftNearWindow, chairLeftNearLamp),
    'right-near': chair('right-near', chairRightNearWindow, chairRightNearLamp),
    'left-far': chair('left-far', chairLeftFarWindow, chairLeftFarLamp),
    'right-far': chair('right-far', chairRightFarWindow, chairRightFarLamp),
  },
  ...furniture(tableAnchors),
}

export const TITLE: TablePlate = {
  window: titleWindow,
  lamps: titleLamp,
  printing: { lifts: 2, wash: 0.32 },
  focus: { plateX: 0.62, plateY: 0.5, windowX: 0.62, windowY: 0.5 },
  panes: [
    { x: 512, y: 130, width: 138, height: 410 },
    { x: 834, y: 130, width: 138, height: 410 },
    { x: 1154, y: 130, width: 138, height: 410 },
  ],
  places: placesOf(titleAnchors, titleFigures, {
    'left-near': titleLeftNear,
    'right-near': titleRightNear,
    'left-far': titleLeftFar,
    'right-far': titleRightFar,
  }),
  pushedBack: {},
  ...furniture(titleAnchors),
}

export const TELEPHONE: Plate = {
  window: phoneWindow,
  lamps: phoneLamp,
  printing: { lifts: 2, wash: 0.32 },
  focus: { plateX: 0.3, plateY: 0.5, windowX: 0.3, windowY: 0.5 },
  panes: [{ x: 176, y: 56, width: 384, height: 430 }],
}

/** A figure, and the shadow on the floor that goes where it goes. */
export type Standing = CutOut & { readonly shadow: CutOut }

export const CORRIDOR: Plate & Readonly<Record<'near' | 'far', Standing>> = {
  window: corridorWindow,
  lamps: corridorLamp,
  printing: { lifts: 1, wash: 0.32 },
  focus: { plateX: 0.2, plateY: 0.5, windowX: 0.2, windowY: 0.5 },
  panes: [{ x: 0, y: 56, width: 190, height: 560 }],
  near: {
    url: corridorNear,
    ...corridorFigures.near,
    scale: 1,
    shadow: { url: corridorShadowNear, ...corridorFigures['shadow-near'], scale: 1 },
  },
  far: {
    url: corridorFar,
    ...corridorFigures.far,
    scale: 1,
    shadow: { url: corridorShadowFar, ...corridorFigures['shadow-far'], scale: 1 },
  },
}

export const DESK: Plate = {
  window: deskWindow,
  lamps: deskLamp,
  printing: { lifts: 1, wash: 0.5 },
  focus: { plateX: 0.5, plateY: 0.5, windowX: 0.5, windowY: 0.5 },
  panes: [],
}

/** How figures are: ink on paper, a little lighter than in the evening. */
export const FIGURES: Printing = { lifts: 1, wash: 0.16 }
