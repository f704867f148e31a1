import { useState } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import type { CriticisedView } from '../../../game/shown/text.ts'
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
      <p class="answer-waits paper">
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
  const [picked, setPicked] = useState<number | null>(null)
  if (!owed) return null
  const named = owed.clauses.find(({ issue }) => issue === picked) ?? owed.clauses[0]
  const settle = (how: 'own-price' | 'none') => () =>
    door.send({ kind: 'settle', with: how, ...(named ? { issue: named.issue } : {}) })
  const asksPrice = named === undefined
  const footer = (
    <>
      <button type="button" class="button" onClick={settle('own-price')}>
        {asksPrice ? say.price : say.criticise(named.number)}
      </button>
      <button type="button" class="button" onClick={settle('none')}>
        {asksPrice ? say.noPrice : say.vaguely(named.number)}
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
      {named && <Criticised clauses={owed.clauses} named={named} onPick={setPicked} />}
      <p class="quiet">{asksPrice ? say.priceNote : say.criticiseNote}</p>
    </Dialog>
  )
}

interface CriticisedProps {
  readonly clauses: readonly CriticisedView[]
  readonly named: CriticisedView
  readonly onPick: (issue: number) => void
}

/** The clauses that may be named, each with what stands there and what the brief says of it. */
function Criticised({ clauses, named, onPick }: CriticisedProps) {
  return (
    <fieldset class="criticised">
      <legend class="said">{say.which}</legend>
      {clauses.map((one) => (
        <label key={one.issue}>
          <input type="radio" name="criticised" checked={one === named} onChange={() => onPick(one.issue)} />
          <span class="clause-number">{one.number}</span>
          <span>
            <b>{one.name}</b> <span class="reading">{one.stands}</span> <small>{one.own}</small>
            {one === named && <span class="why">{say.why(one.why)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
