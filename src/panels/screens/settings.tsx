import type { SettingsView } from '../../game/shown/app.ts'
import type { ScreenProps } from '../screen.ts'
import { Check, Radios, Range } from '../set-pieces/choices.tsx'
import { SheetPage } from '../set-pieces/sheet-page.tsx'
import { houseWords } from '../words/house.ts'
import { settingsWords } from '../words/settings.ts'
import '../set-pieces/set-pieces.css'
import './settings.css'

const say = settingsWords
const VOLUMES = ['volumeMaster', 'volumeRoom', 'volumeCues'] as const
const SIZES = [100, 125, 150, 200] as const
const THEMES = ['evening', 'paper'] as const
const MOTIONS = ['system', 'on', 'off'] as const

interface PartProps {
  readonly settings: SettingsView
  readonly onChange: (change: Partial<SettingsView>) => void
}

export function SettingsScreen({ view, door }: ScreenProps) {
  const part: PartProps = {
    settings: view.settings,
    onChange: (change) => door.send({ kind: 'setting', change }),
  }
  return (
    <SheetPage
      name="settings-screen"
      title={say.heading}
      backLabel={houseWords.back}
      onBack={() => door.send({ kind: 'back' })}
    >
      <div class="settings-parts">
        <ReadingPart {...part} />
        <SoundPart {...part} />
        <PlayPart {...part} />
      </div>
    </SheetPage>
  )
}

function SoundPart({ settings, onChange }: PartProps) {
  return (
    <section aria-labelledby="sound-part">
      <h2 id="sound-part">{say.sound}</h2>
      <Check label={say.muted} checked={settings.muted} onChange={(muted) => onChange({ muted })} />
      <Check
        label={say.captions}
        note={say.captionsNote}
        checked={settings.captions}
        onChange={(captions) => onChange({ captions })}
      />
      {VOLUMES.map((volume) => (
        <Range
          key={volume}
          label={say[volume]}
          value={settings[volume]}
          said={say.perCent(settings[volume])}
          onChange={(value) => onChange({ [volume]: value })}
        />
      ))}
    </section>
  )
}

function ReadingPart({ settings, onChange }: PartProps) {
  return (
    <section aria-labelledby="reading-part">
      <h2 id="reading-part">{say.reading}</h2>
      <Radios
        legend={say.textSize}
        name="text-size"
        value={settings.textSize}
        options={SIZES.map((size) => ({ value: size, label: `${size}\u00a0%` }))}
        onChange={(textSize) => onChange({ textSize })}
      />
      <Radios
        legend={say.theme}
        name="theme"
        value={settings.theme}
        options={THEMES.map((theme) => ({
          value: theme,
          label: say.themes[theme],
          note: say.themesNote[theme],
        }))}
        onChange={(theme) => onChange({ theme })}
      />
      <Radios
        legend={say.reducedMotion}
        name="motion"
        value={settings.reducedMotion}
        options={MOTIONS.map((motion) => ({ value: motion, label: say.motions[motion] }))}
        onChange={(reducedMotion) => onChange({ reducedMotion })}
      />
      <Check
        label={say.readableFont}
        note={say.readableNote}
        checked={settings.readableFont}
        onChange={(readableFont) => onChange({ readableFont })}
      />
    </section>
  )
}

function PlayPart({ settings, onChange }: PartProps) {
  return (
    <section aria-labelledby="play-part">
      <h2 id="play-part">{say.play}</h2>
      <Check
        label={say.severeEvents}
        note={say.severeNote}
        checked={settings.severeEvents}
        onChange={(severeEvents) => onChange({ severeEvents })}
      />
      <Check
        label={say.aliases}
        note={say.aliasesNote}
        checked={settings.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
      <Check label={say.hints} checked={settings.hints} onChange={(hints) => onChange({ hints })} />
      <Check
        label={say.skipNarration}
        note={say.skipNote}
        checked={settings.skipNarration}
        onChange={(skipNarration) => onChange({ skipNarration })}
      />
    </section>
  )
}
