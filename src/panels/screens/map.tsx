import back from 'lucide-static/icons/arrow-left.svg?raw'
import diamond from 'lucide-static/icons/diamond.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import type { Door } from '../../game/intent.ts'
import type { ZoneView } from '../../game/shown/map.ts'
import type { ClauseView, TrackView } from '../../game/shown/text.ts'
import { Icon } from '../parts/icon.tsx'
import { ClauseMeta, Wording } from '../parts/play/clause-row.tsx'
import { mapCredit } from '../parts/play/map-shapes.ts'
import { SchematicMap } from '../parts/play/schematic-map.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import { mapWords } from '../words/places.ts'
import './map.css'

const say = mapWords

/** What the clauses on territory touch; nothing here draws a border. */
export function MapScreen({ view, door }: ScreenProps) {
  const { session } = view
  const { map } = view.scene
  if (!session || !map) return null
  const numbers = map.zones.flatMap((zone) => zone.clauses.map((clause) => clause.number))
  const touching = (track: TrackView): number =>
    track.clauses.filter((clause) => numbers.includes(clause.number)).length
  const track = session.tracks.toSorted((one, two) => touching(two) - touching(one))[0]
  const elsewhere = session.tracks
    .filter((one) => one !== track)
    .flatMap((one) => one.clauses.filter((clause) => numbers.includes(clause.number)))
  const clauses = [...(track?.clauses ?? []), ...elsewhere]
  const credit = mapCredit(map)
  return (
    <main class="screen map-screen">
      <TopBar view={view} door={door} />
      <div class="map-sea">
        <p class="map-stamp paper">
          <Icon svg={warning} />
          <span>
            <b>{say.schematic}</b> {map.caution}
          </span>
        </p>
        <div class="map-window" data-painting="map" role="img" aria-label={map.described}>
          <SchematicMap map={map} />
        </div>
        <ul class="map-legend panel" aria-label={say.signs}>
          {map.zones.map((zone) => (
            <li key={zone.id}>
              <i class={`swatch ${zone.look}-swatch`} /> {zone.name}
            </li>
          ))}
          <li>
            <Icon svg={diamond} /> {say.pin}
          </li>
          {credit !== null && <li class="credit">{credit}</li>}
        </ul>
      </div>
      <aside class="map-side paper sheet">
        <header class="ruled">
          <h1>{track?.name ?? say.heading}</h1>
          <p class="reading">{say.intro}</p>
        </header>
        <ol>
          {clauses.map((clause) => (
            <li key={clause.id}>
              <MapClause clause={clause} zone={zoneOf(map.zones, clause)} door={door} />
            </li>
          ))}
        </ol>
        <footer class="paper-foot">
          {map.note !== '' && <p>{map.note}</p>}
          <button type="button" class="button brass" onClick={() => door.send({ kind: 'back' })}>
            <Icon svg={back} /> {say.back}
          </button>
        </footer>
      </aside>
    </main>
  )
}

interface ClauseProps {
  readonly clause: ClauseView
  readonly zone: ZoneView | undefined
  readonly door: Door
}

function zoneOf(zones: readonly ZoneView[], { number }: ClauseView): ZoneView | undefined {
  return zones.find(({ clauses }) => clauses.some((clause) => clause.number === number))
}

function MapClause({ clause, zone, door }: ClauseProps) {
  const look = [
    'clause',
    clause.status,
    clause.status === 'bracketed' ? 'bracketed' : '',
    clause.selected ? 'selected' : '',
  ]
  return (
    <button
      type="button"
      class={look.filter(Boolean).join(' ')}
      aria-current={clause.selected ? 'true' : undefined}
      onClick={() => door.send({ kind: 'select', issue: clause.issue })}
    >
      <span class="clause-number">{clause.number}</span>
      <span class="clause-body">
        <span class="clause-wording reading">
          <Wording clause={clause} />
        </span>
        {zone && (
          <span class="touches">
            <i class={`swatch ${zone.look}-swatch`} /> {zone.name}
          </span>
        )}
        <ClauseMeta clause={clause} />
      </span>
    </button>
  )
}
