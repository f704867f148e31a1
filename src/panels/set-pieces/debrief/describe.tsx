import { useState } from 'preact/hooks'
import type { DebriefView } from '../../../game/shown/debrief.ts'
import { Flag } from '../../parts/flag.tsx'
import { Radios } from '../choices.tsx'
import { debriefWords } from '../../words/debrief.ts'
import { Glossed } from '../../parts/glossed.tsx'
import { ReviewGraph } from './review-graph.tsx'
import { Chapters, type Shown } from './chapters.tsx'
import { TrustLines } from './trust-lines.tsx'

const say = debriefWords

/** First step: what the session turned on, then the whole of it line by line, and how trust in the player went. */
export function Describe({ debrief }: { readonly debrief: DebriefView }) {
  const [shown, setShown] = useState<Shown>('all')
  return (
    <>
      {debrief.review && <ReviewGraph review={debrief.review} />}
      <div class="describe">
        <section aria-labelledby="turns-title">
          <h2 id="turns-title">{say.turns}</h2>
          <Turns turns={debrief.turns} />
        </section>
        <TrustLines debrief={debrief} />
        <section class="all-lines" aria-labelledby="story-title">
          <h2 id="story-title">{say.story}</h2>
          <Radios
            legend={say.shown}
            name="lines-shown"
            value={shown}
            options={[
              { value: 'all', label: say.allLines },
              { value: 'mine', label: say.onlyMine },
            ]}
            onChange={setShown}
          />
          <Chapters chapters={debrief.chapters} shown={shown} />
        </section>
      </div>
    </>
  )
}

function Turns({ turns }: Pick<DebriefView, 'turns'>) {
  return (
    <ol class="turns">
      {turns.map(({ time, party, mine, text }) => (
        <li key={`${time}${text}`} class={mine ? 'is-mine' : ''}>
          <time class="tabular">{time}</time>
          <span class="story-flag">{party && <Flag party={party} />}</span>
          <p class="reading">
            {mine && <b class="your-move">{say.yourMove}</b>} <Glossed text={text} />
          </p>
        </li>
      ))}
    </ol>
  )
}
