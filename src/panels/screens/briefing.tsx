import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import type { SessionView } from '../../game/shown/session.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { HintBubble } from '../parts/play/hint-bubble.tsx'
import { StatusWord } from '../parts/status-label.tsx'
import type { ScreenProps } from '../screen.ts'
import { BackLink } from '../set-pieces/back-link.tsx'
import { briefingWords } from '../words/talks.ts'
import { houseWords } from '../words/house.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import '../set-pieces/set-pieces.css'
import './briefing.css'

const say = briefingWords

export function BriefingScreen({ view, door }: ScreenProps) {
  const session = view.session
  if (!session) return <main class="screen desk" />
  const { brief } = session
  return (
    <div class="screen desk briefing-screen">
      <main>
        <article class="paper sheet brief-sheet">
          <header>
            <BackLink label={houseWords.toTitle} onBack={() => door.send({ kind: 'go', to: 'title' })} />
            <h1>
              <Flag party={brief.party} size="large" />
              {say.heading(brief.party.name)}
            </h1>
            <p>
              {brief.party.leader && (
                <b>
                  {brief.party.leader.name}, {brief.party.leader.role}.{' '}
                </b>
              )}
              {say.private}
            </p>
          </header>
          <HintBubble session={session} door={door} />
          <Terms>
            <div class="brief-parts">
              <Part name="who" brief={brief} />
              <Part name="home" brief={brief} />
              <Part name="opening" brief={brief} />
              <Part name="cannot" brief={brief} />
            </div>
            <p class="quiet">
              <Glossed text={say.assumed} /> {say.again}
            </p>
          </Terms>
        </article>
        <Terms>
          <Folder session={session} />
        </Terms>
      </main>
      <footer class="briefing-foot">
        <button type="button" class="button brass" onClick={() => door.send({ kind: 'proceed' })}>
          {session.proceedLabel ?? say.begin}
          <Icon svg={arrow} />
        </button>
      </footer>
    </div>
  )
}

type PartName = 'who' | 'home' | 'cannot' | 'opening' | 'trade' | 'suspect'

interface PartProps {
  readonly name: PartName
  readonly brief: SessionView['brief']
}

function Part({ name, brief }: PartProps) {
  return (
    <section class={`brief-${name}`}>
      <h2>{say[name]}</h2>
      <p class="reading">
        <Glossed text={brief[name]} />
      </p>
    </section>
  )
}

/** What one may well read later: it waits behind its heading. */
function Folded({ name, brief }: PartProps) {
  return (
    <details class="disclosure">
      <summary>{say[name]}</summary>
      <p class="reading">
        <Glossed text={brief[name]} />
      </p>
    </details>
  )
}

/** The rest of the folder: what can wait until it is wanted. */
function Folder({ session }: { readonly session: SessionView }) {
  return (
    <aside class="paper sheet background-sheet" aria-label={say.folder}>
      <h2>{say.folder}</h2>
      <Folded name="trade" brief={session.brief} />
      <Folded name="suspect" brief={session.brief} />
      <details class="disclosure">
        <summary>{say.background}</summary>
        <p class="quiet">{session.level.recordNote}</p>
        <ol class="time-line">
          {session.background.map((stop) => (
            <li key={stop.text}>
              <b class="tabular">{stop.date}</b>
              <p class="reading">
                <Glossed text={stop.text} />
              </p>
              {stop.sources.map(({ status, line }) => (
                <p key={`${status} ${line}`} class="time-line-source">
                  <StatusWord status={status} />
                  <span>{line}</span>
                </p>
              ))}
            </li>
          ))}
        </ol>
      </details>
      <details class="disclosure">
        <summary>{say.simplifies}</summary>
        <ul class="simplifies">
          {session.simplifies.map((line) => (
            <li key={line}>
              <Glossed text={line} />
            </li>
          ))}
        </ul>
      </details>
    </aside>
  )
}
