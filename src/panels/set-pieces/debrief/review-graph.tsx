import type { ReviewView } from '../../../game/shown/debrief.ts'
import { debriefWords } from '../../words/debrief.ts'

const say = debriefWords
const WIDE = 880
const HIGH = 260
const MIDDLE = HIGH / 2

function two(n: number): string {
  return String(n).padStart(2, '0')
}

function clockOf(minute: number): string {
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`
}

interface Scale {
  readonly x: (minute: number) => number
  readonly y: (level: number) => number
}

function scaleOf(review: ReviewView): Scale {
  const first = review.points[0]?.minute ?? 0
  const last = Math.max(first + 1, review.points.at(-1)?.minute ?? first + 1)
  return {
    x: (minute) => ((minute - first) / (last - first)) * WIDE,
    y: (level) => MIDDLE - (level / 100) * (MIDDLE - 14),
  }
}

function levelAt(review: ReviewView, minute: number): number {
  const before = review.points.filter((point) => point.minute <= minute)
  return before.at(-1)?.level ?? 0
}

/** How the session moved, above the middle and below it, with the moves that turned it; the list beside says the same in words. */
export function ReviewGraph({ review }: { readonly review: ReviewView }) {
  const { x, y } = scaleOf(review)
  const line = review.points
    .map((point) => `${x(point.minute).toFixed(1)} ${y(point.level).toFixed(1)}`)
    .join('L')
  return (
    <section class="review" aria-labelledby="review-title">
      <h2 id="review-title">{say.review}</h2>
      <p class="quiet">{say.reviewNote}</p>
      <div class="review-body">
        <svg viewBox={`0 -26 ${WIDE} ${HIGH + 52}`} aria-hidden="true">
          <Ground />
          {review.phases.map((phase, at) => (
            <g key={phase.name}>
              <rect
                class={at % 2 ? 'odd' : 'even'}
                x={x(phase.from)}
                width={Math.max(0, x(phase.to) - x(phase.from))}
                height={HIGH}
              />
              <text class="phase" x={x(phase.from) + 4} y="-8">
                {phase.name}
              </text>
            </g>
          ))}
          <path class="gain-area" clip-path="url(#upper)" d={`M0 ${MIDDLE}L${line}L${WIDE} ${MIDDLE}Z`} />
          <path class="loss-area" clip-path="url(#lower)" d={`M0 ${MIDDLE}L${line}L${WIDE} ${MIDDLE}Z`} />
          <path class="middle" d={`M0 ${MIDDLE}H${WIDE}`} />
          <path class="line" d={`M${line}`} />
          <text class="end" x={WIDE - 6} y="18">
            {say.hold} ↑
          </text>
          <text class="end" x={WIDE - 6} y={HIGH - 8}>
            {say.fail} ↓
          </text>
          {review.marks.map((mark) => (
            <g key={`${mark.minute}${mark.text}`} class={mark.sign.startsWith('!') ? 'good' : 'bad'}>
              <circle cx={x(mark.minute)} cy={y(levelAt(review, mark.minute))} r="15" />
              <text class="sign" x={x(mark.minute)} y={y(levelAt(review, mark.minute)) + 6}>
                {mark.sign}
              </text>
            </g>
          ))}
          <Hours review={review} x={x} />
        </svg>
        <Marks review={review} />
      </div>
    </section>
  )
}

function Ground() {
  return (
    <defs>
      <clipPath id="upper">
        <rect width={WIDE} height={MIDDLE} />
      </clipPath>
      <clipPath id="lower">
        <rect y={MIDDLE} width={WIDE} height={MIDDLE} />
      </clipPath>
      <pattern id="loss" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" fill="#F3D9D3" />
        <rect width="2.5" height="8" fill="#D98D80" />
      </pattern>
    </defs>
  )
}

function Hours({ review, x }: { readonly review: ReviewView; readonly x: Scale['x'] }) {
  const hours = review.points.filter((point) => point.minute % 120 === 0)
  return (
    <>
      {hours.map((point) => (
        <text key={point.minute} class="hour" x={x(point.minute)} y={HIGH + 20}>
          {clockOf(point.minute)}
        </text>
      ))}
    </>
  )
}

function Marks({ review }: { readonly review: ReviewView }) {
  return (
    <ol class="review-marks">
      {review.marks.map((mark) => (
        <li key={`${mark.minute}${mark.text}`} class={mark.sign.startsWith('!') ? 'good' : 'bad'}>
          <b>
            <span class="sign" aria-hidden="true">
              {mark.sign}
            </span>
            <span class="tabular">{clockOf(mark.minute)}</span> {mark.word}
          </b>
          <span>{mark.text}</span>
          {mark.better !== null && <span class="quiet">{mark.better}</span>}
        </li>
      ))}
    </ol>
  )
}
