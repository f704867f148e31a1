import pen from 'lucide-static/icons/pen-line.svg?raw'
import type { Door } from '../../game/intent.ts'
import type { SessionView } from '../../game/shown/session.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { HintBubble } from '../parts/play/hint-bubble.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import '../parts/play/fields.css'
import './reading.css'

type Answer = 'sign' | 'adjourn' | 'decline'

const ANSWERS: readonly { readonly id: Answer; readonly label: string; readonly text: string }[] = [
  {
    id: 'sign',
    label: 'Sign the text',
    text: 'Your delegation signs what is read out. The capitals answer next.',
  },
  {
    id: 'adjourn',
    label: 'Ask to adjourn',
    text: 'No signature today, and the talks may resume another day.',
  },
  {
    id: 'decline',
    label: 'Decline to sign',
    text: 'No agreement on this text. Leaving one that is worse than none is a respectable end.',
  },
]

/** The final reading: the whole agreed text aloud, what is left out of it, and your answer. */
export function ReadingScreen({ view, door }: ScreenProps) {
  const { session } = view
  const reading = session?.reading
  if (!session || !reading) return null
  return (
    <main class="screen reading-screen">
      <TopBar view={view} door={door} />
      <Terms>
        <div class="reading-columns">
          <article class="reading-text scroll-cue paper sheet">
            <header class="ruled">
              <h1>The final reading</h1>
              <p class="reading">
                <Glossed text="Only what is agreed is read out. Agreed means initialled; nothing is signed yet." />
              </p>
            </header>
            {reading.text.length === 0 && (
              <p class="reading none-agreed">Nothing is agreed. There is no text to read.</p>
            )}
            <ol>
              {reading.text.map((clause) => (
                <li key={clause.number}>
                  <span class="clause-number">{clause.number}</span>
                  <p class="reading">
                    <Glossed text={clause.treaty} />
                  </p>
                </li>
              ))}
            </ol>
            <LeftOut lines={reading.left} />
          </article>
          <aside class="reading-side paper sheet">
            <div class="reading-why scroll-cue">
              <HintBubble session={session} door={door} />
              <h2>Whose signatures it needs</h2>
              <ul class="signatories">
                {reading.signatories.map((party) => (
                  <li key={party.id}>
                    <Flag party={party} /> {party.name}
                  </li>
                ))}
              </ul>
              <h2>Your brief</h2>
              <p class="reading">
                <Glossed text={reading.worth} />
              </p>
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

function LeftOut({ lines }: { readonly lines: readonly string[] }) {
  return (
    <section class="left-out">
      <h2>Left out</h2>
      {lines.length === 0 ? (
        <p class="quiet">Nothing. Every clause is agreed.</p>
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
  const answer = ANSWERS.find((one) => one.id === session.chosen.sign)
  const chosen = answer?.id
  return (
    <fieldset class="compose-field sign-form">
      <legend>
        <h2>What do you do?</h2>
      </legend>
      {ANSWERS.map((one) => (
        <label key={one.id} class={`pick ${one.id === chosen ? 'bracketed unconfirmed' : ''}`}>
          <input
            type="radio"
            name="sign"
            checked={one.id === chosen}
            onChange={() => door.send({ kind: 'choose', what: 'sign', value: one.id })}
          />
          <span>
            <b>{one.label}</b>
            <small>{one.text}</small>
          </span>
        </label>
      ))}
      <button
        type="button"
        class={`button ${answer ? 'brass' : ''}`}
        aria-disabled={!answer}
        onClick={() => answer && door.send({ kind: 'sign', answer: answer.id })}
      >
        <Icon svg={pen} /> {answer ? `Confirm: ${answer.label.toLowerCase()}` : 'Choose an answer'}
      </button>
    </fieldset>
  )
}

function Waiting({ session, door }: { readonly session: SessionView; readonly door: Door }) {
  return (
    <div class="compose-field sign-form">
      <p>{session.turnLine}</p>
      <button type="button" class="button brass" onClick={() => door.send({ kind: 'proceed' })}>
        {session.proceedLabel ?? 'Go on'}
      </button>
    </div>
  )
}
