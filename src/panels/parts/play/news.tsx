import ear from 'lucide-static/icons/ear.svg?raw'
import forward from 'lucide-static/icons/arrow-right.svg?raw'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import type { StoryLineView } from '../../../game/shown/story.ts'
import type { ClauseView } from '../../../game/shown/text.ts'
import { Flag } from '../flag.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { HintLines } from '../hint-line.tsx'
import { Icon } from '../icon.tsx'
import { type NewsRow, rowsOf } from './news-rows.ts'
import { TrackColumn } from './track-column.tsx'
import { newsWords } from '../../words/news.ts'
import './story-line.css'
import './news.css'

const say = newsWords

interface Props {
  readonly session: SessionView
  readonly door: Door
  readonly onText: () => void
  readonly onOpen: (issue: number) => void
}

/** What has happened since the player's last move, in order, beside the clauses that the talks are on. */
export function NewsPage({ session, door, onText, onOpen }: Props) {
  const open = (issue: number): void => {
    door.send({ kind: 'select', issue })
    onOpen(issue)
  }
  return (
    <div class="news-page">
      <section aria-label={say.changed}>
        <header>
          <h2>{titleOf(session)}</h2>
          <button type="button" class="link" onClick={onText}>
            {say.whole} <Icon svg={forward} />
          </button>
        </header>
        <NewsLines news={session.news} you={session.you.id} />
        {!session.thinking && rowsOf(session.news, session.you.id).length === 0 && (
          <p class="reading">{say.nothing}</p>
        )}
        {session.thinking && <p class="news-waits quiet">{session.turnLine}</p>}
      </section>
      <section class="news-text column current" aria-label={say.discussed}>
        <Discussed
          session={session}
          onOpen={open}
          onAccept={(issue) => door.send({ kind: 'stance', issue, stance: 'accepts' })}
        />
      </section>
    </div>
  )
}

function titleOf({ news, you }: SessionView): string {
  return news.some(({ party }) => party?.id === you.id) ? say.since : say.stands
}

/** The lines themselves: what moved the text or was about the player; talk among others waits behind a heading. */
export function NewsLines({ news, you }: { readonly news: readonly StoryLineView[]; readonly you: string }) {
  const rows = rowsOf(news, you)
  const beside = rows.filter((row) => row.beside)
  return (
    <Terms>
      <Rows rows={rows.filter((row) => !row.beside)} />
      {beside.length > 0 && (
        <details class="disclosure news-beside">
          <summary>{say.beside(beside.length)}</summary>
          <Rows rows={beside} />
        </details>
      )}
    </Terms>
  )
}

function Rows({ rows }: { readonly rows: readonly NewsRow[] }) {
  return (
    <ol class="story-lines">
      {rows.map((row, at) => (
        <NewsLine key={row.key} row={row} sameTime={rows[at - 1]?.time === row.time} />
      ))}
    </ol>
  )
}

function NewsLine({ row, sameTime }: { readonly row: NewsRow; readonly sameTime: boolean }) {
  return (
    <li class={`story-line news-line ${row.reply ? 'reply' : ''}`}>
      <span class="story-time tabular">
        <span class={sameTime ? 'said' : ''}>{row.time}</span>
      </span>
      <div>
        <p class={row.full ? 'reading' : 'shortly'}>
          {row.parties.map((party) => (
            <Flag key={party.id} party={party} named />
          ))}{' '}
          {row.aside && <Aside />}
          <Glossed text={row.text} />
        </p>
        {row.more !== '' && (
          <details class="disclosure">
            <summary>{say.record}</summary>
            <p class="reading">
              <Glossed text={row.more} />
            </p>
          </details>
        )}
        <HintLines hints={row.changes} />
      </div>
    </li>
  )
}

/** Stands before what was said aside, so that it is never left alone on a line. */
function Aside() {
  return (
    <>
      <Icon svg={ear} label={say.aside} />{' '}
    </>
  )
}

/** The track under discussion; in the closing, when all are open, whatever is not settled yet. */
function Discussed({
  session,
  onOpen,
  onAccept,
}: {
  readonly session: SessionView
  readonly onOpen: (issue: number) => void
  readonly onAccept: (issue: number) => void
}) {
  const track = session.tracks.find(({ current }) => current)
  if (track) return <TrackColumn track={track} tracks={[track]} onOpen={onOpen} onAccept={onAccept} />
  const left = session.tracks.flatMap(({ clauses }) => clauses).filter(isUnsettled)
  const [first] = session.tracks
  if (left.length === 0 || !first) return <p class="quiet">{say.settled}</p>
  const rest = { ...first, index: null, name: say.unsettled, line: say.left(left.length), clauses: left }
  return <TrackColumn track={rest} tracks={[rest]} onOpen={onOpen} onAccept={onAccept} />
}

function isUnsettled({ status, leftOut }: ClauseView): boolean {
  return !leftOut && status !== 'agreed' && status !== 'parked'
}

interface BandProps {
  readonly session: SessionView
  /** Lines that were not looked at yet. */
  readonly fresh: number
  readonly onNews: () => void
  /** From the page of the news to the clauses; null when they lie open. */
  readonly onText: (() => void) | null
}

/** For a narrow window: whose move it is, and one key that leads to the news and back. */
export function TurnBand({ session, fresh, onNews, onText }: BandProps) {
  return (
    <div class="turn-band">
      <TurnLine session={session} />
      {onText ? (
        <button type="button" class="button" onClick={onText}>
          {say.text}
        </button>
      ) : (
        // While a move is composed, its page stays: a key to another one would do nothing.
        session.news.length > 0 &&
        session.composer === null && (
          <button type="button" class="button" onClick={onNews}>
            {fresh > 0 ? say.fresh(fresh) : say.what}
          </button>
        )
      )}
    </div>
  )
}

/** Whose move it is, in words, and how long the track has. */
export function TurnLine({ session }: { readonly session: SessionView }) {
  return (
    <p class={`turn-line ${session.yourTurn ? 'mine' : ''}`} aria-busy={session.thinking}>
      <b>{session.turnLine}</b>
      <span>{session.clock.trackLine}</span>
    </p>
  )
}
