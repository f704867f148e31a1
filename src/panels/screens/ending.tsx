import type { ScreenProps } from '../screen.ts'

export function EndingScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
