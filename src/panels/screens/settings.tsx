import type { ScreenProps } from '../screen.ts'

export function SettingsScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
