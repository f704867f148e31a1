import type { Screen } from './happening.ts'
import type { Difficulty, LevelCardView, SavedView } from './levels.ts'
import type { SceneView } from './scene.ts'
import type { SessionView } from './session.ts'
import type { FactView } from './story.ts'

export interface SettingsView {
  readonly volumeMaster: number
  readonly volumeRoom: number
  readonly volumeCues: number
  readonly muted: boolean
  readonly captions: boolean
  readonly reducedMotion: 'system' | 'on' | 'off'
  readonly textSize: 100 | 125 | 150 | 200
  readonly theme: 'evening' | 'paper'
  readonly readableFont: boolean
  readonly severeEvents: boolean
  readonly aliases: boolean
  readonly hints: boolean
  readonly skipNarration: boolean
}

/**
 * What panels, scenes and sound are told: words already in the player's language, numbers already judged.
 * Nothing here holds another seat's secret; panels do no arithmetic on worth and no legality.
 */
/** What is settled before a session begins, as it was typed; null where nothing was. */
export interface Preparing {
  readonly difficulty: Difficulty | null
  readonly seed: string | null
  readonly name: string
}

export interface AppView {
  readonly screen: Screen
  readonly levels: readonly LevelCardView[]
  readonly saved: readonly SavedView[]
  /** Discarded sessions, newest first. */
  readonly bin: readonly SavedView[]
  readonly settings: SettingsView
  readonly glossary: readonly {
    readonly id: string
    readonly term: string
    readonly text: string
    readonly source: string
    /** How texts name it, as written; one in small letters may also begin a sentence. */
    readonly forms: readonly string[]
  }[]
  /** Names of clauses and wordings of the level, which texts quote whole. */
  readonly names: readonly string[]
  readonly about: {
    readonly facts: readonly FactView[]
    readonly sources: readonly string[]
    readonly simplifies: readonly string[]
    readonly assumptions: readonly string[]
  }
  readonly session: SessionView | null
  readonly scene: SceneView
  /** Text said once by the live region. */
  readonly announcement: string
  /** A message that needs the player: a damaged save, a level that does not read. */
  readonly message: { readonly title: string; readonly text: string } | null
  readonly ready: boolean
  /** What was typed for a session that has not begun. */
  readonly preparing: Preparing
  /** Seat, difficulty and seed preset by the address. */
  readonly preset: {
    readonly level: string | null
    readonly seat: string | null
    readonly difficulty: Difficulty | null
    readonly seed: number | null
  }
}
