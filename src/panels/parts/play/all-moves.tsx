import { useId } from 'preact/hooks'
import type { ActionView } from '../../../game/shown/actions.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { Dialog } from '../dialog.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { Icon } from '../icon.tsx'
import { plainCost } from './action-cost.ts'
import { actionIcon } from './action-icons.ts'
import { movesWords } from '../../words/moves.ts'

const say = movesWords

const GROUPS = ['text', 'talk', 'home', 'chair', 'end'] as const

interface Props {
  readonly session: SessionView
  readonly books: readonly { readonly name: string; readonly onOpen: () => void }[]
  readonly onStart: (action: ActionView) => void
  readonly onClose: () => void
}

/** Every move of this seat with what it does and costs, also those that are not possible now, with the reason. */
export function AllMoves({ session, books, onStart, onClose }: Props) {
  return (
    <Dialog title={say.all} wide onClose={onClose}>
      <div class="books">
        {books.map((book) => (
          <button
            key={book.name}
            type="button"
            class="button"
            onClick={() => {
              onClose()
              book.onOpen()
            }}
          >
            {book.name}
          </button>
        ))}
      </div>
      {!session.yourTurn && <p class="reading">{say.closed(session.turnLine)}</p>}
      <Terms>
        {GROUPS.map((group) => {
          const actions = session.actions.filter((action) => action.group === group)
          if (actions.length === 0) return null
          return (
            <section key={group} class="move-group">
              <h3>{say.groups[group]}</h3>
              <ul>
                {actions.map((action) => (
                  <MoveLine
                    key={action.id}
                    action={action}
                    may={action.available && session.yourTurn}
                    onStart={onStart}
                  />
                ))}
              </ul>
            </section>
          )
        })}
      </Terms>
    </Dialog>
  )
}

interface LineProps {
  readonly action: ActionView
  readonly may: boolean
  readonly onStart: (action: ActionView) => void
}

function MoveLine({ action, may, onStart }: LineProps) {
  const about = useId()
  const why = action.available ? null : action.whyNot
  return (
    <li class={`move-line ${may ? '' : 'off'}`}>
      <Icon svg={actionIcon(action.icon)} />
      <button
        type="button"
        class="card-key"
        aria-disabled={!may}
        aria-describedby={about}
        onClick={() => may && onStart(action)}
      >
        {action.label}
        <span class="said">, {action.available ? action.costLine : plainCost(action)}</span>
      </button>
      <em aria-hidden="true">{action.available ? action.costLine : plainCost(action)}</em>
      <p id={about}>
        <Glossed text={action.about} />
        {why !== null && <b>{say.notNow(why)}</b>}
      </p>
    </li>
  )
}
