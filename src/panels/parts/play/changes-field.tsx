import { useEffect, useRef, useState } from 'preact/hooks'
import type { FieldView } from '../../../game/shown/actions.ts'
import { withChange } from './changes.ts'
import { OptionMarks } from './option-marks.tsx'
import { composingWords } from '../../words/composing.ts'

type Changes = Extract<FieldView, { kind: 'changes' }>
type Value = Changes['value']
type Row = Changes['clauses'][number]

interface Props {
  readonly field: Changes
  readonly onChange: (value: Value) => void
}

/** Several clauses, one wording each: the list of clauses, and the wordings of the one that is open. */
export function ChangesField({ field, onChange }: Props) {
  const [open, setOpen] = useState<number | null>(field.value[0]?.issue ?? null)
  const rest = field.clauses.filter(({ live }) => !live)
  // What is chosen must not lie in a fold, nor fold away under the hand that takes it out again.
  const unfolded = useRef(false)
  unfolded.current ||= rest.some(({ issue }) => field.value.some((one) => one.issue === issue))
  const row = (clause: Row) => (
    <ChangeRow
      key={clause.issue}
      name={`${field.name}-${clause.issue}`}
      clause={clause}
      chosen={field.value.find(({ issue }) => issue === clause.issue)?.choice ?? null}
      open={open === clause.issue}
      onOpen={() => setOpen(open === clause.issue ? null : clause.issue)}
      onChoose={(choice) => onChange(withChange(field.value, clause.issue, choice))}
    />
  )
  return (
    <fieldset class="compose-field changes">
      <legend>
        {field.label} <small>{composingWords.clauses(field.value.length)}</small>
      </legend>
      <ul class="change-list">{field.clauses.filter(({ live }) => live).map(row)}</ul>
      {rest.length > 0 && (
        <details class="not-now" open={unfolded.current}>
          <summary>{composingWords.settled(rest.length)}</summary>
          <ul class="change-list">{rest.map(row)}</ul>
        </details>
      )}
    </fieldset>
  )
}

interface RowProps {
  readonly name: string
  readonly clause: Row
  readonly chosen: number | null
  readonly open: boolean
  readonly onOpen: () => void
  readonly onChoose: (choice: number | null) => void
}

function ChangeRow({ name, clause, chosen, open, onOpen, onChoose }: RowProps) {
  const wording = clause.options.find(({ value }) => value === chosen)
  const may = clause.disabled === null
  const row = useRef<HTMLLIElement>(null)
  // At the foot of the fields its wordings would open below the edge.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li ref={row} class={chosen === null ? '' : 'chosen'}>
      <button
        type="button"
        class="change-clause"
        aria-expanded={open}
        aria-disabled={!may}
        onClick={() => may && onOpen()}
      >
        <span class="clause-number">{clause.number}</span>
        <span>
          {clause.name}
          {wording && <b> {wording.label}</b>} <small>{clause.disabled ?? clause.stands}</small>
        </span>
      </button>
      {open && may && <Wordings name={name} clause={clause} chosen={chosen} onChoose={onChoose} />}
    </li>
  )
}

interface WordingsProps {
  readonly name: string
  readonly clause: Row
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
