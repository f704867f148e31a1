import { useState } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { Dialog } from '../dialog.tsx'
import { Flag } from '../flag.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { TradeDialog } from './trade-dialog.tsx'
import './due-answers.css'

interface Props {
  readonly session: SessionView
  readonly door: Door
}

/** What others wait for from you: an answer to a trade, your price, or your criticism of the text. */
export function DueAnswers({ session, door }: Props) {
  const [aside, setAside] = useState<string | null>(null)
  const { incoming, owed } = session
  const from = incoming?.from ?? owed?.from
  const key = incoming ? `trade-${incoming.trade}` : owed ? `${owed.kind}-${owed.from.id}` : null
  if (key === null || !from || session.composer?.action.id === 'answer') return null
  if (aside === key)
    return (
      <p class="waits paper">
        <Flag party={from} />
        <span>{from.name} waits for your answer.</span>
        <button type="button" class="button brass" onClick={() => setAside(null)}>
          Answer now
        </button>
      </p>
    )
  const look = (): void => setAside(key)
  if (incoming) return <TradeDialog key={key} trade={incoming} door={door} onLook={look} />
  return <OwedDialog session={session} door={door} onLook={look} />
}

type Waiting = Props & { readonly onLook: () => void }

function OwedDialog({ session, door, onLook }: Waiting) {
  const { owed } = session
  if (!owed) return null
  const settle = (how: 'own-price' | 'none') => () => door.send({ kind: 'settle', with: how })
  const asksPrice = owed.kind === 'offer'
  const footer = (
    <>
      <button type="button" class="button" onClick={settle('own-price')}>
        {asksPrice ? 'Name your price' : 'Name the clause that stops you most'}
      </button>
      <button type="button" class="button" onClick={settle('none')}>
        {asksPrice ? 'Say that you have none now' : 'Say nothing'}
      </button>
      <button type="button" class="button" onClick={onLook}>
        Look at the text first
      </button>
    </>
  )
  return (
    <Dialog
      title={asksPrice ? `${owed.from.name} asks what you need` : `${owed.from.name} circulates the text`}
      onClose={onLook}
      closeLabel="Look at the text first"
      footer={footer}
    >
      <p class="reading due-line">
        <Terms>
          <Glossed text={owed.line} />
        </Terms>
      </p>
      <p class="quiet">
        {asksPrice
          ? 'Your price is the fewest changed clauses with which your brief could live. It binds you for two slots.'
          : 'Criticism costs nothing; a candid one helps whoever redrafts.'}
      </p>
    </Dialog>
  )
}
