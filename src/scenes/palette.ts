/** The room's colours as Phaser takes them; the same tokens as the panels'. */
export const NIGHT = 0x0b131a
export const SLATE = 0xa9bcc8
export const MIST = 0xdce5ea
export const BRASS = 0xddb066
export const PAPER = 0xf2f1ec
export const PAPER_INK = 0x16202a
export const BRACKET_RED = 0xe2483a
export const BRONZE = 0x6a4711
export const PENCIL_RED = 0xa8231c
export const BLUE_INK = 0x1d4a94

/** By the look of the page. */
export type Look = 'evening' | 'paper'

/** The colours of what stands in the room. */
export interface RoomColours {
  /** What shines through where the hour leaves less light. */
  readonly ground: number
  readonly bracket: number
  /** Poles of flags, and the edge of the card of whoever speaks. */
  readonly metal: number
  readonly rain: number
  /** How strongly rain shows on the window's light. */
  readonly rainShows: number
  /** Round a paper card, so that it stands out from the wall; 0 for none. */
  readonly cardLine: number
  readonly shadow: number
}

export const ROOM_COLOURS: Readonly<Record<Look, RoomColours>> = {
  evening: {
    ground: NIGHT,
    bracket: BRACKET_RED,
    metal: BRASS,
    rain: 0xdce9f2,
    rainShows: 1,
    cardLine: 0,
    shadow: 0.5,
  },
  paper: {
    ground: 0xd9d3c3,
    bracket: PENCIL_RED,
    metal: BRONZE,
    rain: 0x7f95a3,
    rainShows: 1.3,
    cardLine: 0.7,
    shadow: 0.22,
  },
}

/** The colours of the map: of the drawing as numbers, of its lettering as Phaser's texts take them. */
export interface MapColours {
  readonly sea: number
  readonly shallows: number
  readonly shore: number
  readonly grid: number
  readonly land: number
  readonly landLit: number
  readonly landChosen: number
  readonly contact: number
  readonly hatching: number
  readonly leader: number
  readonly place: number
  readonly pin: number
  readonly pinChosen: number
  readonly pinEdge: number
  readonly halo: string
  readonly word: string
  readonly strong: string
  readonly quiet: string
  readonly contactWord: string
  readonly hatchingWord: string
}

/** By the look of the page; the same tokens as the panels' keys to the map. */
export const MAP_COLOURS: Readonly<Record<Look, MapColours>> = {
  evening: {
    sea: 0x0f2029,
    shallows: 0x132732,
    shore: 0x17303c,
    grid: SLATE,
    land: 0x3b5363,
    landLit: 0x516c7d,
    landChosen: 0x6b8899,
    contact: 0xf0b5a4,
    hatching: BRASS,
    leader: MIST,
    place: 0xffffff,
    pin: 0xffffff,
    pinChosen: BRASS,
    pinEdge: NIGHT,
    halo: '#14242E',
    word: '#F1F5F7',
    strong: '#FFFFFF',
    quiet: '#A9BCC8',
    contactWord: '#F7D3C6',
    hatchingWord: '#F1D9A6',
  },
  paper: {
    sea: 0xd3dcde,
    shallows: 0xc9d4d7,
    shore: 0xbecbcf,
    grid: 0x3c4852,
    land: 0x8ea2ad,
    landLit: 0xa9bac2,
    landChosen: 0xbccad0,
    contact: PENCIL_RED,
    hatching: BRONZE,
    leader: PAPER_INK,
    place: PAPER_INK,
    pin: PAPER,
    pinChosen: BRASS,
    pinEdge: PAPER_INK,
    halo: '#E3E9EA',
    word: '#10171D',
    strong: '#10171D',
    quiet: '#3C4852',
    contactWord: '#7C1A14',
    hatchingWord: '#4F3409',
  },
}

export const UI_FONT = '"Commissioner Variable", system-ui, sans-serif'
export const TEXT_FONT = '"STIX Two Text Variable", Georgia, serif'
