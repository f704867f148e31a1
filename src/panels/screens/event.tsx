import type { ScreenProps } from '../screen.ts'

export function EventScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
