import type { ScreenProps } from '../screen.ts'

export function BriefingScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
