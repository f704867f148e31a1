import ear from 'lucide-static/icons/ear.svg?raw'
import type { StoryLineView } from '../../../game/shown/story.ts'
import { Flag } from '../flag.tsx'
import { HintLines } from '../hint-line.tsx'
import { Icon } from '../icon.tsx'
import { Glossed } from '../glossed.tsx'
import { booksWords } from '../../words/books.ts'
import './story-line.css'

/** One thing that happened: when, who, what, and what it changed. */
export function StoryLine({ line }: { readonly line: StoryLineView }) {
  return (
    <li class={`story-line ${line.weight}`}>
      <span class="story-time tabular">{line.time}</span>
      <span class="story-who">{line.party && <Flag party={line.party} named />}</span>
      <div>
        <p class="reading">
          {line.aside && <Icon svg={ear} label={booksWords.aside} />}
          {line.aside && ' '}
          <Glossed text={line.text} />
        </p>
        <HintLines hints={line.changes} />
      </div>
    </li>
  )
}
