import type { ScreenProps } from '../screen.ts'

export function AnswersScreen({ view }: ScreenProps) {
  return <main class="screen">{view.screen}</main>
}
