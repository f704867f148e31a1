import type { ScreenProps } from '../screen.ts'

export function TableScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
