import type { ScreenProps } from '../screen.ts'

export function ReadingScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
