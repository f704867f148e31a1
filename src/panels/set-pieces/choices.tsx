import { useId } from 'preact/hooks'

interface RadiosProps<Value extends string | number> {
  readonly legend: string
  readonly note?: string
  readonly name: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string; readonly note?: string }[]
  readonly onChange: (value: Value) => void
}

/** One of a few, all in view; the chosen one is marked by a filled square and a wash. */
export function Radios<Value extends string | number>({
  legend,
  note,
  name,
  value,
  options,
  onChange,
}: RadiosProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {note !== undefined && <p class="quiet">{note}</p>}
      <div class="choices-row">
        {options.map((option) => (
          <label key={option.value} class={`choice ${option.value === value ? 'is-chosen' : ''}`}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>
              <b>{option.label}</b>
              {option.note !== undefined && <small>{option.note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

interface CheckProps {
  readonly label: string
  readonly note?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that is on or off. */
export function Check({ label, note, checked, onChange }: CheckProps) {
  const said = useId()
  return (
    <div class="check">
      <label>
        <input
          type="checkbox"
          checked={checked}
          {...(note === undefined ? {} : { 'aria-describedby': said })}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note !== undefined && (
        <p id={said} class="quiet">
          {note}
        </p>
      )}
    </div>
  )
}

interface RangeProps {
  readonly label: string
  readonly value: number
  readonly said: string
  readonly onChange: (value: number) => void
}

/** A whole number from 0 to 100, by slide or arrow key, with the number beside it. */
export function Range({ label, value, said, onChange }: RangeProps) {
  const slider = useId()
  return (
    // Without its name the label would belong to the number, which is the first thing in it that can have one.
    <label class="range" for={slider}>
      <span>{label}</span>
      <output class="tabular">{said}</output>
      <input
        id={slider}
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-valuetext={said}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  )
}
