import type { ScreenProps } from '../screen.ts'

export function CapitalScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
