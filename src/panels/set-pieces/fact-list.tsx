import { useState } from 'preact/hooks'
import type { FactStatus, FactView } from '../../game/shown/story.ts'
import { StatusLabel } from '../parts/status-label.tsx'
import { aboutWords } from '../words/settings.ts'

const say = aboutWords
const STATUSES = ['stated', 'reported', 'denied', 'assessed', 'happened', 'scheduled'] as const

/** Every fact with its status, date and paragraph; one status at a time if wished. */
export function FactList({ facts }: { readonly facts: readonly FactView[] }) {
  const [only, setOnly] = useState<FactStatus | null>(null)
  const shown = facts.filter((fact) => only === null || fact.status === only)
  return (
    <>
      <fieldset class="fact-filter">
        <legend class="said">{say.factsShow}</legend>
        <button type="button" class="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
          {say.factsAll}
        </button>
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            class="button"
            aria-pressed={only === status}
            onClick={() => setOnly(status)}
          >
            <StatusLabel status={status} />
          </button>
        ))}
      </fieldset>
      <output class="quiet">{say.factsCount(shown.length, facts.length)}</output>
      <ul class="fact-list">
        {shown.map((fact) => (
          <li key={fact.id} id={fact.id}>
            <div>
              <b class="tabular">{fact.id}</b>
              <StatusLabel status={fact.status} />
            </div>
            <div>
              <p class="reading">{fact.text}</p>
              <p class="quiet">
                {fact.date}. {fact.source}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
