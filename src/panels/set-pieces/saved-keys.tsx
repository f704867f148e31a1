import copy from 'lucide-static/icons/copy.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import bin from 'lucide-static/icons/trash-2.svg?raw'
import type { Door } from '../../game/intent.ts'
import type { SavedView } from '../../game/shown/levels.ts'
import { Icon } from '../parts/icon.tsx'
import { sessionsWords } from '../words/sessions.ts'

const say = sessionsWords

export type Place = 'list' | 'aside' | 'bin'
/** What a key asks its row to do; the others go straight to the game. */
export type Ask = 'rename' | 'file' | 'text' | 'discard' | 'erase'

interface Props {
  readonly saved: SavedView
  readonly place: Place
  readonly door: Door
  readonly onAsk: (what: Ask) => void
}

type Key = readonly [Ask, string, Readonly<Partial<Record<Place, string>>>]

const keys = (): readonly Key[] => [
  ['rename', pencil, { list: say.rename, aside: say.rename }],
  ['file', download, { list: say.toFile, aside: say.recordToFile, bin: say.toFile }],
  ['text', copy, { list: say.toText }],
  ['discard', bin, { list: say.discard, aside: say.discard }],
  ['erase', bin, { bin: say.erase }],
]

/** The keys of a kept session: first the one that leads on, then the small ones. */
export function SavedKeys({ saved, place, door, onAsk }: Props) {
  const { id, name, finished } = saved
  const onward = { list: finished ? say.look : say.continue, aside: say.again, bin: say.restore }[place]
  return (
    <div class="saved-keys">
      <button
        type="button"
        class={`button ${place === 'list' ? 'brass' : ''}`}
        aria-label={`${onward}: ${name}`}
        onClick={() => door.send({ kind: place === 'bin' ? 'restore' : 'continue', session: id })}
      >
        {onward}
      </button>
      {keys().map(([ask, icon, labels]) => {
        const label = labels[place]
        if (label === undefined) return null
        return (
          <button
            key={ask}
            type="button"
            class="icon-button"
            aria-label={`${label}: ${name}`}
            title={label}
            onClick={() => onAsk(ask)}
          >
            <Icon svg={icon} />
          </button>
        )
      })}
    </div>
  )
}
