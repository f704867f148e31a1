import close from 'lucide-static/icons/x.svg?raw'
import { useEffect, useState } from 'preact/hooks'
import type { SessionView, StoryLineView } from '../../../game/view.ts'
import { Dialog } from '../dialog.tsx'
import { Icon } from '../icon.tsx'
import { StoryLine } from './story-line.tsx'
import './news.css'

function latest(news: readonly StoryLineView[]): number {
  return Math.max(-1, ...news.map((line) => line.key))
}

/** What the others did since your last move: a slip of paper before the room, until it is laid aside. */
export function NewsSlip({ session }: { readonly session: SessionView }) {
  const [seen, setSeen] = useState(-1)
  const newest = latest(session.news)
  if (newest <= seen) return null
  return (
    <section class="news-slip paper" aria-label="What has just changed" data-place="news" tabIndex={-1}>
      <header>
        <h3>Since your last move</h3>
        <button type="button" class="icon-button" aria-label="Lay aside" onClick={() => setSeen(newest)}>
          <Icon svg={close} />
        </button>
      </header>
      <ol class="story-lines" tabIndex={0} aria-label="Since your last move">
        {session.news.map((line) => (
          <StoryLine key={line.key} line={line} />
        ))}
      </ol>
    </section>
  )
}

/** The same for a narrow window: whose move it is, and one key that opens the news. */
export function TurnBand({ session }: { readonly session: SessionView }) {
  const [open, setOpen] = useState(false)
  const [seen, setSeen] = useState(-1)
  const newest = latest(session.news)
  useEffect(() => {
    if (open) setSeen(newest)
  }, [open, newest])
  return (
    <div class="turn-band">
      <TurnLine session={session} />
      {session.news.length > 0 && (
        <button type="button" class="button" onClick={() => setOpen(true)}>
          {newest > seen ? `${session.news.length} new` : 'What changed'}
        </button>
      )}
      {open && (
        <Dialog title="Since your last move" onClose={() => setOpen(false)}>
          <ol class="story-lines">
            {session.news.map((line) => (
              <StoryLine key={line.key} line={line} />
            ))}
          </ol>
        </Dialog>
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
