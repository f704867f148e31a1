import type { ScreenProps } from '../screen.ts'

export function AgendaScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
