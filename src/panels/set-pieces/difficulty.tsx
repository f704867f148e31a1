import { words } from './words.ts'

const STEPS = [1, 2, 3] as const

interface Props {
  readonly level: number
  readonly word: string
}

/** One to three diamonds and the word for them. */
export function DifficultyMark({ level, word }: Props) {
  return (
    <span class="difficulty-mark">
      <span class="diamonds" aria-hidden="true">
        {STEPS.map((step) => (
          <i key={step} class={step <= level ? 'on' : ''} />
        ))}
      </span>
      <b>{word}</b>
      <span class="said"> ({words.seats.difficultyOf(level)})</span>
    </span>
  )
}
