import type { MapPoint, MapView, ZoneView } from '../../../game/shown/map.ts'

/** Names of towns beside their marks, and of what lies around. */
export function MapNames({ places }: { readonly places: MapView['places'] }) {
  return (
    <g>
      {places.map(({ name, kind, at: [x, y], left }) => {
        if (kind === 'country' || kind === 'sea')
          return (
            <text key={name} class={`${kind}-name`} x={x} y={y}>
              {name}
            </text>
          )
        return (
          <g key={name}>
            {kind === 'capital' ? (
              <rect class="city" x={x - 6} y={y - 6} width="12" height="12" />
            ) : (
              <circle class="city" cx={x} cy={y} r="5" />
            )}
            <text
              class={kind === 'capital' ? 'city-name first' : 'city-name'}
              x={left ? x - 11 : x + 11}
              y={y + 6}
              text-anchor={left ? 'end' : 'start'}
            >
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}

interface WordsProps {
  readonly zone: ZoneView
  readonly width: number
}

/** A zone's name where there is room for it, with a line to its pin; or the numbers of its clauses at the pin. */
export function ZoneWords({ zone, width }: WordsProps) {
  const { look, words, pin, name, note, clauses, line } = zone
  const numbers = clauses.map(({ number }) => number).join(', ')
  if (!words) return numbers === '' ? null : <Pin at={pin} text={numbers} />
  // A band without a clause is not painted, so it has no name either.
  if (line.length > 0 && numbers === '') return null
  const [x, y] = words
  const ends = x > width * 0.9
  const anchor = ends ? 'end' : 'start'
  const under = [...(note === '' ? [] : [note]), ...(numbers === '' ? [] : [zone.numbers])]
  return (
    <g class={`callout ${look}`}>
      <path d={`M${pin.join(' ')} L${ends ? `${pin[0]} ${y + (pin[1] > y ? 26 : -26)}` : `${x - 8} ${y}`}`} />
      <circle cx={pin[0]} cy={pin[1]} r="5" />
      <text x={x} y={y - 4} text-anchor={anchor}>
        {name}
      </text>
      <text x={x} y={y + 20} text-anchor={anchor} class="small">
        {under.join(', ')}
      </text>
    </g>
  )
}

function Pin({ at: [x, y], text }: { readonly at: MapPoint; readonly text: string }) {
  return (
    <g class="pin">
      <path d={`M${x} ${y - 12} l12 12 l-12 12 l-12 -12 Z`} />
      <rect x={x - 21} y={y + 18} width="42" height="26" />
      <text x={x} y={y + 37} text-anchor="middle">
        {text}
      </text>
    </g>
  )
}
