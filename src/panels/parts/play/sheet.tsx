import check from 'lucide-static/icons/circle-check.svg?raw'
import brackets from 'lucide-static/icons/brackets.svg?raw'
import bookIcon from 'lucide-static/icons/book-open.svg?raw'
import history from 'lucide-static/icons/history.svg?raw'
import news from 'lucide-static/icons/messages-square.svg?raw'
import map from 'lucide-static/icons/map.svg?raw'
import pause from 'lucide-static/icons/circle-pause.svg?raw'
import promise from 'lucide-static/icons/notebook-pen.svg?raw'
import scroll from 'lucide-static/icons/scroll-text.svg?raw'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { SessionView } from '../../../game/shown/session.ts'
import { Icon } from '../icon.tsx'
import { TurnLine } from './news.tsx'
import { tableWords } from '../../words/table.ts'
import './sheet.css'

const say = tableWords

export type Book = 'news' | 'text' | 'promises' | 'notebook' | 'record'

const TABS: readonly { readonly id: Book; readonly icon: string }[] = [
  { id: 'news', icon: news },
  { id: 'text', icon: scroll },
  { id: 'promises', icon: promise },
  { id: 'notebook', icon: bookIcon },
  { id: 'record', icon: history },
]

interface Props {
  readonly session: SessionView
  readonly book: Book
  readonly onBook: (book: Book) => void
  /** Where the level has a map. */
  readonly onMap: (() => void) | null
  /** Lines that were not looked at yet. */
  readonly fresh: number
  readonly children: ComponentChildren
  /** True when the sheet shows the whole text and so has its own heading. */
  readonly headed: boolean
}

/** The sheet of paper on the table, with its tabs. */
export function Sheet({ session, book, onBook, onMap, fresh, children, headed }: Props) {
  const due = session.promises.filter((one) => one.status === 'due' && one.maker.id === session.you.id).length
  const body = useRef<HTMLDivElement>(null)
  // What is opened begins at its top, and not where something else was left.
  useEffect(() => body.current?.scrollTo(0, 0), [book])
  return (
    <section class="sheet-wrap" aria-label={say.sheet}>
      <div class="sheet-tabs">
        <TabList book={book} onBook={onBook} due={due} count={session.promises.length} fresh={fresh} />
        {onMap && (
          <button type="button" class="tab map-tab" onClick={onMap}>
            <Icon svg={map} /> {say.map}
          </button>
        )}
        <TurnLine session={session} />
      </div>
      <div class="sheet paper" role="tabpanel" id="sheet" aria-labelledby={`tab-${book}`}>
        {headed && <SheetHead session={session} />}
        <div ref={body} class="sheet-body scroll-cue" role="group" aria-label={say.shown} tabIndex={0}>
          {children}
        </div>
      </div>
    </section>
  )
}

interface TabListProps {
  readonly book: Book
  readonly onBook: (book: Book) => void
  readonly due: number
  readonly count: number
  readonly fresh: number
}

function TabList({ book, onBook, due, count, fresh }: TabListProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = TABS[TABS.findIndex((tab) => tab.id === book) + by]
    if (by === 0 || !next) return
    event.preventDefault()
    onBook(next.id)
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus()
  }
  return (
    <div ref={list} class="tabs" role="tablist" aria-label={say.tabs}>
      {TABS.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          class="tab"
          data-place={tab.id === 'news' || tab.id === 'text' ? tab.id : undefined}
          aria-selected={tab.id === book}
          aria-controls="sheet"
          tabIndex={tab.id === book ? 0 : -1}
          onClick={() => onBook(tab.id)}
          onKeyDown={onKey}
        >
          <Icon svg={tab.icon} /> {say[tab.id]}
          {tab.id === 'news' && fresh > 0 && <b>{fresh}</b>}
          {tab.id === 'promises' && count > 0 && <b>{count}</b>}
          {tab.id === 'promises' && due > 0 && <span class="due-badge">{say.due(due)}</span>}
        </button>
      ))}
    </div>
  )
}

function SheetHead({ session }: { readonly session: SessionView }) {
  const { counts } = session
  return (
    <header class="sheet-head ruled">
      <h2>{say.draft}</h2>
      <p class="revision">{say.revision(session.level.place, session.revision)}</p>
      <ul class="sheet-key">
        <li class="red">
          <Icon svg={brackets} /> {say.bracketed(counts.bracketed)}
        </li>
        <li class="blue">
          <Icon svg={check} /> {say.agreed(counts.agreed)}
        </li>
        <li class="grey">
          <Icon svg={pause} /> {say.parked(counts.parked)}
        </li>
        <li class="grey">{say.unsettled(counts.tabled + counts.open)}</li>
      </ul>
    </header>
  )
}
