import map from '../../../../assets/map/oblasts.json'
import type { SceneView } from '../../../game/view.ts'
import { AROUND, CONTACT_ZONE } from './map-places.ts'
import './schematic-map.css'

type Zone = SceneView['map'][number]

const CRIMEA = ['UA-43', 'UA-40']
/** The four oblasts that claims beyond the line are about, besides Crimea. */
const BEYOND = ['UA-09', 'UA-14', 'UA-23', 'UA-65']

interface Props {
  readonly zones: readonly Zone[]
  readonly chosen: string | null
}

/** Ukraine in its internationally recognised borders; control is hatching, never a line. */
export function SchematicMap({ zones, chosen }: Props) {
  const numbersOf = (zone: Zone['zone']): string | undefined => {
    const numbers = zones.filter((one) => one.zone === zone).map((one) => one.number)
    return numbers.length > 0 ? numbers.join(', ') : undefined
  }
  const chosenZone = zones.find((one) => one.number === chosen)?.zone
  return (
    <svg class="schematic-map" viewBox={`-8 -6 ${map.width + 16} ${map.height + 92}`} aria-hidden="true">
      <Patterns />
      {map.oblasts.map((oblast) => (
        <path key={oblast.id} class={oblastLook(oblast.id, zones, chosen)} d={pathOf(oblast.rings)} />
      ))}
      {zones.some((one) => one.zone === 'line') && (
        <g clip-path="url(#ukraine)" class={chosenZone === 'line' ? 'zone chosen' : 'zone'}>
          <rect width={map.width} height={map.height} fill="url(#contact)" mask="url(#band)" />
        </g>
      )}
      <g class="crimea" aria-hidden="true">
        {map.oblasts
          .filter((oblast) => CRIMEA.includes(oblast.id))
          .map((oblast) => (
            <path key={oblast.id} d={pathOf(oblast.rings)} fill="url(#crimea)" />
          ))}
      </g>
      <Names />
      <Callouts line={numbersOf('line')} crimea={numbersOf('crimea')} beyond={numbersOf('beyond')} />
    </svg>
  )
}

function pathOf(rings: readonly (readonly number[])[]): string {
  return rings.map((ring) => `M${ring.join(' ')}Z`).join('')
}

function oblastLook(id: string, zones: readonly Zone[], chosen: string | null): string {
  const beyond = zones.find((one) => one.zone === 'beyond')
  if (!beyond || !BEYOND.includes(id)) return 'oblast'
  return beyond.number === chosen ? 'oblast touched chosen' : 'oblast touched'
}

function Patterns() {
  return (
    <defs>
      <clipPath id="ukraine">
        <path d={map.oblasts.map((oblast) => pathOf(oblast.rings)).join('')} />
      </clipPath>
      <pattern
        id="contact"
        width="11"
        height="11"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="contact-stripe" width="4.6" height="11" />
      </pattern>
      <pattern
        id="crimea"
        width="12"
        height="12"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect class="crimea-ground" width="12" height="12" />
        <rect class="crimea-stripe" width="2.6" height="12" />
      </pattern>
      <filter id="soft" x="-20%" y="-20%" width="140%" height="140%">
        <feGaussianBlur stdDeviation="7" />
      </filter>
      <mask id="band">
        <polyline
          points={CONTACT_ZONE.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke="#fff"
          stroke-width="46"
          stroke-linecap="round"
          stroke-linejoin="round"
          filter="url(#soft)"
        />
      </mask>
    </defs>
  )
}

function Names() {
  return (
    <g aria-hidden="true">
      {AROUND.map(({ name, at, sea }) => (
        <text key={name} class={sea ? 'sea-name' : 'country-name'} x={at[0]} y={at[1]}>
          {name}
        </text>
      ))}
      {map.cities.map(({ name, x, y, capital }) => {
        const left = name === 'Odesa' || name === 'Kharkiv'
        return (
          <g key={name}>
            {capital ? (
              <rect class="city" x={x - 6} y={y - 6} width="12" height="12" />
            ) : (
              <circle class="city" cx={x} cy={y} r="5" />
            )}
            <text
              class={`city-name ${capital ? 'first' : ''}`}
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

interface CalloutProps {
  readonly line: string | undefined
  readonly crimea: string | undefined
  readonly beyond: string | undefined
}

function Callouts({ line, crimea, beyond }: CalloutProps) {
  return (
    <g aria-hidden="true">
      {line !== undefined && (
        <g class="callout contact">
          <path d="M872 250 V72" />
          <circle cx="872" cy="250" r="5" />
          <text x="884" y="36" text-anchor="end">
            Contact zone
          </text>
          <text x="884" y="60" text-anchor="end" class="small">
            schematic, clause {line}
          </text>
        </g>
      )}
      {crimea !== undefined && (
        <g class="callout crimea-call">
          <path d="M684 600 V690" />
          <circle cx="684" cy="600" r="5" />
          <text x="684" y="714" text-anchor="middle">
            Crimea, clause {crimea}
          </text>
          <text x="684" y="738" text-anchor="middle" class="small">
            Ukraine under international law; under Russian control since 2014
          </text>
        </g>
      )}
      {beyond !== undefined && (
        <g class="pin">
          <path d="M800 340 l12 12 l-12 12 l-12 -12 Z" />
          <rect x="779" y="370" width="42" height="26" />
          <text x="800" y="389" text-anchor="middle">
            {beyond}
          </text>
        </g>
      )}
    </g>
  )
}
