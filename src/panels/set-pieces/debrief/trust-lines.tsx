import type { DebriefView } from '../../../game/shown/debrief.ts'
import { Flag } from '../../parts/flag.tsx'
import { debriefWords } from '../../words/debrief.ts'

const say = debriefWords

/** Trust in the player at the start and at the end, each number once. */
export function TrustLines({ debrief }: { readonly debrief: DebriefView }) {
  return (
    <section class="trust-lines" aria-labelledby="trust-title">
      <h2 id="trust-title">{say.trust}</h2>
      <ul>
        {debrief.trustLines.map((one) => (
          <li key={one.party.id}>
            <p>
              <Flag party={one.party} />
              <b>{one.party.name}</b>
              <span class="tabular">{say.trustOf(one.from, one.to)}</span>
            </p>
            <TrustTrack from={one.from} to={one.to} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a trust of 0 to 100 lies on the track. */
function x(value: number): number {
  return 8 + value * 3.04
}

/** Shorter ways than this have no place for the head of an arrow beside the ring: a stroke ends them. */
const SHORT = 16

function headOf(from: number, to: number): string {
  const end = x(to)
  if (Math.abs(end - x(from)) < SHORT) return `M${end} 3.5V18.5`
  const tip = end + (to > from ? -9 : 9)
  return `M${tip} 4.5L${end} 11L${tip} 17.5`
}

/** A line from 0 to 100: a ring where trust began, an arrow to where it ended; the ring alone where it stayed. */
function TrustTrack({ from, to }: { readonly from: number; readonly to: number }) {
  const look = to === from ? 'stays' : to > from ? 'rises' : 'falls-back'
  return (
    <svg class={`trust-track ${look}`} viewBox="0 0 320 22" aria-hidden="true">
      <path class="ground" d="M8 11H312" />
      {to !== from && (
        <>
          <path class="way" d={`M${x(from)} 11H${x(to)}`} />
          <path class="head" d={headOf(from, to)} />
        </>
      )}
      <circle cx={x(from)} cy="11" r="5" />
    </svg>
  )
}
