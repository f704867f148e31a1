import { useState } from 'preact/hooks'
import type { FieldView } from '../../../game/shown/actions.ts'
import { withChange } from './changes.ts'
import { OptionMarks } from './option-marks.tsx'
import { composingWords } from '../../words/composing.ts'

type Changes = Extract<FieldView, { kind: 'changes' }>
type Value = Changes['value']

interface Props {
  readonly field: Changes
  readonly onChange: (value: Value) => void
}

/** Several clauses, one wording each: the list of clauses, and the wordings of the one that is open. */
export function ChangesField({ field, onChange }: Props) {
  const [open, setOpen] = useState<number | null>(field.value[0]?.issue ?? null)
  return (
    <fieldset class="compose-field changes">
      <legend>
        {field.label} <small>{composingWords.clauses(field.value.length)}</small>
      </legend>
      <ul class="change-list">
        {field.clauses.map((clause) => {
          const chosen = field.value.find((change) => change.issue === clause.issue)
          const wording = clause.options.find((option) => option.value === chosen?.choice)
          return (
            <li key={clause.issue} class={chosen ? 'chosen' : ''}>
              <button
                type="button"
                class="change-clause"
                aria-expanded={open === clause.issue}
                aria-disabled={clause.disabled !== null}
                onClick={() =>
                  clause.disabled === null && setOpen(open === clause.issue ? null : clause.issue)
                }
              >
                <span class="clause-number">{clause.number}</span>
                <span>
                  {clause.name}
                  {wording && <b> {wording.label}</b>} <small>{clause.disabled ?? clause.stands}</small>
                </span>
              </button>
              {open === clause.issue && clause.disabled === null && (
                <Wordings
                  name={`${field.name}-${clause.issue}`}
                  clause={clause}
                  chosen={chosen?.choice ?? null}
                  onChoose={(choice) => onChange(withChange(field.value, clause.issue, choice))}
                />
              )}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}

interface WordingsProps {
  readonly name: string
  readonly clause: Changes['clauses'][number]
  readonly chosen: number | null
  readonly onChoose: (choice: number | null) => void
}

function Wordings({ name, clause, chosen, onChoose }: WordingsProps) {
  return (
    <div class="picks" role="radiogroup" aria-label={`${clause.number} ${clause.name}`}>
      <label class="pick">
        <input type="radio" name={name} checked={chosen === null} onChange={() => onChoose(null)} />
        <span>
          <b>{composingWords.leaveOut}</b>
        </span>
      </label>
      {clause.options.map((option) => (
        <label key={option.value} class="pick">
          <input
            type="radio"
            name={name}
            checked={chosen === option.value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            <b>{option.label}</b> <OptionMarks {...option} />
            {option.note !== '' && <small> {option.note}</small>}
          </span>
        </label>
      ))}
    </div>
  )
}
