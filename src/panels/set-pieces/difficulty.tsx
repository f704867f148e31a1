import { seatsWords } from '../words/seats.ts'

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
      <span class="said"> ({seatsWords.difficultyOf(level)})</span>
    </span>
  )
}
