import rain from 'lucide-static/icons/cloud-rain.svg?raw'
import pause from 'lucide-static/icons/pause.svg?raw'
import gear from 'lucide-static/icons/settings.svg?raw'
import { useState } from 'preact/hooks'
import type { ClockView } from '../../../game/shown/session.ts'
import type { ScreenProps } from '../../screen.ts'
import { Brand } from '../bracket.tsx'
import { Icon } from '../icon.tsx'
import { Slots } from '../slots.tsx'
import { PauseMenu } from './pause-menu.tsx'
import { tableWords } from '../../words/table.ts'
import './top-bar.css'

const say = tableWords

/** What is always in sight in play: phase, time of day, and how much of the day is left. */
export function TopBar({ view, door }: ScreenProps) {
  const [paused, setPaused] = useState(false)
  const clock = view.session?.clock
  return (
    <header class="top-bar">
      <Brand />
      {clock && <Phase clock={clock} />}
      {clock && (
        <p class="top-clock">
          <Icon svg={rain} />
          <strong class="tabular">{clock.time}</strong>
          <span class="part-of-day">{clock.partOfDay}</span>
        </p>
      )}
      {clock?.counts && (
        <p class="top-slots">
          <span class="slots-word">{say.slots}</span>
          <Slots slots={clock.slots} spent={clock.spent} />
          <strong>
            {say.left(clock.slots - clock.spent, clock.slots)}
            <span class="slots-unit">{say.unit}</span>
          </strong>
        </p>
      )}
      <p class="top-keys">
        <button type="button" class="icon-button" aria-label={say.pause} onClick={() => setPaused(true)}>
          <Icon svg={pause} />
        </button>
        <button
          type="button"
          class="icon-button settings-key"
          aria-label={say.settings}
          onClick={() => door.send({ kind: 'go', to: 'settings' })}
        >
          <Icon svg={gear} />
        </button>
      </p>
      {paused && <PauseMenu view={view} door={door} onClose={() => setPaused(false)} />}
    </header>
  )
}

function Phase({ clock }: { readonly clock: ClockView }) {
  const index = clock.phaseIndex
  const isCounted = !clock.lastSitting && index >= 0 && index < clock.phases.length
  return (
    <div class="top-phase">
      <p>
        {isCounted && <span class="phase-count">{say.phase(index + 1, clock.phases.length)} </span>}
        <strong>{clock.phase}</strong>
      </p>
      <span class="phase-steps" aria-hidden="true">
        {clock.phases.map((phase, at) => (
          <i key={phase} class={at < index ? 'done' : at === index ? 'now' : ''} />
        ))}
      </span>
    </div>
  )
}
