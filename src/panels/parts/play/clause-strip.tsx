import check from 'lucide-static/icons/check.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import { useEffect, useRef } from 'preact/hooks'
import type { SessionView } from '../../../game/shown/session.ts'
import type { ClauseView } from '../../../game/shown/text.ts'
import { Icon } from '../icon.tsx'
import { clauseWords } from '../../words/clause.ts'
import './clause-strip.css'

interface Props {
  readonly tracks: SessionView['tracks']
  readonly open: number
  readonly onOpen: (issue: number) => void
}

/** All clauses in one line, by number and state: the way from one clause to the next while one is open. */
export function ClauseStrip({ tracks, open, onOpen }: Props) {
  const box = useRef<HTMLElement>(null)
  const clauses = tracks.flatMap((track) => track.clauses)
  useEffect(() => {
    box.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [open])
  const step = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    const next = clauses[clauses.findIndex((clause) => clause.issue === open) + by]
    if (!next) return
    event.preventDefault()
    onOpen(next.issue)
    box.current?.querySelector<HTMLElement>(`[data-strip="${next.issue}"]`)?.focus()
  }
  return (
    <nav ref={box} class="clause-strip" aria-label={clauseWords.strip}>
      {tracks.map((track) => (
        <div key={track.id} class="strip-track" role="group" aria-label={track.name}>
          {track.clauses.map((clause) => (
            <button
              key={clause.id}
              type="button"
              class={`strip-clause is-${clause.status}`}
              data-strip={clause.issue}
              tabIndex={clause.issue === open ? 0 : -1}
              aria-current={clause.issue === open ? 'true' : undefined}
              aria-label={`${clause.number} ${clause.name}: ${clause.statusLine}`}
              title={clause.name}
              onClick={() => onOpen(clause.issue)}
              onKeyDown={step}
            >
              <Mark clause={clause} />
            </button>
          ))}
        </div>
      ))}
    </nav>
  )
}

function Mark({ clause }: { readonly clause: ClauseView }) {
  if (clause.status === 'bracketed')
    return (
      <>
        <b class="square">[</b>
        {clause.number}
        <b class="square">]</b>
      </>
    )
  return (
    <>
      {clause.number}
      {clause.status === 'agreed' && <Icon svg={check} />}
      {clause.status === 'parked' && <Icon svg={pause} />}
    </>
  )
}
