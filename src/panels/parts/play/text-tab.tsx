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
      <div ref={grid} class="columns" data-columns={session.tracks.length}>
        {session.tracks.map((track) => (
          <section
            key={track.id}
            class={`column ${track.current ? 'current' : 'aside'} ${track.index === shown ? 'shown' : ''}`}
            aria-label={track.name}
          >
            <ColumnHead track={track} />
            <ol>
              {track.clauses.map((clause) => (
                <li key={clause.id}>
                  <ClauseRow
                    clause={clause}
                    stop={clause.issue === stop?.issue}
                    brief={!track.current}
                    onOpen={() => open(clause.issue)}
                    onStep={(event) => grid.current && stepThrough(grid.current, session.tracks, event)}
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

function isSettled(track: TrackView): boolean {
  return track.clauses.every((clause) => clause.status === 'agreed' || clause.status === 'parked')
}

function toneOf(track: TrackView): string {
  if (isSettled(track)) return 'settled'
  return track.clauses.some((clause) => clause.status === 'bracketed') ? 'held' : ''
}

/** How many clauses of a track stand in brackets, or that it is settled, where a sentence has no room. */
function Tally({ track }: { readonly track: TrackView }) {
  const held = track.clauses.filter((clause) => clause.status === 'bracketed').length
  if (isSettled(track)) return <Icon svg={check} />
  if (held === 0) return null
  return (
    <span aria-hidden="true">
      <Icon svg={brackets} /> {held}
    </span>
  )
}

function ColumnHead({ track }: { readonly track: TrackView }) {
  return (
    <h3 class="column-head" title={track.about}>
      <span class="track-number">{track.index + 1}</span>
      <span class="track-name">{track.current ? track.name : track.short}</span>
      <em class={toneOf(track)} title={track.line}>
        {track.current ? (
          track.line
        ) : (
          <>
            <span class="said">{track.line}</span>
            <Tally track={track} />
          </>
        )}
      </em>
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
          <small>
            <span class="said">{track.line}</span>
            <Tally track={track} />
          </small>
        </button>
      ))}
    </div>
  )
}
