import type { ScreenProps } from '../screen.ts'

export function SessionsScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
