import type { ScreenProps } from '../screen.ts'

export function CorridorScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
