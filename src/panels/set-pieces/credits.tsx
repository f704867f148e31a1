import credits from './credits.json'
import { aboutWords } from '../words/settings.ts'
import './credits.css'

const say = aboutWords

/** What somebody's work is in the game for. */
function roleOf(name: string): string | undefined {
  const roles: Readonly<Record<string, string>> = say.creditsFor
  return roles[name]
}

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
                <small>{[roleOf(name), licence].filter((part) => part !== undefined).join(', ')}</small>
              </summary>
              <p class="licence">{text}</p>
            </details>
          </li>
        ))}
      </ul>
    </>
  )
}
