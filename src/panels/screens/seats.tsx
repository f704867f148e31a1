import calendar from 'lucide-static/icons/calendar-check.svg?raw'
import file from 'lucide-static/icons/file-text.svg?raw'
import { useState } from 'preact/hooks'
import type { AppView } from '../../game/shown/app.ts'
import type { LevelCardView } from '../../game/shown/levels.ts'
import { Icon } from '../parts/icon.tsx'
import type { ScreenProps } from '../screen.ts'
import { BackLink } from '../set-pieces/back-link.tsx'
import { BeginSheet } from '../set-pieces/begin-sheet.tsx'
import { Dossier } from '../set-pieces/dossier.tsx'
import { houseWords } from '../words/house.ts'
import { seatsWords } from '../words/seats.ts'
import '../set-pieces/set-pieces.css'
import './seats.css'

const say = seatsWords

function presetSeat(view: AppView, level: LevelCardView | undefined): string | undefined {
  const wanted = level?.seats.find((one) => one.party.id === view.preset.seat)
  return (wanted ?? level?.seats[0])?.party.id
}

/** Newcomers are shown the level that teaches; whoever has played before, the level that the game is about. */
function firstLevel({ levels, saved }: AppView): LevelCardView | undefined {
  const teaching = saved.length === 0 ? levels.find((one) => one.teaches) : undefined
  return teaching ?? levels[0]
}

export function SeatsScreen({ view, door }: ScreenProps) {
  const [levelId, setLevel] = useState(view.preset.level)
  const level = view.levels.find((one) => one.id === levelId) ?? firstLevel(view)
  const [seatId, setSeat] = useState(presetSeat(view, level))
  const [taken, setTaken] = useState(false)
  const seat = level?.seats.find((one) => one.party.id === seatId) ?? level?.seats[0]
  if (!level || !seat) return <main class="screen seats-screen">{say.waiting}</main>
  // A page of its own by its key, so that it begins at its top and not where the other was left.
  if (taken)
    return (
      <main key="taken" class="screen desk seats-screen is-taken">
        <BeginSheet view={view} door={door} level={level} seat={seat} onAnother={() => setTaken(false)} />
      </main>
    )
  return (
    <main key="seats" class="screen desk seats-screen">
      <BackLink label={houseWords.toTitle} onBack={() => door.send({ kind: 'go', to: 'title' })} />
      <header>
        <h1>{say.heading}</h1>
        <p class="reading">{say.intro}</p>
      </header>
      {view.levels.length > 1 && <LevelChoice levels={view.levels} chosen={level} onChoose={setLevel} />}
      <section class="dossiers" aria-label={say.group}>
        {level.seats.map((one) => (
          <Dossier
            key={one.party.id}
            seat={one}
            open={one === seat}
            onOpen={() => setSeat(one.party.id)}
            onTake={() => setTaken(true)}
          />
        ))}
      </section>
      <footer>
        <span>
          <Icon svg={file} />
          <span>
            {level.summary} {say.unchecked(level.checked)}
          </span>
        </span>
        <span>
          <Icon svg={calendar} />
          {level.recordLine}
        </span>
      </footer>
    </main>
  )
}

interface LevelChoiceProps {
  readonly levels: readonly LevelCardView[]
  readonly chosen: LevelCardView
  readonly onChoose: (id: string) => void
}

function LevelChoice({ levels, chosen, onChoose }: LevelChoiceProps) {
  return (
    <fieldset class="levels">
      <legend class="said">{say.levels}</legend>
      {levels
        .toSorted((one, other) => Number(other.teaches) - Number(one.teaches))
        .map((one) => (
          <label key={one.id} class={one === chosen ? 'is-chosen' : ''}>
            <input type="radio" name="level" checked={one === chosen} onChange={() => onChoose(one.id)} />
            <b>
              {one.title}
              {one.teaches && <em>{say.start}</em>}
              {one.fictional && <em class="quiet">{say.invented}</em>}
            </b>
            <small>
              {one.subtitle}. {say.lasts(one.minutes)} {one.teaches ? say.startNote : ''}
            </small>
          </label>
        ))}
    </fieldset>
  )
}
