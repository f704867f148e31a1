import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { AppView } from '../../game/view.ts'

interface Props {
  readonly id: string
  readonly glossary: AppView['glossary']
  readonly children: ComponentChildren
}

interface Place {
  readonly left: number
  readonly top: number
}

function placeUnder(anchor: DOMRect): Place {
  const wide = Math.min(384, window.innerWidth - 24)
  const left = Math.max(12, Math.min(anchor.left, window.innerWidth - wide - 12))
  const below = anchor.bottom + 6
  return { left, top: below + 160 > window.innerHeight ? Math.max(12, anchor.top - 166) : below }
}

/** A word of the trade that explains itself, with its source, when asked. */
export function Term({ id, glossary, children }: Props) {
  const entry = glossary.find((one) => one.id === id)
  const [place, setPlace] = useState<Place | null>(null)
  const key = useRef<HTMLButtonElement>(null)
  const name = useId()
  useEffect(() => {
    if (!place) return undefined
    const leave = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      if (event instanceof KeyboardEvent) event.stopPropagation()
      if (event.target !== key.current) setPlace(null)
      else if (event instanceof KeyboardEvent) setPlace(null)
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('keydown', leave, true)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('keydown', leave, true)
    }
  }, [place])
  if (!entry) return <>{children}</>
  const toggle = (): void =>
    setPlace(place || !key.current ? null : placeUnder(key.current.getBoundingClientRect()))
  return (
    <>
      <button
        ref={key}
        type="button"
        class="term"
        aria-expanded={place !== null}
        aria-controls={name}
        onClick={toggle}
      >
        {children}
      </button>
      {place && (
        <span
          id={name}
          class="popover paper"
          role="note"
          style={{ left: `${place.left}px`, top: `${place.top}px` }}
        >
          <b>{entry.term}</b>
          <br />
          {entry.text}
          <br />
          <small class="quiet">{entry.source}</small>
        </span>
      )}
    </>
  )
}
