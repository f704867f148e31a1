import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import { useEffect, useRef } from 'preact/hooks'
import { seedFrom } from '../../game/address.ts'
import type { Preparing } from '../../game/shown/app.ts'
import type { LevelCardView, SeatCardView } from '../../game/shown/levels.ts'
import { Icon } from '../parts/icon.tsx'
import type { ScreenProps } from '../screen.ts'
import { BackLink } from './back-link.tsx'
import { Check, Radios } from './choices.tsx'
import { Cover } from './covers.tsx'
import { leaderOf, roleOf } from './dossier.tsx'
import { beginWords } from '../words/seats.ts'

const say = beginWords

interface Props extends ScreenProps {
  readonly level: LevelCardView
  readonly seat: SeatCardView
  readonly onAnother: () => void
}

/** A whole number that can start a session, null for a new draw, undefined where neither was typed. */
function seedOf(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  return seedFrom(text) ?? undefined
}

/** What is settled before the brief is opened: how hard, what may be shown, and which draw. */
export function BeginSheet({ view, door, level, seat, onAnother }: Props) {
  const middle = level.difficulties[1] ?? level.difficulties[0]
  const { preset, preparing } = view
  const difficulty = preparing.difficulty ?? preset.difficulty ?? middle?.id ?? 'tense'
  const typed = preparing.seed ?? (preset.seed === null ? '' : String(preset.seed))
  const { name } = preparing
  const prepare = (change: Partial<Preparing>): void => door.send({ kind: 'prepare', change })
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const seed = seedOf(typed)
  const begin = (event: Event): void => {
    event.preventDefault()
    if (seed === undefined) return
    const kept = name.trim() === '' ? null : name.trim()
    door.send({ kind: 'begin', level: level.id, seat: seat.party.id, difficulty, seed, name: kept })
  }
  return (
    <form class="begin-sheet paper sheet" onSubmit={begin}>
      <Cover kind={seat.cover} />
      <div class="begin-page">
        <BackLink label={say.another} onBack={onAnother} />
        <h1 ref={heading} tabIndex={-1}>
          {say.heading}
        </h1>
        <p class="begin-seat">
          <b>{leaderOf(seat)}</b> {roleOf(seat)}
        </p>
        <div class="begin-parts">
          <div>
            <Radios
              legend={say.difficulty}
              note={say.difficultyNote}
              name="difficulty"
              value={difficulty}
              options={level.difficulties.map((one) => ({ value: one.id, label: one.name, note: one.about }))}
              onChange={(one) => prepare({ difficulty: one })}
            />
          </div>
          <div>
            <ContentNotes level={level} />
            {level.severe && (
              <Check
                label={say.severe}
                note={say.severeNote}
                checked={view.settings.severeEvents}
                onChange={(severeEvents) => door.send({ kind: 'setting', change: { severeEvents } })}
              />
            )}
            <Alike
              typed={typed}
              bad={seed === undefined}
              onType={(text) => prepare({ seed: text })}
              name={name}
              onName={(text) => prepare({ name: text })}
            />
          </div>
        </div>
      </div>
      <button type="submit" class="dossier-foot" aria-disabled={seed === undefined}>
        <span>
          {say.go}
          <small>{say.minutes(level.minutes)}</small>
        </span>
        <Icon svg={arrow} />
      </button>
    </form>
  )
}

function ContentNotes({ level }: { readonly level: LevelCardView }) {
  return (
    <section class="content-notes">
      <h2>{say.content}</h2>
      <ul>
        {level.contentNotes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

interface AlikeProps {
  readonly typed: string
  readonly bad: boolean
  readonly onType: (typed: string) => void
  readonly name: string
  readonly onName: (name: string) => void
}

function Alike({ typed, bad, onType, name, onName }: AlikeProps) {
  return (
    <details class="alike" open={typed !== '' || name !== ''}>
      <summary>{say.alike}</summary>
      <p class="quiet">{say.alikeNote}</p>
      <label class="field">
        {say.seed}
        <input
          inputMode="numeric"
          autocomplete="off"
          value={typed}
          aria-invalid={bad}
          aria-describedby="seed-problem"
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      <p id="seed-problem" class="field-problem">
        {bad ? say.seedBad : ''}
      </p>
      <label class="field">
        {say.name}
        <input
          value={name}
          maxLength={80}
          autocomplete="off"
          onInput={(event) => onName(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">{say.nameNote}</p>
    </details>
  )
}
