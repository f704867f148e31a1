import pen from 'lucide-static/icons/pen-line.svg?raw'
import phone from 'lucide-static/icons/phone.svg?raw'
import type { Door } from '../../game/intent.ts'
import type { PartyView } from '../../game/shown/delegations.ts'
import type { SessionView } from '../../game/shown/session.ts'
import { useRef } from 'preact/hooks'
import { FurtherBelow, useBelow } from '../parts/further-below.tsx'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { HintBubble } from '../parts/play/hint-bubble.tsx'
import { NewsLines } from '../parts/play/news.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import { readingWords } from '../words/reading.ts'
import '../parts/play/fields.css'
import './reading.css'

const say = readingWords

const ANSWERS = ['sign', 'go-on', 'adjourn', 'decline'] as const

/** The final reading: the whole agreed text aloud, what is left out of it, and your answer. */
export function ReadingScreen({ view, door }: ScreenProps) {
  const { session } = view
  const reading = session?.reading
  if (!session || !reading) return null
  // What was read out before in the same words need not be read again.
  const same = reading.text.filter(({ changed }) => changed === null)
  return (
    <main class="screen reading-screen">
      <TopBar view={view} door={door} />
      <Terms>
        <div class="reading-columns">
          <article class="reading-text scroll-cue paper sheet">
            <header class="ruled">
              <h1>{say.heading}</h1>
              <p class="reading">
                <Glossed text={say.note} />
              </p>
              <Signatories parties={reading.signatories} />
            </header>
            {reading.text.length === 0 && <p class="reading none-agreed">{say.nothing}</p>}
            <Clauses
              clauses={reading.text.filter(({ changed }) => changed !== null || !reading.since.again)}
            />
            {reading.since.again && same.length > 0 && (
              <details class="disclosure">
                <summary>{say.same(same.length)}</summary>
                <Clauses clauses={same} />
              </details>
            )}
            <LeftOut lines={reading.left} />
          </article>
          <aside class="reading-side paper sheet">
            <section class="reading-brief">
              <h2>{say.brief}</h2>
              <p class="reading">
                <Glossed text={reading.worth} /> {reading.home}
              </p>
            </section>
            <div class="reading-why scroll-cue">
              <HintBubble session={session} door={door} />
              <Since since={reading.since} you={session.you.id} />
            </div>
            {reading.canSign ? (
              <Sign session={session} door={door} />
            ) : (
              <Waiting session={session} door={door} />
            )}
          </aside>
        </div>
      </Terms>
    </main>
  )
}

type Read = NonNullable<SessionView['reading']>['text']

function Clauses({ clauses }: { readonly clauses: Read }) {
  return (
    <ol class="read-clauses">
      {clauses.map((clause) => (
        <li key={clause.number} class={clause.changed === null ? '' : 'changed'}>
          <span class="clause-number">{clause.number}</span>
          <p class="reading">
            {clause.changed !== null && <b class="clause-changed">{clause.changed}</b>}
            <Glossed text={clause.treaty} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Signatories({ parties }: { readonly parties: readonly PartyView[] }) {
  return (
    <div class="signatories">
      <h2>{say.signatures}</h2>
      <ul>
        {parties.map((party) => (
          <li key={party.id}>
            <Flag party={party} /> {party.name}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface SinceProps {
  readonly since: NonNullable<SessionView['reading']>['since']
  readonly you: string
}

/** What happened before this reading: the last word of those who answer the text, then the rest of it behind a heading. */
function Since({ since, you }: SinceProps) {
  const { again, words, lines } = since
  if (since.text === null && words.length === 0 && lines.length === 0) return null
  return (
    <section class="reading-since">
      <h2>{again ? say.sinceReading : say.sinceMove}</h2>
      {words.map(({ time, party, text }) => (
        <p key={`${time} ${party.id}`} class="reading last-word">
          <Icon svg={phone} /> <span class="tabular">{time}</span> <Glossed text={text} />
        </p>
      ))}
      {since.text !== null && (
        <p class="reading">
          <Glossed text={since.text} />
        </p>
      )}
      {lines.length > 0 && (
        <details class="disclosure" open={since.text === null && words.length === 0}>
          <summary>{say.sinceLines}</summary>
          <NewsLines news={lines} you={you} />
        </details>
      )}
    </section>
  )
}

function LeftOut({ lines }: { readonly lines: readonly string[] }) {
  return (
    <section class="left-out">
      <h2>{say.left}</h2>
      {lines.length === 0 ? (
        <p class="quiet">{say.nothingLeft}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>
              <Glossed text={line} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Sign({ session, door }: { readonly session: SessionView; readonly door: Door }) {
  const open = ANSWERS.filter((one) => one !== 'go-on' || session.reading?.canGoOn === true)
  const answer = open.find((one) => one === session.chosen.sign)
  const answers = useRef<HTMLFieldSetElement>(null)
  const isBelow = useBelow(answers)
  return (
    <fieldset ref={answers} class="compose-field sign-form">
      <legend>
        <h2>{say.ask}</h2>
      </legend>
      {open.map((one) => (
        <label key={one} class={`pick ${one === answer ? 'bracketed unconfirmed' : ''}`}>
          <input
            type="radio"
            name="sign"
            checked={one === answer}
            onChange={() => door.send({ kind: 'choose', what: 'sign', value: one })}
          />
          <span>
            <b>{say.answers[one].label}</b>
            <small>{say.answers[one].text}</small>
          </span>
        </label>
      ))}
      <button
        type="button"
        class={`button ${answer ? 'brass' : ''}`}
        aria-disabled={!answer}
        onClick={() => answer && door.send({ kind: 'sign', answer })}
      >
        <Icon svg={pen} /> {answer ? say.confirm(say.answers[answer].label) : say.choose}
      </button>
      {isBelow && (
        <div class="reading-below">
          <FurtherBelow answers={answers} label={say.below} class="button" />
        </div>
      )}
    </fieldset>
  )
}

function Waiting({ session, door }: { readonly session: SessionView; readonly door: Door }) {
  return (
    <div class="compose-field sign-form">
      <p>{session.turnLine}</p>
      <button type="button" class="button brass" onClick={() => door.send({ kind: 'proceed' })}>
        {session.proceedLabel ?? say.onward}
      </button>
    </div>
  )
}
