import type { Loaded } from '../levels/read-level.ts'
import type { Conducted } from './conducted.ts'
import type { Listed } from './saves/saved-view.ts'
import type { AppView, SettingsView } from './shown/app.ts'
import type { Screen } from './shown/happening.ts'

/** What the whole game knows beside the one open session; the app's view is made from both. */
export interface House {
  readonly screen: Screen
  readonly levels: readonly Loaded[]
  /** Newest first. */
  readonly saved: readonly Listed[]
  readonly bin: readonly Listed[]
  readonly settings: SettingsView
  /** The system asks for less motion. */
  readonly calm: boolean
  readonly language: string
  readonly open: Conducted | null
  readonly announcement: string
  readonly message: AppView['message']
  readonly preset: AppView['preset']
  readonly ready: boolean
  readonly preparing: AppView['preparing']
}
