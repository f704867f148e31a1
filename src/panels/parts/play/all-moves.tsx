import type { ActionView, SessionView } from '../../../game/view.ts'
import { Dialog } from '../dialog.tsx'
import { Icon } from '../icon.tsx'
import { actionIcon } from './action-icons.ts'

const GROUPS: readonly (readonly [ActionView['group'], string])[] = [
  ['text', 'The text'],
  ['talk', 'With the others'],
  ['home', 'At home and in public'],
  ['chair', 'In the chair'],
  ['end', 'Time'],
]

interface Props {
  readonly session: SessionView
  readonly books: readonly { readonly name: string; readonly onOpen: () => void }[]
  readonly onStart: (action: ActionView) => void
  readonly onClose: () => void
}

/** Every move of this seat with what it does and costs, also those that are not possible now, with the reason. */
export function AllMoves({ session, books, onStart, onClose }: Props) {
  return (
    <Dialog title="All moves" wide onClose={onClose}>
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
      {!session.yourTurn && <p class="reading">{session.turnLine}. Moves open again when it is yours.</p>}
      {GROUPS.map(([group, name]) => {
        const actions = session.actions.filter((action) => action.group === group)
        if (actions.length === 0) return null
        return (
          <section key={group} class="move-group">
            <h3>{name}</h3>
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
    </Dialog>
  )
}

interface LineProps {
  readonly action: ActionView
  readonly may: boolean
  readonly onStart: (action: ActionView) => void
}

function MoveLine({ action, may, onStart }: LineProps) {
  return (
    <li>
      <button type="button" class="move-line" aria-disabled={!may} onClick={() => may && onStart(action)}>
        <Icon svg={actionIcon(action.icon)} />
        <span>
          <b>{action.label}</b>
          <small>{action.about}</small>
        </span>
        <em>{action.available ? action.costLine : action.whyNot}</em>
      </button>
    </li>
  )
}
