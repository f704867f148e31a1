import type { LookBack } from '../analysis/nearby.ts'
import type { Read } from '../levels/read-level.ts'
import type { Session, World } from '../negotiation/session.ts'
import type { Store } from './saves/store.ts'
import type { Preset } from './address.ts'
import type { SettingsView } from './shown/app.ts'

/** A level as it lies on the server: its file's name and the way to its text. */
export interface LevelSource {
  readonly file: string
  readonly text: () => Promise<string>
}

/** Everything that the game needs of the world around it, handed in by the browser's door or by a test. */
export interface GameOptions {
  readonly store: Store
  readonly levels: readonly LevelSource[]
  readonly preset: Preset
  readonly settings: SettingsView
  readonly seenHints: readonly string[]
  /** What was typed for a session that has not begun, as it was kept. */
  readonly preparing: unknown
  readonly language: string
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly freshId: () => string
  readonly freshSeed: () => number
  /** Whether the system asks for less motion. */
  readonly calmMotion: () => boolean
  /** Resolves after so many milliseconds, and never at once, so that the page can breathe. */
  readonly pause: (milliseconds: number) => Promise<void>
  /** Calls back after so many milliseconds; returns the way to call it off. */
  readonly later: (milliseconds: number, then: () => void) => () => void
  /** Reads a level; off the page's thread, because a long file takes a while. */
  readonly read: (source: string, file: string) => Promise<Read>
  /** What was possible in a session that is over, worked out off the page's thread. */
  readonly analyse: (world: World, session: Session) => Promise<LookBack>
  /** Hears of mistakes of ours; the game goes on. */
  readonly report: (error: unknown) => void
}
