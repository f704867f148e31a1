import type { MapView, ZoneView } from '../../../game/shown/map.ts'
import { MapNames, ZoneWords } from './map-names.tsx'
import { landOf } from './map-shapes.ts'
import './schematic-map.css'

interface Props {
  readonly map: MapView
}

/** The level's map: control and dispute are hatching, never a line. */
export function SchematicMap({ map }: Props) {
  const land = landOf(map)
  return (
    <svg class="schematic-map" viewBox={`-8 -6 ${map.width + 16} ${map.height + 12}`} aria-hidden="true">
      <Patterns land={land.map(({ rings }) => pathOf(rings)).join('')} />
      {land.map(({ id, rings }) => (
        <path key={id} class={areaLook(id, map.zones)} d={pathOf(rings)} />
      ))}
      {map.zones.map((zone) => (
        <Zone key={zone.id} zone={zone} land={land} />
      ))}
      <MapNames places={map.places} />
      {map.zones.map((zone) => (
        <ZoneWords key={zone.id} zone={zone} width={map.width} />
      ))}
    </svg>
  )
}

function pathOf(rings: readonly (readonly number[])[]): string {
  return rings.map((ring) => `M${ring.join(' ')}Z`).join('')
}

const isSelected = ({ clauses }: ZoneView): boolean => clauses.some(({ selected }) => selected)

function areaLook(id: string, zones: readonly ZoneView[]): string {
  const tinted = zones.find(
    ({ look, areas, clauses }) => look === 'tint' && clauses.length > 0 && areas.includes(id),
  )
  if (!tinted) return 'oblast'
  return isSelected(tinted) ? 'oblast touched chosen' : 'oblast touched'
}

interface ZoneProps {
  readonly zone: ZoneView
  readonly land: ReturnType<typeof landOf>
}

/** Tinted areas are painted as land already; a band of which no clause speaks is not painted at all. */
function Zone({ zone, land }: ZoneProps) {
  const { look, areas, line, polygon, onLand } = zone
  const clip = onLand ? { 'clip-path': 'url(#land)' } : {}
  const weight = isSelected(zone) ? 'zone chosen' : 'zone'
  if (areas.length > 0) {
    if (look === 'tint') return null
    const rings = land.filter(({ id }) => areas.includes(id)).flatMap((area) => area.rings)
    return <path class={`zone-areas ${look}`} d={pathOf(rings)} fill={`url(#${look})`} />
  }
  if (polygon.length > 0)
    return (
      <g class={weight} {...clip}>
        <path d={pathOf([polygon.flat()])} fill={`url(#${look})`} />
      </g>
    )
  if (zone.clauses.length === 0) return null
  return (
    <g class={weight} {...clip}>
      <mask id={`band-${zone.id}`} maskUnits="userSpaceOnUse">
        <polyline class="band" points={line.map((point) => point.join(',')).join(' ')} filter="url(#soft)" />
      </mask>
      <rect width="100%" height="100%" fill={`url(#${look})`} mask={`url(#band-${zone.id})`} />
    </g>
  )
}

function Patterns({ land }: { readonly land: string }) {
  return (
    <defs>
      <clipPath id="land">
        <path d={land} />
      </clipPath>
      <Hatching id="stripes" wide={11} stripe={4.6} angle={45} />
      <Hatching id="hatching" wide={12} stripe={2.6} angle={-45} />
      <pattern id="tint" width="8" height="8" patternUnits="userSpaceOnUse">
        <rect class="tint-ground" width="8" height="8" />
      </pattern>
      <filter id="soft" x="-50%" y="-100%" width="200%" height="300%">
        <feGaussianBlur stdDeviation="7" />
      </filter>
    </defs>
  )
}

interface HatchingProps {
  readonly id: 'stripes' | 'hatching'
  /** Map units from stripe to stripe, and of a stripe. */
  readonly wide: number
  readonly stripe: number
  readonly angle: number
}

function Hatching({ id, wide, stripe, angle }: HatchingProps) {
  return (
    <pattern
      id={id}
      width={wide}
      height={wide}
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${angle})`}
    >
      <rect class={`${id}-ground`} width={wide} height={wide} />
      <rect class={`${id}-stripe`} width={stripe} height={wide} />
    </pattern>
  )
}
