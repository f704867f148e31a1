import { useState } from 'preact/hooks'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly line: string | null
  readonly choose: () => void
}

interface Props {
  readonly label: string
  readonly entries: readonly MenuEntry[]
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function moveFocus(event: KeyboardEvent): void {
  const step = STEPS[event.key]
  if (step === undefined || !(event.currentTarget instanceof HTMLElement)) return
  const stops = [...(event.currentTarget.parentElement?.querySelectorAll('button') ?? [])]
  const here = stops.findIndex((stop) => stop === document.activeElement)
  event.preventDefault()
  stops[(here + step + stops.length) % stops.length]?.focus()
}

/** The title's choices; the bracket encloses the one not yet taken. */
export function Menu({ label, entries }: Props) {
  const [at, setAt] = useState(entries[0]?.id)
  return (
    <nav class="title-menu" aria-label={label}>
      {entries.map(({ id, label: name, line, choose }) => (
        <button
          key={id}
          type="button"
          class={at === id ? 'bracketed' : ''}
          onKeyDown={moveFocus}
          onFocus={() => setAt(id)}
          onPointerEnter={() => setAt(id)}
          onClick={choose}
        >
          {name}
          {line !== null && <small>{line}</small>}
        </button>
      ))}
    </nav>
  )
}
