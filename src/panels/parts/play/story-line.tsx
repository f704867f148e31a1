import ear from 'lucide-static/icons/ear.svg?raw'
import type { StoryLineView } from '../../../game/view.ts'
import { Flag } from '../flag.tsx'
import { HintLines } from '../hint-line.tsx'
import { Icon } from '../icon.tsx'
import { Glossed } from '../glossed.tsx'
import './story-line.css'

interface Props {
  readonly line: StoryLineView
  /** In a few words. */
  readonly brief?: boolean
  /** It happened at the time of the line above it. */
  readonly sameTime?: boolean
}

/** One thing that happened: when, who, what, and what it changed. */
export function StoryLine({ line, brief = false, sameTime = false }: Props) {
  return (
    <li class={`story-line ${line.weight} ${line.reply ? 'reply' : ''}`}>
      <span class="story-time tabular">
        <span class={sameTime ? 'said' : ''}>{line.time}</span>
      </span>
      <span class="story-who">{line.party && <Flag party={line.party} named />}</span>
      <div>
        <p class={brief ? 'shortly' : 'reading'}>
          <Glossed text={brief ? line.short : line.text} />{' '}
          {line.aside && <Icon svg={ear} label="said aside" />}
        </p>
        <HintLines hints={line.changes} />
      </div>
    </li>
  )
}
