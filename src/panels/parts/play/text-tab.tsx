import { useRef } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { stepThrough } from './clause-keys.ts'
import { ClauseList, ColumnHead, isSettled, stopOf, Tally } from './track-column.tsx'
import { tableWords } from '../../words/table.ts'
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
  const stop = stopOf(session.tracks.flatMap((track) => track.clauses))
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
            <ColumnHead track={track} whole={track.current} />
            <ClauseList
              track={track}
              stop={stop}
              brief={!track.current}
              onOpen={open}
              onAccept={(issue) => door.send({ kind: 'stance', issue, stance: 'accepts' })}
              onStep={(event) => grid.current && stepThrough(grid.current, session.tracks, event)}
            />
          </section>
        ))}
      </div>
    </>
  )
}

/** Narrow windows: one track at a time. */
function TrackTabs({
  tracks,
  shown,
  onShow,
}: Pick<Props, 'shown' | 'onShow'> & { readonly tracks: SessionView['tracks'] }) {
  return (
    <div class="track-tabs" role="group" aria-label={tableWords.tracks}>
      {tracks.map((track) => (
        <button
          key={track.id}
          type="button"
          aria-pressed={track.index === shown}
          onClick={() => onShow(track.index)}
        >
          <span>{track.short}</span>
          <small class={isSettled(track) ? 'settled' : ''}>
            <span class="said">{track.line}</span>
            <Tally track={track} />
          </small>
        </button>
      ))}
    </div>
  )
}
