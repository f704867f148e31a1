import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import book from 'lucide-static/icons/book-open-check.svg?raw'
import chevron from 'lucide-static/icons/chevron-down.svg?raw'
import { useId } from 'preact/hooks'
import type { SeatCardView } from '../../game/shown/levels.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { Glossed, Terms } from '../parts/glossed.tsx'
import { Cover } from './covers.tsx'
import { DifficultyMark } from './difficulty.tsx'
import { seatIcon } from './seat-icons.ts'
import { seatsWords } from '../words/seats.ts'

const say = seatsWords

interface Props {
  readonly seat: SeatCardView
  readonly open: boolean
  readonly onOpen: () => void
  readonly onTake: () => void
}

/** Who leads the seat, or the country where nobody is named. */
export function leaderOf(seat: SeatCardView): string {
  return seat.party.leader?.name ?? seat.party.name
}

export function roleOf(seat: SeatCardView): string {
  return seat.party.leader ? `${seat.party.name}. ${seat.party.leader.role}` : seat.party.delegation
}

/** One delegation's folder; the one under consideration stands in brackets. On a narrow page the others fold to a bar. */
export function Dossier({ seat, open, onOpen, onTake }: Props) {
  const body = useId()
  return (
    <article class={`dossier paper ${open ? 'bracketed is-open' : ''}`}>
      <div class="dossier-tab" aria-hidden="true">
        <Flag party={seat.party} size="medium" />
        {seat.party.flag !== null && seat.party.code}
      </div>
      <button type="button" class="dossier-bar" aria-expanded={open} aria-controls={body} onClick={onOpen}>
        <Flag party={seat.party} size="medium" />
        <span>{leaderOf(seat)}</span>
        <DifficultyMark {...seat.difficulty} />
        <Icon svg={chevron} />
      </button>
      <div id={body} class="dossier-body">
        <Cover kind={seat.cover} />
        <Terms>
          <Page seat={seat} />
        </Terms>
        <Foot seat={seat} open={open} onOpen={onOpen} onTake={onTake} />
      </div>
    </article>
  )
}

function Page({ seat }: { readonly seat: SeatCardView }) {
  return (
    <div class="dossier-page">
      <h2>{leaderOf(seat)}</h2>
      <p class="dossier-role">{roleOf(seat)}</p>
      <div class="dossier-columns">
        <section>
          <h3>{say.inPublic}</h3>
          <p class="reading">
            <Glossed text={seat.public} />
          </p>
        </section>
        <section>
          <h3>{say.different}</h3>
          <ul>
            {seat.different.map((one) => (
              <li key={one.text}>
                <Icon svg={seatIcon(one.icon)} />
                <span>
                  <Glossed text={one.text} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p class="dossier-hard">
        <b>{say.hard}:</b> <Glossed text={seat.hard} />
      </p>
      <div class="dossier-marks">
        <span>
          <span class="said">{say.difficulty}: </span>
          <DifficultyMark {...seat.difficulty} />
        </span>
        <span class="dossier-sources">
          <Icon svg={book} />
          {say.sources(seat.facts)}
        </span>
      </div>
    </div>
  )
}

function Foot({ seat, open, onOpen, onTake }: Props) {
  const name = open ? say.takeOf(leaderOf(seat)) : say.openOf(leaderOf(seat))
  return (
    <button type="button" class="dossier-foot" aria-label={name} onClick={open ? onTake : onOpen}>
      {open ? say.take : say.open}
      <Icon svg={arrow} />
    </button>
  )
}
