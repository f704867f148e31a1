import { useState } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/view.ts'
import { Bracket } from '../bracket.tsx'
import { Dialog } from '../dialog.tsx'
import { Flag } from '../flag.tsx'
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
  if (key === null || !from) return null
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
  if (incoming) return <TradeDialog session={session} door={door} onLook={look} />
  return <OwedDialog session={session} door={door} onLook={look} />
}

type Waiting = Props & { readonly onLook: () => void }

function TradeDialog({ session, door, onLook }: Waiting) {
  const trade = session.incoming
  if (!trade) return null
  const answer = (how: 'accept' | 'refuse') => () => door.send({ kind: 'answer', answer: how })
  const footer = (
    <>
      <button type="button" class="button" onClick={answer('accept')}>
        Accept the trade
      </button>
      <button type="button" class="button" onClick={answer('refuse')}>
        Refuse it
      </button>
      <button type="button" class="button" onClick={onLook}>
        Look at the text first
      </button>
    </>
  )
  return (
    <Dialog
      title={`A trade from ${trade.from.name}`}
      onClose={onLook}
      closeLabel="Look at the text first"
      footer={footer}
    >
      <p class="reading due-line">{trade.line}</p>
      <div class="trade-halves">
        <Wordings title="They would give" rows={trade.give} />
        <Wordings title="They would get" rows={trade.get} />
      </div>
      <p class="quiet">
        Answering is free. What you accept is set in the text at once; the others still have their say.
      </p>
    </Dialog>
  )
}

function Wordings({
  title,
  rows,
}: {
  readonly title: string
  readonly rows: readonly { readonly number: string; readonly wording: string }[]
}) {
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="quiet">Nothing.</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.number}>
            <span class="clause-number">{row.number}</span>
            <span class="reading">
              <Bracket>{row.wording}</Bracket>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

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
      <p class="reading due-line">{owed.line}</p>
      <p class="quiet">
        {asksPrice
          ? 'Your price is the fewest changed clauses with which your brief could live. It binds you for two slots.'
          : 'Criticism costs nothing; a candid one helps whoever redrafts.'}
      </p>
    </Dialog>
  )
}
