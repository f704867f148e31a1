import type { ScreenProps } from '../screen.ts'

export function AboutScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
