import type { DebriefView } from '../../../game/shown/debrief.ts'
import { debriefWords } from '../../words/debrief.ts'

const say = debriefWords
const LEFT = 46
const TOP = 32
const SIDE = 330

type ScatterView = NonNullable<DebriefView['scatter']>
type Point = readonly [number, number]
type Place = (point: Point) => Point

function spanOf(values: readonly number[]): Point {
  const low = Math.floor(Math.min(...values) / 100) * 100
  const high = Math.ceil(Math.max(...values) / 100) * 100
  return [low, Math.max(low + 100, high)]
}

function ticksOf([low, high]: Point): readonly number[] {
  const step = high - low > 500 ? 200 : 100
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step)
}

function all(view: ScatterView, axis: 0 | 1): readonly number[] {
  const marks = [view.yours, view.reservation, ...(view.best ? [view.best.at] : [])]
  return [...view.points, ...view.frontier, ...marks].map((point) => point[axis])
}

function path(points: readonly Point[], place: Place): string {
  return points
    .map((point) =>
      place(point)
        .map((n) => n.toFixed(1))
        .join(' '),
    )
    .join('L')
}

/** Possible texts by their worth to two signatories, the frontier, and where the text ended; the table has the numbers. */
export function Scatter({ scatter }: { readonly scatter: ScatterView }) {
  const across = spanOf(all(scatter, 0))
  const up = spanOf(all(scatter, 1))
  const place: Place = ([x, y]) => [
    LEFT + ((x - across[0]) / (across[1] - across[0])) * SIDE,
    TOP + SIDE - ((y - up[0]) / (up[1] - up[0])) * SIDE,
  ]
  const dots = scatter.points.map((point) => `M${path([point], place)}h0`).join('')
  return (
    <figure class="scatter">
      <svg viewBox={`0 0 ${LEFT + SIDE + 16} ${TOP + SIDE + 64}`} role="img" aria-labelledby="scatter-said">
        <Axes scatter={scatter} across={across} up={up} place={place} />
        <path class="dots" d={dots} />
        <path class="frontier" d={`M${path(scatter.frontier, place)}`} />
        <Marks scatter={scatter} place={place} />
      </svg>
      <ul class="scatter-key">
        <KeyLine look="yours" text={say.yours} />
        {scatter.best && (
          <KeyLine
            look="best"
            text={
              scatter.best.better
                ? say.best.better(scatter.compared, scatter.others)
                : say.best.fair(scatter.compared)
            }
          />
        )}
        <KeyLine look="front" text={say.frontier(scatter.compared)} />
        <KeyLine look="none" text={say.none} />
        <KeyLine look="dot" text={say.dot} />
      </ul>
      <figcaption id="scatter-said" class="said">
        {say.scatterSaid(scatter.x.name, scatter.y.name)}
      </figcaption>
    </figure>
  )
}

interface AxesProps {
  readonly scatter: ScatterView
  readonly across: Point
  readonly up: Point
  readonly place: Place
}

function Axes({ scatter, across, up, place }: AxesProps) {
  const [noneX, noneY] = place(scatter.reservation)
  const bottom = TOP + SIDE
  return (
    <>
      {ticksOf(across).map((value) => (
        <text key={value} class="tick" x={place([value, up[0]])[0]} y={bottom + 20} text-anchor="middle">
          {value}
        </text>
      ))}
      {ticksOf(up).map((value) => (
        <text key={value} class="tick" x={LEFT - 6} y={place([across[0], value])[1] + 5} text-anchor="end">
          {value}
        </text>
      ))}
      <path class="axis" d={`M${LEFT} ${TOP}V${bottom}H${LEFT + SIDE}`} />
      <path class="none" d={`M${noneX} ${TOP}V${bottom}M${LEFT} ${noneY}H${LEFT + SIDE}`} />
      <text class="axis-name" x={LEFT} y={bottom + 46}>
        {say.scatterAxis(scatter.x.name)} →
      </text>
      <text class="axis-name" x="0" y="15">
        ↑ {say.scatterAxis(scatter.y.name)}
      </text>
    </>
  )
}

function Marks({ scatter, place }: { readonly scatter: ScatterView; readonly place: Place }) {
  const [x, y] = place(scatter.yours)
  const best = scatter.best && place(scatter.best.at)
  return (
    <>
      {best && scatter.best?.better && <path class="to-best" d={`M${x} ${y}L${best[0]} ${best[1]}`} />}
      {best && <path class="best" d={`M${best[0]} ${best[1] - 10}l10 10-10 10-10-10z`} />}
      <circle class="yours" cx={x} cy={y} r="7" />
      <path class="hooks" d={`M${x - 12} ${y - 15}h-7v30h7M${x + 12} ${y - 15}h7v30h-7`} />
    </>
  )
}

const SIGNS: Readonly<Record<string, string>> = {
  yours: 'M8 3H3v18h5M16 3h5v18h-5M12 12h0',
  best: 'M12 3l9 9-9 9-9-9z',
  front: 'M2 12h20',
  none: 'M2 12h20',
  dot: 'M12 12h0',
}

function KeyLine({ look, text }: { readonly look: string; readonly text: string }) {
  return (
    <li>
      <svg class={`key-${look}`} viewBox="0 0 24 24" aria-hidden="true">
        <path d={SIGNS[look] ?? ''} />
      </svg>
      {text}
    </li>
  )
}
