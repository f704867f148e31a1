import brackets from 'lucide-static/icons/brackets.svg?raw'
import check from 'lucide-static/icons/circle-check.svg?raw'
import { useRef } from 'preact/hooks'
import type { ClauseView, TrackView } from '../../../game/shown/text.ts'
import { HintLines } from '../hint-line.tsx'
import { Icon } from '../icon.tsx'
import { stepThrough } from './clause-keys.ts'
import { ClauseRow } from './clause-row.tsx'
import { clauseWords } from '../../words/clause.ts'

/** A track, or clauses of several under one heading, which then has no number. */
export type Column = Pick<TrackView, 'id' | 'name' | 'short' | 'about' | 'current' | 'line' | 'clauses'> & {
  readonly index: number | null
}

interface Props {
  readonly track: Column
  /** Whichever columns stand beside each other: arrow keys lead through all of them. */
  readonly tracks: readonly Column[]
  readonly onOpen: (issue: number) => void
  readonly onAccept?: (issue: number) => void
}

/** A column that stands alone. */
export function TrackColumn({ track, tracks, onOpen, onAccept }: Props) {
  const box = useRef<HTMLDivElement>(null)
  return (
    <div ref={box}>
      <ColumnHead track={track} whole />
      <ClauseList
        track={track}
        stop={stopOf(track.clauses)}
        brief={false}
        onOpen={onOpen}
        onAccept={onAccept}
        onStep={(event) => box.current && stepThrough(box.current, tracks, event)}
      />
    </div>
  )
}

/** The clause that Tab leads to. */
export function stopOf(clauses: readonly ClauseView[]): number | undefined {
  return (clauses.find((clause) => clause.selected) ?? clauses[0])?.issue
}

interface ListProps {
  readonly track: Column
  readonly stop: number | undefined
  readonly brief: boolean
  readonly onOpen: (issue: number) => void
  readonly onAccept?: ((issue: number) => void) | undefined
  readonly onStep: (event: KeyboardEvent) => void
}

export function ClauseList({ track, stop, brief, onOpen, onAccept, onStep }: ListProps) {
  return (
    <ol>
      {track.clauses.map((clause) => (
        <li key={clause.id}>
          <ClauseRow
            clause={clause}
            stop={clause.issue === stop}
            brief={brief}
            onOpen={() => onOpen(clause.issue)}
            onStep={onStep}
          />
          {onAccept && clause.mine === 'silent' && clause.canAccept && (
            <>
              <button
                type="button"
                class="button accept-here"
                onClick={({ currentTarget }) => {
                  focusClause(currentTarget)
                  onAccept(clause.issue)
                }}
              >
                <Icon svg={check} />{' '}
                {clauseWords.acceptHere(clause.number, ownWord(clause), clause.acceptPrice)}
              </button>
              <HintLines hints={clause.acceptHints.filter(({ tone }) => tone === 'harm')} />
            </>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The key goes once it is pressed, and whoever pressed it stays with the clause. */
function focusClause(key: HTMLElement): void {
  key.closest('li')?.querySelector<HTMLElement>('[data-clause]')?.focus({ preventScroll: true })
}

/** What the player's own brief says of the wording that stands. */
function ownWord({ options }: ClauseView): string {
  return options.find(({ standing }) => standing)?.own.full ?? ''
}

export function isSettled(track: Column): boolean {
  return track.clauses.every((clause) => clause.status === 'agreed' || clause.status === 'parked')
}

function toneOf(track: Column): string {
  if (isSettled(track)) return 'settled'
  return track.clauses.some((clause) => clause.status === 'bracketed') ? 'held' : ''
}

/** How many clauses of a track stand in brackets, or that it is settled, where a sentence has no room. */
export function Tally({ track }: { readonly track: Column }) {
  const held = track.clauses.filter((clause) => clause.status === 'bracketed').length
  if (isSettled(track)) return <Icon svg={check} />
  if (held === 0) return null
  return (
    <span aria-hidden="true">
      <Icon svg={brackets} /> {held}
    </span>
  )
}

export function ColumnHead({ track, whole }: { readonly track: Column; readonly whole: boolean }) {
  return (
    <h3 class="column-head">
      {track.index !== null && <span class="track-number">{track.index + 1}</span>}
      <span class="track-name">{whole ? track.name : track.short}</span>
      <em class={toneOf(track)}>
        {whole ? (
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
