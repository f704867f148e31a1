import type { ClauseStatus } from './text.ts'

/** A point of the map in its own units. */
export type MapPoint = readonly [x: number, y: number]

/** The level's schematic map; whatever lies on it is placed already, in units of the sheet. */
export interface MapView {
  /** Whose kept shapes lie under it, beside the level's own land; or null. */
  readonly region: 'ukraine' | null
  readonly width: number
  readonly height: number
  /** What it shows, for whoever does not see it. */
  readonly described: string
  readonly caution: string
  /** How to read it; may be empty. */
  readonly note: string
  readonly land: readonly { readonly id: string; readonly polygon: readonly MapPoint[] }[]
  readonly places: readonly {
    readonly name: string
    readonly kind: 'capital' | 'town' | 'country' | 'sea'
    readonly at: MapPoint
    /** The name stands on the left of its mark. */
    readonly left: boolean
  }[]
  readonly zones: readonly ZoneView[]
}

/** Something that clauses are about. Of `areas`, `line` and `polygon` one is not empty. */
export interface ZoneView {
  readonly id: string
  readonly name: string
  /** A few words under the name; may be empty. */
  readonly note: string
  readonly look: 'stripes' | 'hatching' | 'tint'
  readonly areas: readonly string[]
  readonly line: readonly MapPoint[]
  readonly polygon: readonly MapPoint[]
  readonly onLand: boolean
  readonly pin: MapPoint
  readonly words: MapPoint | null
  /** The numbers of its clauses in words; empty where it has none. */
  readonly numbers: string
  /** The clauses that touch it. */
  readonly clauses: readonly {
    readonly number: string
    readonly status: ClauseStatus
    /** The clause is the selected one. */
    readonly selected: boolean
  }[]
}
