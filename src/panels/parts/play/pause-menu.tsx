import { useState } from 'preact/hooks'
import type { SettingsView } from '../../../game/shown/app.ts'
import type { Screen } from '../../../game/shown/happening.ts'
import { KeyHelp } from '../../keys.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Dialog } from '../dialog.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { Check } from '../../set-pieces/choices.tsx'
import { settingsWords as say } from '../../words/settings.ts'
import '../../set-pieces/set-pieces.css'
import './pause-menu.css'

const PLACES: readonly (readonly [Screen, string, string])[] = [
  ['settings', 'Settings', 'Text size, sound, motion, what is shown'],
  ['about', 'About this level', 'Sources, what is assumed, what is simplified'],
  ['sessions', 'Saved sessions', 'Every move is saved as soon as it is confirmed'],
  ['title', 'Leave to the title', 'This session waits for you'],
]
const KEY: readonly (readonly [string, string])[] = [
  ['Red bracket', 'not settled; somebody reserves'],
  ['Blue tick and initials', 'agreed and initialled, not signed'],
  ['Dashed box', 'parked'],
  ['Dotted bracket', 'your own wording, not yet confirmed'],
  [
    'On a delegation’s card',
    'tick: supports; two arrows: flexible; bracket: reserves; question mark: not known',
  ],
]

interface SoundProps {
  readonly settings: SettingsView
  readonly onChange: (change: Partial<SettingsView>) => void
}

/** The two switches that somebody in a quiet room, or without hearing, looks for first. */
function Sound({ settings: { muted, captions }, onChange }: SoundProps) {
  return (
    <fieldset class="menu-sound">
      <legend class="said">{say.sound}</legend>
      <Check label={say.muted} checked={muted} onChange={(now) => onChange({ muted: now })} />
      <Check label={say.captions} checked={captions} onChange={(now) => onChange({ captions: now })} />
    </fieldset>
  )
}

/** Nothing runs while this is open: the clock moves only with moves. */
export function PauseMenu({ view, door, onClose }: ScreenProps & { readonly onClose: () => void }) {
  const [keys, setKeys] = useState(false)
  if (keys) return <KeyHelp onClose={() => setKeys(false)} />
  return (
    <Dialog title="Paused" onClose={onClose} closeLabel="Back to the table">
      <p class="reading">
        {view.session?.level.title}. {view.session?.turnLine} The clock moves only when somebody makes a move.
      </p>
      <ul class="menu-list">
        {PLACES.map(([to, name, about]) => (
          <li key={to}>
            <button type="button" class="menu-item" onClick={() => door.send({ kind: 'go', to })}>
              <b>{name}</b>
              <span>{about}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="menu-item" onClick={() => setKeys(true)}>
            <b>Keys</b>
            <span>Everything can be done from the keyboard</span>
          </button>
        </li>
      </ul>
      <Sound settings={view.settings} onChange={(change) => door.send({ kind: 'setting', change })} />
      <h3>How to read the signs</h3>
      <Terms>
        <dl class="key-list">
          {KEY.map(([sign, meaning]) => (
            <div key={sign}>
              <dt>{sign}</dt>
              <dd>
                <Glossed text={meaning} />
              </dd>
            </div>
          ))}
        </dl>
      </Terms>
      {view.glossary.length > 0 && (
        <details class="menu-glossary">
          <summary>Words of the trade</summary>
          <dl class="key-list">
            {view.glossary.map((entry) => (
              <div key={entry.id}>
                <dt>{entry.term}</dt>
                <dd>
                  {entry.text} <small class="quiet">{entry.source}</small>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </Dialog>
  )
}
