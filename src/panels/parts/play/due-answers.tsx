import { useState } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { Dialog } from '../dialog.tsx'
import { Flag } from '../flag.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { TradeDialog } from './trade-dialog.tsx'
import { dueWords } from '../../words/composing.ts'
import './due-answers.css'

const say = dueWords

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
        <span>{say.waits(from.name)}</span>
        <button type="button" class="button brass" onClick={() => setAside(null)}>
          {say.now}
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
        {asksPrice ? say.price : say.criticise}
      </button>
      <button type="button" class="button" onClick={settle('none')}>
        {asksPrice ? say.noPrice : say.nothing}
      </button>
      <button type="button" class="button" onClick={onLook}>
        {say.look}
      </button>
    </>
  )
  return (
    <Dialog
      title={asksPrice ? say.asks(owed.from.name) : say.circulates(owed.from.name)}
      onClose={onLook}
      closeLabel={say.look}
      footer={footer}
    >
      <p class="reading due-line">
        <Terms>
          <Glossed text={owed.line} />
        </Terms>
      </p>
      <p class="quiet">{asksPrice ? say.priceNote : say.criticiseNote}</p>
    </Dialog>
  )
}
