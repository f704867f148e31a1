import type { PartyIndex } from '../../negotiation/scenario.ts'

/** Something that a session turned on, before it is chosen. */
export interface Turn {
  /** Its place in the whole story. */
  readonly at: number
  readonly slot: number
  /** Whose doing it was, or null. */
  readonly party: PartyIndex | null
  readonly text: string
  /** The player's own trade that it tells of, and what became of it. */
  readonly trade?: { readonly became: 'stands' | 'unfinished' | 'lapsed'; readonly short: string }
  /** How much it changed; ALWAYS is told in any case. */
  readonly weight: number
}

export const ALWAYS = 1000
