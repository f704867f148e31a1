import down from 'lucide-static/icons/arrow-down.svg?raw'
import up from 'lucide-static/icons/arrow-up.svg?raw'
import grip from 'lucide-static/icons/grip-vertical.svg?raw'
import type { FieldView } from '../../../game/shown/actions.ts'
import { Icon } from '../icon.tsx'
import { exchanged, moved } from './changes.ts'
import { ChangesField } from './changes-field.tsx'
import { OptionMarks } from './option-marks.tsx'
import { usePulling } from './pulling.ts'
import { composingWords } from '../../words/composing.ts'
import './fields.css'

const say = composingWords

export type FieldValue =
  | number
  | string
  | readonly number[]
  | readonly { readonly issue: number; readonly choice: number }[]

interface Props<Kind extends FieldView['kind']> {
  readonly field: Extract<FieldView, { kind: Kind }>
  readonly onChange: (value: FieldValue) => void
}

/** One thing to be chosen for a move, whatever its kind. */
export function Field({
  field,
  onChange,
}: {
  readonly field: FieldView
  readonly onChange: (value: FieldValue) => void
}) {
  switch (field.kind) {
    case 'pick':
      return <PickField field={field} onChange={onChange} />
    case 'changes':
      return <ChangesField field={field} onChange={onChange} />
    case 'several':
      return <SeveralField field={field} onChange={onChange} />
    case 'ranking':
      return <RankingField field={field} onChange={onChange} />
  }
}

/** With more than these, what is not possible now is folded away. */
const MANY = 6

function PickField({ field, onChange }: Props<'pick'>) {
  const many = field.options.length > MANY
  const possible = many ? field.options.filter((option) => option.disabled === null) : field.options
  const rest = field.options.filter((option) => !possible.includes(option))
  const picks = (options: typeof field.options) => (
    <div class="picks">
      {options.map((option) => (
        <Pick key={option.value} field={field} option={option} onPick={() => onChange(option.value)} />
      ))}
    </div>
  )
  return (
    <fieldset class="compose-field" data-field={field.name}>
      <legend>{field.label}</legend>
      {picks(possible)}
      {rest.length > 0 && (
        <details class="not-now">
          <summary>{say.notPossible(rest.length)}</summary>
          {picks(rest)}
        </details>
      )}
    </fieldset>
  )
}

interface PickProps {
  readonly field: Extract<FieldView, { kind: 'pick' }>
  readonly option: Extract<FieldView, { kind: 'pick' }>['options'][number]
  readonly onPick: () => void
}

function Pick({ field, option, onPick }: PickProps) {
  return (
    <label class={`pick ${option.disabled === null ? '' : 'off'}`}>
      <input
        type="radio"
        name={field.name}
        checked={field.value === option.value}
        disabled={option.disabled !== null}
        onChange={onPick}
      />
      <span>
        <b>{option.label}</b> <OptionMarks {...option} />
        {option.note !== '' && <small> {option.note}</small>}
        {option.disabled !== null && <small> {option.disabled}</small>}
      </span>
    </label>
  )
}

function SeveralField({ field, onChange }: Props<'several'>) {
  const toggle = (value: number): void =>
    onChange(
      field.value.includes(value) ? field.value.filter((one) => one !== value) : [...field.value, value],
    )
  return (
    <fieldset class="compose-field">
      <legend>{field.label}</legend>
      <div class="picks">
        {field.options.map((option) => (
          <label key={option.value} class="pick">
            <input
              type="checkbox"
              checked={field.value.includes(option.value)}
              onChange={() => toggle(option.value)}
            />
            <span>
              <b>{option.label}</b>
              {option.note !== '' && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function RankingField({ field, onChange }: Props<'ranking'>) {
  const unranked = field.options.map((option) => option.value).filter((value) => !field.value.includes(value))
  const order = [...field.value, ...unranked]
  const { list, held, take } = usePulling((from, to) => onChange(moved(order, from, to)))
  return (
    <fieldset class="compose-field">
      <legend>{field.label}</legend>
      <ol class="ranking" ref={list}>
        {order.map((value, at) => {
          const option = field.options.find((one) => one.value === value)
          if (!option) return null
          return (
            <li key={value} class={at === held ? 'held' : ''}>
              <span class="place pull tabular" onPointerDown={(event) => take(event, at)}>
                <Icon svg={grip} />
                {at + 1}
              </span>
              <span class="ranked">
                <b>{option.label}</b>
                {option.note !== '' && <small>{option.note}</small>}
              </span>
              <button
                type="button"
                class="icon-button"
                aria-label={say.earlier(option.label)}
                aria-disabled={at === 0}
                onClick={() => onChange(exchanged(order, at, -1))}
              >
                <Icon svg={up} />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={say.later(option.label)}
                aria-disabled={at === order.length - 1}
                onClick={() => onChange(exchanged(order, at, 1))}
              >
                <Icon svg={down} />
              </button>
            </li>
          )
        })}
      </ol>
    </fieldset>
  )
}
