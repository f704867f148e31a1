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

/** A trade that was put to you: all of it, a part, none, or another in its place; an answer to yours all of it or none. */
export function TradeDialog({ trade, door, onLook }: Props) {
  const { left } = trade
  const part = partOf(trade, left)
  const barred = part === null ? trade.barred : isExchange(trade, part) ? '' : say.onePart
  const accept = (): void => {
    if (barred === '') door.send({ kind: 'answer', answer: 'accept', ...part })
  }
  const turn = (issue: number): void => {
    const value = left.includes(issue) ? left.filter((one) => one !== issue) : [...left, issue]
    door.send({ kind: 'choose', what: `trade:${trade.trade}`, value })
  }
  const choosing = trade.canCounter ? { left, turn } : undefined
  const footer = (
    <>
      <button type="button" class="button" aria-disabled={barred !== ''} onClick={accept}>
        {part === null ? say.accept : say.acceptPart}
      </button>
      <button type="button" class="button" onClick={() => door.send({ kind: 'answer', answer: 'refuse' })}>
        {say.refuse}
      </button>
      {trade.canCounter && (
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
        <Wordings title={say.give} rows={trade.give} choosing={choosing} />
        <Wordings title={say.get} rows={trade.get} choosing={choosing} />
      </div>
      <p class="quiet">{choosing ? say.note : say.noteWhole}</p>
      {barred !== '' && <p role="status">{barred}</p>}
    </Dialog>
  )
}

interface WordingsProps {
  readonly title: string
  readonly rows: readonly WeighedWordingView[]
  /** Which clauses are left out, and how to turn one; nothing where all are taken together. */
  readonly choosing: { readonly left: readonly number[]; readonly turn: (issue: number) => void } | undefined
}

function Wordings({ title, rows, choosing }: WordingsProps) {
  return (
    <section>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="quiet">{say.nothing}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.number}>
            {choosing ? (
              <label>
                <input
                  type="checkbox"
                  checked={!choosing.left.includes(row.issue)}
                  onChange={() => choosing.turn(row.issue)}
                />
                <Wording row={row} />
              </label>
            ) : (
              <div class="trade-row">
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
