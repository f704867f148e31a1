import book from 'lucide-static/icons/book-open-check.svg?raw'
import link from 'lucide-static/icons/link.svg?raw'
import type { SessionView } from '../../game/shown/session.ts'
import type { EventView, OutcomeView } from '../../game/shown/story.ts'
import { Icon } from '../parts/icon.tsx'
import { HintLines } from '../parts/hint-line.tsx'
import { FactLine } from '../parts/play/fact-line.tsx'
import { withoutEvent } from '../parts/play/heard.ts'
import { NewsLines } from '../parts/play/news.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import { StatusLabel } from '../parts/status-label.tsx'
import type { ScreenProps } from '../screen.ts'
import { EventVignette } from '../set-pieces/event-pictures.tsx'
import { Reactions } from '../set-pieces/reactions.tsx'
import { eventWords } from '../words/talks.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import '../set-pieces/set-pieces.css'
import './event.css'

const say = eventWords

export function EventScreen({ view, door }: ScreenProps) {
  const { session } = view
  const event = session?.event
  const lines = session && event ? withoutEvent(session.news, event.event) : []
  const others = lines.some(({ party }) => party !== null && party.id !== session?.you.id)
  return (
    <div class={`screen event-screen ${event && isGrave(event) ? 'grave' : ''}`}>
      <TopBar view={view} door={door} />
      <main>
        {event && (
          <article class="event-card paper" aria-labelledby="event-title">
            <div class="event-tear" aria-hidden="true" />
            <Head event={event} />
            <Terms>
              <News event={event} />
            </Terms>
            {event.reactions.length > 0 ? (
              <Reactions
                key={event.event}
                event={event}
                chosen={chosenIn(session, event)}
                onChoose={(value) => door.send({ kind: 'choose', what: choiceOf(event), value })}
                onConfirm={(reaction) => door.send({ kind: 'react', reaction })}
              />
            ) : (
              <footer class="event-foot">
                <button type="button" class="button brass" onClick={() => door.send({ kind: 'proceed' })}>
                  {say.goOn}
                </button>
              </footer>
            )}
            {session && (others || session.outcome) && (
              <details class="disclosure event-before">
                <summary>{say.before}</summary>
                {session.outcome && <Outcome outcome={session.outcome} />}
                {others && <NewsLines news={lines} you={session.you.id} />}
              </details>
            )}
          </article>
        )}
      </main>
    </div>
  )
}

/** What the player last did and what came of it, before all else that happened since. */
function Outcome({ outcome: { did, came } }: { readonly outcome: OutcomeView }) {
  return (
    <section class="event-outcome">
      <h2>{say.lastMove}</h2>
      {did !== '' && <p>{did}</p>}
      <ul>
        {came.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

/** Attacks and what is told of them are no news like the rest: no torn edge, no movement, a black border. */
function isGrave({ severe, picture }: EventView): boolean {
  return severe || picture === 'incident'
}

/** The name under which an answer is kept until it is confirmed. */
function choiceOf(event: EventView): string {
  return `event:${event.event}`
}

function chosenIn(session: SessionView | null, event: EventView): number | null {
  const value = session?.chosen[choiceOf(event)]
  return typeof value === 'number' ? value : null
}

function Head({ event }: { readonly event: EventView }) {
  return (
    <div class="event-head">
      <StatusLabel status={event.status} />
      <span>{event.kind === 'record' ? say.recordTime(event.time) : say.simulatedTime(event.time)}</span>
      {event.touches.length > 0 && (
        <span class="event-touches">
          <Icon svg={link} />
          {say.touches(event.touches)}
        </span>
      )}
    </div>
  )
}

function News({ event }: { readonly event: EventView }) {
  return (
    <div class="event-news">
      <EventVignette kind={event.picture} />
      <h1 id="event-title">{event.title}</h1>
      <p class="reading">
        <Glossed text={event.text} />
      </p>
      {event.does.length > 0 && (
        <div class="event-does">
          <h2>{say.does}</h2>
          <HintLines hints={event.does} />
        </div>
      )}
      <p class="event-source">
        <Icon svg={book} />
        <span>
          {event.sourceLine}
          {event.severe && ` ${say.severe}`}
        </span>
      </p>
      {event.facts.length > 0 && (
        <details class="disclosure">
          <summary>{say.facts}</summary>
          {event.facts.map((fact) => (
            <FactLine key={fact.id} fact={fact} />
          ))}
        </details>
      )}
    </div>
  )
}
