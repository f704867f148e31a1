import type { ScreenProps } from '../screen.ts'

export function TitleScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
