import ear from 'lucide-static/icons/ear.svg?raw'
import { useState } from 'preact/hooks'
import type { DebriefView } from '../../../game/shown/debrief.ts'
import type { PartyView } from '../../../game/shown/delegations.ts'
import type { StoryLineView } from '../../../game/shown/story.ts'
import { Flag } from '../../parts/flag.tsx'
import { HintLines } from '../../parts/hint-line.tsx'
import { Icon } from '../../parts/icon.tsx'
import { Check } from '../choices.tsx'
import { debriefWords } from '../../words/debrief.ts'
import { Glossed } from '../../parts/glossed.tsx'
import { ReviewGraph } from './review-graph.tsx'

const say = debriefWords

interface Props {
  readonly debrief: DebriefView
  readonly you: PartyView
}

/** First step: what happened, line by line, and how trust in you went. */
export function Describe({ debrief, you }: Props) {
  const [mine, setMine] = useState(false)
  const story = mine ? debrief.story.filter((line) => line.party?.index === you.index) : debrief.story
  return (
    <>
      {debrief.review && <ReviewGraph review={debrief.review} />}
      <div class="describe">
        <section aria-labelledby="story-title">
          <div class="section-head">
            <h2 id="story-title">{say.story}</h2>
            <Check label={say.onlyMine} checked={mine} onChange={setMine} />
          </div>
          <p class="quiet">{say.storyNote}</p>
          <ol class="story">
            {story.map((line) => (
              <StoryRow key={line.key} line={line} mine={line.party?.index === you.index} />
            ))}
          </ol>
        </section>
        <TrustLines debrief={debrief} />
      </div>
    </>
  )
}

function StoryRow({ line, mine }: { readonly line: StoryLineView; readonly mine: boolean }) {
  return (
    <li class={`${mine ? 'is-mine' : ''} ${line.aside ? 'is-aside' : ''}`}>
      <time class="tabular">{line.time}</time>
      <span class="story-flag">{line.party && <Flag party={line.party} named />}</span>
      <div>
        <p class="reading">
          <Glossed text={line.text} />
          {line.aside && (
            <small>
              <Icon svg={ear} /> {say.aside}
            </small>
          )}
        </p>
        <HintLines hints={line.changes} />
      </div>
    </li>
  )
}

function TrustLines({ debrief }: { readonly debrief: DebriefView }) {
  return (
    <section class="trust-lines" aria-labelledby="trust-title">
      <h2 id="trust-title">{say.trust}</h2>
      <ul>
        {debrief.trustLines.map((one) => (
          <li key={one.party.id}>
            <p>
              <Flag party={one.party} />
              <b>{one.party.name}</b>
              <span class="tabular">{say.trustOf(one.from, one.to)}</span>
            </p>
            <TrustTrack from={one.from} to={one.to} />
            <p class="reading">
              <Glossed text={one.line} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a trust of 0 to 100 lies on the track. */
function x(value: number): number {
  return 8 + value * 3.04
}

/** A line from 0 to 100: a ring where trust began, an arrow to where it ended; a point alone where it stayed. */
function TrustTrack({ from, to }: { readonly from: number; readonly to: number }) {
  const tip = to >= from ? -9 : 9
  const look = to === from ? 'stays' : to > from ? 'rises' : 'falls-back'
  return (
    <svg class={`trust-track ${look}`} viewBox="0 0 320 22" aria-hidden="true">
      <path class="ground" d="M8 11H312" />
      {to !== from && (
        <path class="way" d={`M${x(from)} 11H${x(to)}M${x(to) + tip} 4.5L${x(to)} 11L${x(to) + tip} 17.5`} />
      )}
      <circle cx={x(from)} cy="11" r="5" />
    </svg>
  )
}
