import broken from 'lucide-static/icons/circle-x.svg?raw'
import kept from 'lucide-static/icons/circle-check.svg?raw'
import due from 'lucide-static/icons/hourglass.svg?raw'
import none from 'lucide-static/icons/circle-slash.svg?raw'
import { useState } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { NotebookView, PromiseView } from '../../../game/shown/delegations.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { Flag } from '../flag.tsx'
import { Icon } from '../icon.tsx'
import { Glossed } from '../glossed.tsx'
import { BriefSheet } from './brief-sheet.tsx'
import { FactLine } from './fact-line.tsx'
import { OfferCard } from './offer-card.tsx'
import { StoryLine } from './story-line.tsx'
import { booksWords } from '../../words/books.ts'
import './books.css'

const say = booksWords

const PROMISE_ICONS: Readonly<Record<PromiseView['status'], string>> = {
  due,
  holding: kept,
  kept,
  broken,
  void: none,
}

/** Who promised whom what, until when, and what became of it. */
export function Promises({ promises }: { readonly promises: SessionView['promises'] }) {
  if (promises.length === 0)
    return (
      <p class="book-empty reading">
        <Glossed text={say.noPromises} />
      </p>
    )
  return (
    <ul class="promises">
      {promises.map((promise) => (
        <li key={promise.key} class={`is-${promise.status}`}>
          <p class="promise-who">
            <Flag party={promise.maker} /> {promise.maker.name} <span class="quiet">{say.to}</span>{' '}
            <Flag party={promise.to} /> {promise.to.name}
          </p>
          <p class="reading">
            <Glossed text={promise.text} />
          </p>
          <p class="quiet">{promise.due}</p>
          <p class="promise-word">
            <Icon svg={PROMISE_ICONS[promise.status]} /> {promise.word}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** What you were told, what you may believe, what you were sent with, and what you wrote yourself. */
export function Notebook({ session, door }: { readonly session: SessionView; readonly door: Door }) {
  const { notebook } = session
  return (
    <div class="notebook">
      <section>
        <h3>{say.offers}</h3>
        {notebook.offers.length === 0 && <p class="quiet">{say.noOffers}</p>}
        <div class="offers">
          {notebook.offers.map((offer) => (
            <OfferCard key={offer.id} offer={offer} door={door} />
          ))}
        </div>
        <h3>{say.told}</h3>
        {notebook.notes.length === 0 && <p class="quiet">{say.noneTold}</p>}
        {notebook.away && (
          <p class="reading away-range">
            <Flag party={notebook.away.party} named /> <Glossed text={notebook.away.text} />
          </p>
        )}
        <ul class="notes">
          {notebook.notes.map((note, index) => (
            <li key={index}>
              <span class="tabular quiet">{note.time}</span>
              <Flag party={note.party} named />
              <span class="reading">
                <Glossed text={note.text} />
              </span>
            </li>
          ))}
        </ul>
        <OwnNotes text={notebook.ownText} door={door} />
      </section>
      <section>
        <h3>{say.matters}</h3>
        <p class="quiet">{say.mattersNote}</p>
        {notebook.beliefs.map((belief) => (
          <Beliefs key={belief.party.id} belief={belief} />
        ))}
        <Known known={notebook.known} />
        <BriefSheet brief={session.brief} />
      </section>
    </div>
  )
}

/** Where each party was known to stand before the talks, and on whose word. */
function Known({ known }: { readonly known: NotebookView['known'] }) {
  if (known.length === 0) return null
  return (
    <details class="own-brief known">
      <summary>{say.known}</summary>
      {known.map(({ party, lines }) => (
        <div key={party.id} class="belief">
          <p>
            <Flag party={party} /> <b>{party.name}</b>
          </p>
          <ul class="known-lines">
            {lines.map(({ text, basis }) => (
              <li key={text} class="reading">
                {text} <small class="quiet">{basis}</small>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}

function Beliefs({ belief }: { readonly belief: NotebookView['beliefs'][number] }) {
  return (
    <div class="belief">
      <p>
        <Flag party={belief.party} /> <b>{belief.party.name}</b>{' '}
        <span class="quiet">{belief.confidence}</span>
      </p>
      <ul>
        {belief.bars.map((bar) => (
          <li key={bar.track}>
            <span>{bar.track}</span>
            <span class="belief-bar" aria-hidden="true">
              <i class="open" style={{ left: `${bar.low}%`, width: `${bar.high - bar.low}%` }} />
              <i style={{ width: `${bar.middle}%` }} />
            </span>
            <span class="tabular">
              {say.about(bar.middle)}
              <span class="said">{say.perhaps(bar.low, bar.high)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function OwnNotes({ text, door }: { readonly text: string; readonly door: Door }) {
  const [own, setOwn] = useState(text)
  return (
    <label class="own-notes">
      <b>{say.notes}</b>
      <textarea
        class="reading"
        rows={4}
        value={own}
        onInput={({ currentTarget }) => {
          setOwn(currentTarget.value)
          door.send({ kind: 'note', text: currentTarget.value })
        }}
      />
    </label>
  )
}

/** Everything that was done in the room so far, and the record behind the talks. */
export function RecordBook({ session }: { readonly session: SessionView }) {
  return (
    <div class="notebook">
      <section>
        <h3>{say.story}</h3>
        <ol class="story-lines">
          {session.story.toReversed().map((line) => (
            <StoryLine key={line.key} line={line} />
          ))}
        </ol>
      </section>
      <section>
        <h3>{say.before}</h3>
        <ol class="background">
          {session.background.map((entry) => (
            <li key={entry.date + entry.text}>
              <b class="tabular">{entry.date}</b>
              <p class="reading">
                <Glossed text={entry.text} />
              </p>
              {entry.facts.map((fact) => (
                <FactLine key={fact.id} fact={fact} />
              ))}
            </li>
          ))}
        </ol>
        <h3>{say.simplifies}</h3>
        <ul class="simplified reading">
          {session.simplifies.map((line) => (
            <li key={line}>
              <Glossed text={line} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
