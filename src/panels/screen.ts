import type { Door } from '../game/intent.ts'
import type { AppView } from '../game/shown/app.ts'

/** What every screen is handed: the view to show and the door for what the player asks. */
export interface ScreenProps {
  readonly view: AppView
  readonly door: Door
}
