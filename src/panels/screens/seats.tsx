import type { ScreenProps } from '../screen.ts'

export function SeatsScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
