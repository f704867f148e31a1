import credits from './credits.json'
import { aboutWords } from './words/settings.ts'
import './credits.css'

const say = aboutWords
const ROLES: Readonly<Record<string, string>> = say.creditsFor

/** Everybody whose work is in the game, each with the whole of its licence. */
export function Credits() {
  return (
    <>
      <p class="reading">{say.creditsOwn}</p>
      <p class="reading">{say.creditsLead}</p>
      <ul class="credits">
        {credits.map(({ name, version, licence, text }) => (
          <li key={name}>
            <details>
              <summary>
                <b>{name}</b> <span class="tabular">{version}</span>
                <small>{[ROLES[name], licence].filter((part) => part !== undefined).join(', ')}</small>
              </summary>
              <p class="licence">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
