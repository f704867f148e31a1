import type { ScreenProps } from '../screen.ts'

export function MapScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
