/** The room's colours as Phaser takes them; the same tokens as the panels'. */
export const NIGHT = 0x0b131a
export const INK_7 = 0x17242e
export const SLATE = 0xa9bcc8
export const MIST = 0xdce5ea
export const BRASS = 0xddb066
export const PAPER = 0xf2f1ec
export const PAPER_INK = 0x16202a
export const BRACKET_RED = 0xe2483a
export const PENCIL_BLUE = 0x9cc2ff
export const BLUE_INK = 0x1d4a94
export const SEA = 0x0f2029
export const SHALLOWS = 0x132732
export const SHORE = 0x17303c
export const LAND = 0x3b5363
export const LAND_LIT = 0x516c7d
export const LAND_CHOSEN = 0x6b8899
export const CONTACT = 0xf0b5a4

export const UI_FONT = '"Commissioner Variable", system-ui, sans-serif'
export const TEXT_FONT = '"STIX Two Text Variable", Georgia, serif'
