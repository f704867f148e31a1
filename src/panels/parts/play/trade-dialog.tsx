import { useId } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import type { WeighedWordingView } from '../../../game/shown/text.ts'
import { Bracket } from '../bracket.tsx'
import { Dialog } from '../dialog.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { HintLines } from '../hint-line.tsx'
import { isExchange, partOf } from './changes.ts'
import { dueWords, tradeWords } from '../../words/composing.ts'

const say = tradeWords

interface Props {
  readonly trade: NonNullable<SessionView['incoming']>
  readonly door: Door
  readonly onLook: () => void
}

/** A trade that was put to you: all of it, a part, none, or another in its place. */
export function TradeDialog({ trade, door, onLook }: Props) {
  const { left } = trade
  const part = partOf(trade, left)
  const barred = part === null || isExchange(trade, part) ? trade.barred : say.onePart
  const why = useId()
  const accept = (): void => {
    if (barred === '') door.send({ kind: 'answer', answer: 'accept', ...part })
  }
  const turn = (issue: number): void => {
    const value = left.includes(issue) ? left.filter((one) => one !== issue) : [...left, issue]
    door.send({ kind: 'choose', what: `trade:${trade.trade}`, value })
  }
  const ticks = trade.final ? {} : { left, onTurn: turn }
  const footer = (
    <>
      <p id={why} class="problem barred" role="status">
        {barred}
      </p>
      <button
        type="button"
        class="button"
        aria-disabled={barred !== ''}
        aria-describedby={barred === '' ? undefined : why}
        onClick={accept}
      >
        {part === null ? say.accept : say.acceptPart}
      </button>
      <button type="button" class="button" onClick={() => door.send({ kind: 'answer', answer: 'refuse' })}>
        {say.refuse}
      </button>
      {!trade.final && (
        <button
          type="button"
          class="button"
          onClick={() => door.send({ kind: 'compose', draft: { action: 'answer', fields: {} } })}
        >
          {say.counter}
        </button>
      )}
      <button type="button" class="button" onClick={onLook}>
        {dueWords.look}
      </button>
    </>
  )
  return (
    <Dialog title={say.heading(trade.from.name)} onClose={onLook} closeLabel={dueWords.look} footer={footer}>
      <p class="reading due-line">
        <Terms>
          <Glossed text={`${trade.line} ${trade.worth}`} />
        </Terms>
      </p>
      <HintLines hints={trade.costs} />
      <div class="trade-halves">
        <Wordings title={say.give} rows={trade.give} {...ticks} />
        <Wordings title={say.get} rows={trade.get} {...ticks} />
      </div>
      <p class="quiet">{trade.final ? say.whole : say.note}</p>
    </Dialog>
  )
}

interface WordingsProps {
  readonly title: string
  readonly rows: readonly WeighedWordingView[]
  readonly left?: readonly number[]
  /** Leaves a clause out, or takes it in again; absent where the trade is taken whole. */
  readonly onTurn?: (issue: number) => void
}

function Wordings({ title, rows, left = [], onTurn }: WordingsProps) {
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="quiet">{say.nothing}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.number}>
            {onTurn ? (
              <label>
                <input
                  type="checkbox"
                  checked={!left.includes(row.issue)}
                  onChange={() => onTurn(row.issue)}
                />
                <Wording row={row} />
              </label>
            ) : (
              <div class="whole">
                <Wording row={row} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Wording({ row }: { readonly row: WeighedWordingView }) {
  return (
    <>
      <span class="clause-number">{row.number}</span>
      <span>
        <b>{row.name}</b>{' '}
        <span class="reading">
          <Bracket>{row.wording}</Bracket>
        </span>{' '}
        <small>
          {row.plain} <b>{row.own}</b>
        </small>
      </span>
    </>
  )
}
