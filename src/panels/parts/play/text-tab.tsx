import brackets from 'lucide-static/icons/brackets.svg?raw'
import check from 'lucide-static/icons/circle-check.svg?raw'
import { useRef } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView, TrackView } from '../../../game/view.ts'
import { Icon } from '../icon.tsx'
import { ClauseRow } from './clause-row.tsx'
import { stepThrough } from './clause-keys.ts'
import './text-tab.css'

interface Props {
  readonly session: SessionView
  readonly door: Door
  /** The one track that a narrow window shows. */
  readonly shown: number
  readonly onShow: (track: number) => void
  readonly onOpen: (issue: number) => void
}

/** The whole text, track by track; the track under discussion has the widest column. */
export function TextTab({ session, door, shown, onShow, onOpen }: Props) {
  const grid = useRef<HTMLDivElement>(null)
  const clauses = session.tracks.flatMap((track) => track.clauses)
  const stop = clauses.find((clause) => clause.selected) ?? clauses[0]
  const open = (issue: number): void => {
    door.send({ kind: 'select', issue })
    onOpen(issue)
  }
  return (
    <>
      <TrackTabs tracks={session.tracks} shown={shown} onShow={onShow} />
      <div
        ref={grid}
        class="columns"
        data-columns={session.tracks.length}
        onKeyDown={(event) => grid.current && stepThrough(grid.current, session.tracks, event)}
      >
        {session.tracks.map((track) => (
          <section
            key={track.id}
            class={`column ${track.current ? 'current' : ''} ${track.index === shown ? 'shown' : ''}`}
            aria-label={track.name}
          >
            <ColumnHead track={track} />
            <ol>
              {track.clauses.map((clause) => (
                <li key={clause.id}>
                  <ClauseRow
                    clause={clause}
                    stop={clause.issue === stop?.issue}
                    onOpen={() => open(clause.issue)}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  )
}

function ColumnHead({ track }: { readonly track: TrackView }) {
  const settled = track.clauses.every((clause) => clause.status === 'agreed' || clause.status === 'parked')
  const held = track.clauses.filter((clause) => clause.status === 'bracketed').length
  return (
    <h3 class="column-head" title={track.about}>
      <span class="track-number">{track.index + 1}</span>
      <span class="track-name">{track.name}</span>
      {track.current ? (
        <em class={settled ? 'settled' : ''}>{track.line}</em>
      ) : (
        <em class={settled ? 'settled' : ''} title={track.line}>
          {settled ? <Icon svg={check} /> : held > 0 && <Icon svg={brackets} />}
          {held > 0 && <span aria-hidden="true"> {held}</span>}
          <span class="said">{track.line}</span>
        </em>
      )}
    </h3>
  )
}

/** Narrow windows: one track at a time. */
function TrackTabs({
  tracks,
  shown,
  onShow,
}: Pick<Props, 'shown' | 'onShow'> & { readonly tracks: SessionView['tracks'] }) {
  return (
    <div class="track-tabs" role="group" aria-label="Tracks">
      {tracks.map((track) => (
        <button
          key={track.id}
          type="button"
          aria-pressed={track.index === shown}
          onClick={() => onShow(track.index)}
        >
          <span>{track.short}</span>
          <small>{track.line}</small>
        </button>
      ))}
    </div>
  )
}
