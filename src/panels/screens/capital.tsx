import back from 'lucide-static/icons/arrow-left.svg?raw'
import landmark from 'lucide-static/icons/landmark.svg?raw'
import phone from 'lucide-static/icons/phone-call.svg?raw'
import type { CapitalView } from '../../game/shown/home.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { BriefSheet } from '../parts/play/brief-sheet.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import { capitalWords } from '../words/places.ts'
import './capital.css'

const say = capitalWords

/** Home: how the text would fare there as far as one can see from here, and the brief one was sent with. */
export function CapitalScreen({ view, door }: ScreenProps) {
  const { session } = view
  if (!session) return null
  const consult = session.actions.find((action) => action.id === 'consult')
  return (
    <main class="screen capital-screen">
      <TopBar view={view} door={door} />
      <article class="capital-sheet paper sheet">
        <header>
          <Flag party={session.you} size="medium" />
          <h1>{session.capital?.name ?? session.you.name}</h1>
          <p>
            <Icon svg={landmark} /> {say.simulated}
          </p>
        </header>
        <div class="capital-columns">
          {session.capital ? <Home capital={session.capital} /> : <p class="reading">{say.nothing}</p>}
          <section>
            <h2>{say.brief}</h2>
            <BriefSheet brief={session.brief} open />
          </section>
        </div>
        <footer class="paper-foot">
          {consult && (
            <button
              type="button"
              class={`button ${consult.available && session.yourTurn ? 'brass' : ''}`}
              aria-disabled={!consult.available || !session.yourTurn}
              onClick={() => {
                if (!consult.available || !session.yourTurn) return
                door.send({ kind: 'compose', draft: { action: 'consult', fields: {} } })
                door.send({ kind: 'go', to: 'table' })
              }}
            >
              <Icon svg={phone} />
              {consult.label}, {consult.available ? consult.costLine.toLowerCase() : consult.whyNot}
            </button>
          )}
          <button type="button" class="button" onClick={() => door.send({ kind: 'back' })}>
            <Icon svg={back} /> {say.back}
          </button>
        </footer>
      </article>
    </main>
  )
}

function Home({ capital }: { readonly capital: CapitalView }) {
  return (
    <Terms>
      <section>
        <p class="reading capital-about">
          <Glossed text={capital.about} />
        </p>
        <h2>{say.stands}</h2>
        <Range range={capital.range} />
        <h2>{say.decides}</h2>
        <p class="quiet">{say.quota(capital.quota, capital.total)}</p>
        <ul class="home-groups">
          {capital.groups.map((group) => (
            <li key={group.name}>
              <span>{group.name}</span>
              <Votes seats={group.seats} total={capital.total} />
              <b class="tabular">{group.seats}</b>
            </li>
          ))}
        </ul>
        {capital.unargued !== '' && (
          <p class="reading">
            <Glossed text={capital.unargued} />
          </p>
        )}
        <h2>{say.tell}</h2>
        {capital.guidance.length === 0 && <p class="quiet">{say.noneTold}</p>}
        <ul class="guidance reading">
          {capital.guidance.map((line) => (
            <li key={line}>
              <Glossed text={line} />
            </li>
          ))}
        </ul>
      </section>
    </Terms>
  )
}

/** So many votes at most are drawn one by one. */
const COUNTABLE = 24

/** What a group has of all votes: a square each, or the share of a bar where they are too many to count. */
function Votes({ seats, total }: { readonly seats: number; readonly total: number }) {
  if (total > COUNTABLE)
    return (
      <span class="group-bar" aria-hidden="true">
        <i style={{ width: `${(100 * seats) / total}%` }} />
      </span>
    )
  return (
    <span class="group-seats" aria-hidden="true">
      {Array.from({ length: seats }, (_, seat) => (
        <i key={seat} />
      ))}
    </span>
  )
}

/** The bar at home is hidden: between low and high it could lie anywhere; the mark is the text as it stands. */
function Range({ range }: Pick<CapitalView, 'range'>) {
  const { points } = range
  return (
    <figure class="home-range">
      <p class="range-word">{range.word}</p>
      <div class="range-scale" aria-hidden="true">
        <span class="range-yes" style={{ left: `${range.high}%` }} />
        <span
          class="range-band"
          style={{ left: `${range.low}%`, width: `${Math.max(1, range.high - range.low)}%` }}
        />
        <span class="range-now" style={{ left: `${range.now}%` }} />
      </div>
      <figcaption>
        <span>
          <i class="swatch band-swatch" /> {say.bar(points.low, points.high, points.most)}
        </span>
        <span>
          <i class="swatch yes-swatch" /> {say.yes}
        </span>
        <span>
          <i class="now-swatch" /> {say.now(points.now)}
        </span>
      </figcaption>
    </figure>
  )
}
