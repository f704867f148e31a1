import type { MapView } from './map.ts'

/** What the painted room shows. All numbers are ready to paint. */
export interface SceneView {
  readonly scene:
    | 'none'
    | 'title'
    | 'table'
    | 'telephone'
    | 'corridor'
    | 'map'
    | 'capital'
    | 'signing'
    | 'breaking'
  /** Minutes after midnight; the light follows it. */
  readonly minute: number
  /** 0 no rain, 1 steady rain. */
  readonly rain: number
  readonly figures: readonly {
    readonly code: string
    readonly name: string
    readonly flag: string | null
    readonly you: boolean
    readonly gone: boolean
    /** It chairs the talks. */
    readonly chair: boolean
    /** Where its level wants it to sit, if it says so; the player sits at the near end. */
    readonly place: 'head' | 'left' | 'right' | null
    readonly pose: 'still' | 'speaks' | 'writes' | 'leans' | 'turns'
    readonly reserves: boolean
    /** 0 far and dark, 100 near and light: trust in the player. */
    readonly warmth: number
  }[]
  /** The other delegation in the corridor. */
  readonly partner: string | null
  readonly brackets: number
  readonly agreed: number
  /** How many delegations have signed the text. */
  readonly signatures: number
  /** Name on the card before the empty chair, or null when nobody is absent. */
  readonly absent: string | null
  readonly telephone: 'silent' | 'waiting' | 'answered'
  /** Null in a level without a map. */
  readonly map: MapView | null
  readonly still: boolean
}
