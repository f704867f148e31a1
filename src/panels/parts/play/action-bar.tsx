import dots from 'lucide-static/icons/ellipsis.svg?raw'
import forward from 'lucide-static/icons/arrow-right.svg?raw'
import { useState } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { ActionView } from '../../../game/shown/actions.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { Icon } from '../icon.tsx'
import { plainCost } from './action-cost.ts'
import { actionIcon } from './action-icons.ts'
import { AllMoves } from './all-moves.tsx'
import { movesWords } from '../../words/moves.ts'
import { tableWords } from '../../words/table.ts'
import './action-bar.css'

const say = movesWords

/** Moves that belong in reach of the hand, in this order; the rest are one key further. */
const NEAR = [
  'table',
  'ask',
  'trade',
  'consult',
  'bridge',
  'circulate',
  'channel',
  'package',
  'object',
  'appeal',
  'press',
  'pass',
  'advance',
] as const
const PLACES = 6

function placeOf({ id }: ActionView): number {
  const place = NEAR.findIndex((near) => near === id)
  return place < 0 ? NEAR.length : place
}

/** Always the same keys in the same places, or the hand would have to look for them; what is wanted now and has no place of its own takes the last. */
function inReach({ actions, hint }: SessionView): readonly ActionView[] {
  const near = actions.toSorted((one, other) => placeOf(one) - placeOf(other)).slice(0, PLACES)
  const wanted = actions.find(({ id }) => id === hint?.at) ?? actions.find(({ suggested }) => suggested)
  return wanted && !near.includes(wanted) ? [...near.slice(0, -1), wanted] : near
}

interface Props {
  readonly session: SessionView
  readonly door: Door
  readonly due: number
  readonly books: readonly { readonly name: string; readonly onOpen: () => void }[]
}

/** What can be done now and what it costs; the one brass key is the best-formed move for the selected clause. */
export function ActionBar({ session, door, due, books }: Props) {
  const [all, setAll] = useState(false)
  const start = (action: ActionView): void => {
    setAll(false)
    door.send({ kind: 'compose', draft: { action: action.id, fields: {} } })
  }
  return (
    <div class="action-bar" role="toolbar" aria-label={say.bar} data-place="moves" tabIndex={-1}>
      {session.proceedLabel !== null && (
        <button type="button" class="action-key brass proceed" onClick={() => door.send({ kind: 'proceed' })}>
          <Icon svg={forward} />
          <span>
            {session.proceedLabel}
            <small>{say.free}</small>
          </span>
        </button>
      )}
      {inReach(session).map((action) => (
        <ActionKey key={action.id} action={action} session={session} onStart={start} />
      ))}
      <button type="button" class="action-key more" aria-haspopup="dialog" onClick={() => setAll(true)}>
        <Icon svg={dots} />
        <span>
          <span class="long">{say.all}</span>
          <span class="short">{say.more}</span>
          <small class="long">{say.inAll(session.actions.length)}</small>
          {due > 0 && <small class="short harm">{tableWords.due(due)}</small>}
        </span>
      </button>
      {all && <AllMoves session={session} books={books} onStart={start} onClose={() => setAll(false)} />}
    </div>
  )
}

interface KeyProps {
  readonly action: ActionView
  readonly session: SessionView
  readonly onStart: (action: ActionView) => void
}

/** While others move, the turn line says why nothing can be done; the keys keep saying what they cost. */
export function ActionKey({ action, session, onStart }: KeyProps) {
  const hinted = session.hint?.at === action.id
  const pointed = session.actions.some(({ id, available }) => available && id === session.hint?.at)
  const wanted = pointed ? hinted : action.suggested
  const brass = wanted && session.composer === null && session.proceedLabel === null
  const may = action.available && session.yourTurn
  return (
    <button
      type="button"
      data-action={action.id}
      class={`action-key ${brass && may ? 'brass' : ''} ${hinted ? 'hinted' : ''}`}
      aria-disabled={!may}
      aria-pressed={session.composer?.action.id === action.id}
      title={action.about}
      onClick={() => may && onStart(action)}
    >
      <Icon svg={actionIcon(action.icon)} />
      <span>
        {action.label}
        <small>
          {session.yourTurn ? (action.available ? action.costLine : action.whyNot) : plainCost(action)}
        </small>
      </span>
    </button>
  )
}
