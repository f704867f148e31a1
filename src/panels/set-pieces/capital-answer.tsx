import check from 'lucide-static/icons/circle-check.svg?raw'
import cross from 'lucide-static/icons/circle-x.svg?raw'
import type { AnswerView } from '../../game/shown/ending.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { Glossed } from '../parts/glossed.tsx'
import { answersWords } from '../words/talks.ts'

const say = answersWords

interface VerdictProps {
  readonly yes: boolean
  readonly word: string
}

/** Yes or no by word, icon and colour. */
export function Verdict({ yes, word }: VerdictProps) {
  return (
    <strong class={`verdict ${yes ? 'is-yes' : 'is-no'}`}>
      <Icon svg={yes ? check : cross} />
      {word}
    </strong>
  )
}

interface Props {
  readonly answer: AnswerView
  readonly heard: boolean
  readonly next: boolean
}

/** One capital: in brackets until it is heard, then its word, its reason, and who stood where. */
export function CapitalAnswer({ answer, heard, next }: Props) {
  return (
    <li class={`capital-answer ${!heard && next ? 'bracketed' : ''} ${heard ? 'is-heard' : ''}`}>
      <div class="capital-head">
        <Flag party={answer.party} size="medium" />
        <h2>{answer.name}</h2>
        {heard && <Verdict yes={answer.yes} word={answer.yes ? say.yes : say.no} />}
        {!heard && <span class="quiet">{say.waiting}</span>}
      </div>
      {heard && !answer.again && (
        <>
          <p class="reading">
            <Glossed text={answer.line} />
          </p>
          <SeatBar answer={answer} />
          <p class="tabular seat-count">{say.seats(answer.seatsFor, answer.seats, answer.quota)}</p>
          <ul class="groups">
            {answer.groups.map((group) => (
              <li key={group.name}>
                <Icon svg={group.yes ? check : cross} />
                {group.name}: {say.votes(group.seats)} {group.yes ? say.groupYes : say.groupNo}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

/** Groups side by side, those in favour first; the mark stands where enough would be reached. */
function SeatBar({ answer }: { readonly answer: AnswerView }) {
  const sorted = answer.groups.toSorted((a, b) => Number(b.yes) - Number(a.yes))
  return (
    <div class="seat-bar" aria-hidden="true">
      {sorted.map((group) => (
        <i key={group.name} class={group.yes ? 'for' : 'against'} style={{ flexGrow: group.seats }} />
      ))}
      <b style={{ left: `${(answer.quota / Math.max(1, answer.seats)) * 100}%` }} />
    </div>
  )
}
