import ear from 'lucide-static/icons/ear.svg?raw'
import type { DebriefView } from '../../../game/shown/debrief.ts'
import { Flag } from '../../parts/flag.tsx'
import { HintLines } from '../../parts/hint-line.tsx'
import { Icon } from '../../parts/icon.tsx'
import { debriefWords } from '../../words/debrief.ts'
import { Glossed } from '../../parts/glossed.tsx'

const say = debriefWords

export type Shown = 'all' | 'mine'
type Chapter = DebriefView['chapters'][number]

/** A last chapter longer than this would bury the page that it closes, and stays shut like the others. */
const OPEN_AT_MOST = 5

interface Props {
  readonly chapters: readonly Chapter[]
  readonly shown: Shown
}

/** The whole story, folded by tracks and phases; the player's own moves are few and lie open. */
export function Chapters({ chapters, shown }: Props) {
  const last = chapters.at(-1)
  return (
    <>
      {chapters.map((chapter) => {
        const lines = shown === 'mine' ? chapter.lines.filter(({ mine }) => mine) : chapter.lines
        const isOpen = shown === 'mine' || (chapter === last && lines.length <= OPEN_AT_MOST)
        if (lines.length === 0) return null
        return (
          <details key={`${shown}${lines[0]?.key}`} class="disclosure chapter" open={isOpen}>
            <summary>{say.chapter(chapter.name, chapter.from, chapter.to, lines.length)}</summary>
            <ol class="story">
              {lines.map((line) => (
                <Row key={line.key} line={line} />
              ))}
            </ol>
          </details>
        )
      })}
    </>
  )
}

function Row({ line }: { readonly line: Chapter['lines'][number] }) {
  return (
    <li class={`${line.mine ? 'is-mine' : ''} ${line.aside ? 'is-aside' : ''}`}>
      <time class="tabular">{line.time}</time>
      <span class="story-flag">{line.party && <Flag party={line.party} named />}</span>
      <div>
        <p class="reading">
          <Glossed text={line.text} />
          {line.aside && (
            <small>
              <Icon svg={ear} /> {say.aside}
            </small>
          )}
        </p>
        <HintLines hints={line.changes} />
      </div>
    </li>
  )
}
