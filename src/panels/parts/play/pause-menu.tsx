import { useState } from 'preact/hooks'
import type { SettingsView } from '../../../game/shown/app.ts'
import { KeyHelp } from '../../keys.tsx'
import type { ScreenProps } from '../../screen.ts'
import { Dialog } from '../dialog.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { Check } from '../../set-pieces/choices.tsx'
import { settingsWords as say } from '../../words/settings.ts'
import { menuWords } from '../../words/menu.ts'
import '../../set-pieces/set-pieces.css'
import './pause-menu.css'

const PLACES = ['settings', 'about', 'sessions', 'title'] as const

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
    <Dialog title={menuWords.heading} onClose={onClose} closeLabel={menuWords.close}>
      <p class="reading">{menuWords.where(view.session?.level.title ?? '', view.session?.turnLine ?? '')}</p>
      <ul class="menu-list">
        {PLACES.map((to) => (
          <li key={to}>
            <button type="button" class="menu-item" onClick={() => door.send({ kind: 'go', to })}>
              <b>{menuWords[to][0]}</b>
              <span>{menuWords[to][1]}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="menu-item" onClick={() => setKeys(true)}>
            <b>{menuWords.keys[0]}</b>
            <span>{menuWords.keys[1]}</span>
          </button>
        </li>
      </ul>
      <Sound settings={view.settings} onChange={(change) => door.send({ kind: 'setting', change })} />
      <h3>{menuWords.signs}</h3>
      <Terms>
        <dl class="key-list">
          {menuWords.signsText.map(([sign, meaning]) => (
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
          <summary>{menuWords.glossary}</summary>
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
