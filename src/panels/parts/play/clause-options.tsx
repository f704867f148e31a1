import { useEffect } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { ActionView } from '../../../game/shown/actions.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import type { ClauseView, OptionView } from '../../../game/shown/text.ts'
import { isTyping } from '../../keys.tsx'
import { Glossed } from '../glossed.tsx'
import { plainCost } from './action-cost.ts'
import { FactLine } from './fact-line.tsx'
import { clauseWords } from '../../words/clause.ts'

const say = clauseWords

interface Props {
  readonly clause: ClauseView
  readonly session: SessionView
  readonly door: Door
}

/** Every wording that the clause could have, what your own brief thinks of it, and what it rests on. */
export function ClauseOptions({ clause, session, door }: Props) {
  const table = session.actions.find((action) => action.id === 'table')
  const compose = (option: OptionView): void => {
    if (option.standing || option.whyNot !== null || !table?.available) return
    door.send({
      kind: 'compose',
      draft: { action: 'table', fields: { issue: clause.issue, choice: option.choice } },
    })
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const option = /^[1-9]$/.test(event.key) ? clause.options[Number(event.key) - 1] : undefined
      if (option) compose(option)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
  const barred = barredAll(clause)
  return (
    <section class="detail-options" aria-label={say.options}>
      <h3>{say.options}</h3>
      {table?.available && barred !== null && <p class="quiet">{barred}</p>}
      <ol>
        {clause.options.map((option, index) => (
          <Option
            key={option.choice}
            option={option}
            silent={barred !== null}
            place={index + 1}
            table={table}
            onCompose={() => compose(option)}
          />
        ))}
      </ol>
    </section>
  )
}

/** Why none of the other wordings can be tabled, if it is the same for all of them: that is said once. */
function barredAll({ options }: ClauseView): string | null {
  const others = options.filter(({ standing }) => !standing)
  const [first] = others
  if (!first || others.length < 2) return null
  return others.every(({ whyNot }) => whyNot === first.whyNot) ? first.whyNot : null
}

interface OptionProps {
  readonly option: OptionView
  /** Why it cannot be tabled has been said above. */
  readonly silent: boolean
  readonly place: number
  readonly table: ActionView | undefined
  readonly onCompose: () => void
}

function Option({ option, silent, place, table, onCompose }: OptionProps) {
  return (
    <li class={`option ${option.standing ? 'stands' : ''}`}>
      <p class="option-head">
        <span class="key-cap" aria-hidden="true">
          {place}
        </span>
        <b>{option.short}</b>
        <span class={`own own-${option.own.level < 0 ? 'low' : option.own.level > 0 ? 'high' : 'even'}`}>
          <Scale level={option.own.level} />
          {option.own.full}
        </span>
      </p>
      <p class="reading option-plain">
        <Glossed text={option.plain} />
      </p>
      {option.needs.length > 0 && (
        <p class="needs">
          <Glossed text={`${option.needs.join('. ')}.`} />
        </p>
      )}
      <div class="option-foot">
        {option.standing ? (
          <span class="stands-now">{say.stands}</span>
        ) : (
          table &&
          !(silent && table.available) && <TableKey option={option} table={table} onCompose={onCompose} />
        )}
        <details>
          <summary>{say.sources}</summary>
          <p class="reading">
            <Glossed text={option.treaty} />
          </p>
          <p class="quiet">
            <Glossed text={option.basis} />
          </p>
          {option.facts.map((fact) => (
            <FactLine key={fact.id} fact={fact} />
          ))}
        </details>
      </div>
    </li>
  )
}

function TableKey({
  option,
  table,
  onCompose,
}: Pick<OptionProps, 'option' | 'onCompose'> & { readonly table: ActionView }) {
  const whyNot = table.available ? option.whyNot : table.whyNot
  if (whyNot !== null) return <span class="quiet">{whyNot}</span>
  return (
    <button type="button" class="link" onClick={onCompose}>
      {say.tableThis}
      <span class="said">{say.tableThisSaid(option.short)}</span>, {plainCost(table).toLowerCase()}
    </button>
  )
}

/** Five steps from against the brief to what it came for; the word stands beside. */
function Scale({ level }: { readonly level: number }) {
  return (
    <span class="own-scale" aria-hidden="true">
      {[-2, -1, 0, 1, 2].map((step) => (
        <i key={step} class={step === level ? 'on' : ''} />
      ))}
    </span>
  )
}
