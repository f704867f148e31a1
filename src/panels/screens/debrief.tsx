import type { ScreenProps } from '../screen.ts'

export function DebriefScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
