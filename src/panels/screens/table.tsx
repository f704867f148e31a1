import back from 'lucide-static/icons/arrow-left.svg?raw'
import { useEffect, useState } from 'preact/hooks'
import type { Door } from '../../game/intent.ts'
import type { SessionView } from '../../game/shown/session.ts'
import { isTyping } from '../keys.tsx'
import { Icon } from '../parts/icon.tsx'
import { ActionBar } from '../parts/play/action-bar.tsx'
import { Notebook, Promises, RecordBook } from '../parts/play/books.tsx'
import { ClauseDetail } from '../parts/play/clause-detail.tsx'
import { Composer } from '../parts/play/composer.tsx'
import { DueAnswers } from '../parts/play/due-answers.tsx'
import { HintBubble } from '../parts/play/hint-bubble.tsx'
import { hear, unheard } from '../parts/play/heard.ts'
import { NewsPage, TurnBand } from '../parts/play/news.tsx'
import { Rail } from '../parts/play/rail.tsx'
import { type Book, Sheet } from '../parts/play/sheet.tsx'
import { TextTab } from '../parts/play/text-tab.tsx'
import { Ticker } from '../parts/play/ticker.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import { Terms } from '../parts/glossed.tsx'
import { tableWords } from '../words/table.ts'
import './table.css'

const say = tableWords

/** The main screen: the room, the text before it, who sits there, and what can be done. */
export function TableScreen({ view, door }: ScreenProps) {
  const { session } = view
  const fresh = session ? unheard(session) : 0
  const [book, setBook] = useState<Book>(fresh > 0 ? 'news' : 'text')
  const [open, setOpen] = useState<number | null>(null)
  const composing = session?.composer?.action.id ?? null
  /** Another page is read while a move is in the making. */
  const [aside, setAside] = useState(false)
  useEffect(() => setAside(false), [composing])
  useEscape(session, door, open, aside ? () => setAside(false) : null, () => setOpen(null))
  const mine = session?.yourTurn ?? false
  // While the others move, the page of what they do lies open; it stays so until the player turns it.
  useEffect(() => {
    if (mine) return
    setOpen(null)
    setBook('news')
  }, [mine])
  const turnTo = (to: Book): void => {
    if (session && book === 'news') hear(session)
    setBook(to)
    setAside(composing !== null)
  }
  const openClause = (issue: number | null): void => {
    turnTo('text')
    setOpen(issue)
  }
  if (!session) return null
  const map = view.scene.map ? (): void => door.send({ kind: 'go', to: 'map' }) : null
  const goTo = (to: Book) => (): void => turnTo(to)
  const books = [
    { name: say.promises, onOpen: goTo('promises') },
    { name: say.notebook, onOpen: goTo('notebook') },
    { name: say.record, onOpen: goTo('record') },
    ...(map ? [{ name: say.map, onOpen: map }] : []),
    ...(session.capital
      ? [{ name: say.capital, onOpen: () => door.send({ kind: 'go', to: 'capital' }) }]
      : []),
  ]
  const due = session.promises.filter((one) => one.status === 'due' && one.maker.id === session.you.id).length
  /** The composer covers the pages. */
  const covered = composing !== null && !aside
  const near = covered || (book === 'text' && open !== null)
  return (
    <main
      class={`screen table-screen ${near ? 'near' : ''} ${composing === null ? '' : 'composing'}`}
      aria-label={say.heading}
      data-hint={session.hint?.at}
    >
      <h1 class="said">{say.heading}</h1>
      <TopBar view={view} door={door} />
      <div class="play">
        <Rail session={session} door={door} />
        <div class="room-window" />
        <HintBubble session={session} door={door} />
        <TurnBand
          session={session}
          fresh={fresh}
          onNews={goTo('news')}
          onText={book === 'news' && composing === null ? goTo('text') : null}
        />
        <Sheet
          session={session}
          book={book}
          onBook={turnTo}
          onMap={map}
          fresh={book === 'news' ? 0 : fresh}
          headed={!covered && book === 'text' && open === null}
        >
          <DueAnswers session={session} door={door} />
          {session.composer && aside && (
            <button type="button" class="button back-to-draft" onClick={() => setAside(false)}>
              <Icon svg={back} /> {say.backTo(session.composer.action.label)}
            </button>
          )}
          <SheetContent
            session={session}
            door={door}
            covered={covered}
            book={book}
            onBook={turnTo}
            open={open}
            onOpen={openClause}
          />
        </Sheet>
        <ActionBar session={session} door={door} due={due} books={books} />
      </div>
      <Ticker wire={session.wire} />
    </main>
  )
}

interface ContentProps {
  readonly session: SessionView
  readonly door: Door
  /** The composer covers the pages. */
  readonly covered: boolean
  readonly book: Book
  readonly onBook: (book: Book) => void
  readonly open: number | null
  readonly onOpen: (issue: number | null) => void
}

function SheetContent({ session, door, covered, book, onBook, open, onOpen }: ContentProps) {
  const current = session.tracks.find((track) => track.current)?.index ?? 0
  const [shown, setShown] = useState(current)
  useEffect(() => setShown(current), [current])
  const clause = session.tracks.flatMap((track) => track.clauses).find((one) => one.issue === open)
  if (session.composer && covered) return <Composer composer={session.composer} door={door} />
  if (book === 'news')
    return <NewsPage session={session} door={door} onText={() => onBook('text')} onOpen={onOpen} />
  if (book !== 'text')
    return (
      <>
        <button type="button" class="button back-to-text" onClick={() => onBook('text')}>
          <Icon svg={back} /> {say.text}
        </button>
        <Terms key={book}>
          {book === 'promises' && <Promises promises={session.promises} />}
          {book === 'notebook' && <Notebook session={session} door={door} />}
          {book === 'record' && <RecordBook session={session} />}
        </Terms>
      </>
    )
  if (clause) {
    const go = (issue: number): void => {
      door.send({ kind: 'select', issue })
      onOpen(issue)
    }
    return (
      <ClauseDetail clause={clause} session={session} door={door} onOpen={go} onBack={() => onOpen(null)} />
    )
  }
  return <TextTab session={session} door={door} shown={shown} onShow={setShown} onOpen={onOpen} />
}

/** Esc goes back from another page to what is being composed, leaves that, then the open clause. */
function useEscape(
  session: SessionView | null,
  door: Door,
  open: number | null,
  onReturn: (() => void) | null,
  onBack: () => void,
): void {
  const composing = session?.composer !== null && session?.composer !== undefined
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (composing && onReturn) onReturn()
      else if (composing) door.send({ kind: 'compose', draft: null })
      else if (open !== null && !isTyping(event.target)) {
        onBack()
        requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-clause="${open}"]`)?.focus())
      }
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [composing, open, door, onReturn !== null])
}
