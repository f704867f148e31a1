import check from 'lucide-static/icons/circle-check.svg?raw'
import { useId } from 'preact/hooks'
import type { DebriefView } from '../../../game/shown/debrief.ts'
import { Icon } from '../../parts/icon.tsx'
import { debriefWords } from '../../words/debrief.ts'

const say = debriefWords

interface Props {
  readonly questions: DebriefView['questions']
  readonly onKeep: (question: string, answer: string) => void
}

/** Third step: three questions that lead out of the room. */
export function Transfer({ questions, onKeep }: Props) {
  return (
    <section class="transfer" aria-labelledby="transfer-title">
      <h2 id="transfer-title" class="said">
        {say.transfer}
      </h2>
      <ol>
        {questions.map((question, at) => (
          <li key={question.id}>
            <Question question={question} number={at + 1} onKeep={onKeep} />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface QuestionProps {
  readonly question: DebriefView['questions'][number]
  readonly number: number
  readonly onKeep: Props['onKeep']
}

function Question({ question, number, onKeep }: QuestionProps) {
  const field = useId()
  return (
    <div class="question">
      <label class="reading" for={field}>
        <span aria-hidden="true">{number}</span>
        {question.text}
      </label>
      <textarea
        id={field}
        class="field-text reading"
        rows={4}
        maxLength={4000}
        value={question.answer}
        onInput={(event) => onKeep(question.id, event.currentTarget.value)}
      />
      <footer>
        {question.answer !== '' && (
          <span>
            <Icon svg={check} /> {say.kept}
          </span>
        )}
      </footer>
    </div>
  )
}
