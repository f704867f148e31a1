import type { ComponentChildren } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AppView } from '../../game/shown/app.ts'
import './term.css'

interface Props {
  readonly id: string
  readonly glossary: AppView['glossary']
  readonly children: ComponentChildren
}

/** Pixels between the word, its explanation and the edge of the window. */
const GAP = 6
const EDGE = 12

/** A word of the trade that explains itself, with its source, when asked: by mouse, touch or keyboard. */
export function Term({ id, glossary, children }: Props) {
  const entry = glossary.find((one) => one.id === id)
  const [open, setOpen] = useState(false)
  const key = useRef<HTMLButtonElement>(null)
  const name = useId()
  if (!entry) return <>{children}</>
  const toggle = (event: Event): void => {
    event.stopPropagation()
    setOpen(!open)
  }
  return (
    <>
      <button
        ref={key}
        type="button"
        class="term"
        aria-expanded={open}
        aria-controls={open ? name : undefined}
        onClick={toggle}
      >
        {children}
      </button>
      {open && <Explanation name={name} word={key} entry={entry} onClose={() => setOpen(false)} />}
    </>
  )
}

interface ExplanationProps {
  readonly name: string
  readonly word: { readonly current: HTMLElement | null }
  readonly entry: AppView['glossary'][number]
  readonly onClose: () => void
}

function Explanation({ name, word, entry, onClose }: ExplanationProps) {
  const note = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (note.current && word.current) place(note.current, word.current.getBoundingClientRect())
  }, [word])
  useLeaving(word, onClose)
  return (
    <span ref={note} id={name} class="popover paper" role="note">
      <b>{entry.term}</b>
      <span>{entry.text}</span>
      {entry.source !== '' && <small class="quiet">{entry.source}</small>}
    </span>
  )
}

/** Under the word; above it where there is no room below; always inside the window. */
function place(note: HTMLElement, word: DOMRect): void {
  const { width, height } = note.getBoundingClientRect()
  const left = Math.min(word.left, window.innerWidth - width - EDGE)
  const below = word.bottom + GAP
  const top = below + height + EDGE > window.innerHeight ? word.top - height - GAP : below
  note.style.left = `${Math.max(EDGE, left)}px`
  note.style.top = `${Math.max(EDGE, top)}px`
}

/** Esc, a press elsewhere, leaving with the keyboard, or the text moving under it: all close the explanation. */
function useLeaving(word: ExplanationProps['word'], onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' && event.key !== 'Tab') return
      if (event.key === 'Escape') event.stopPropagation()
      close.current()
    }
    const onPress = (event: Event): void => {
      if (event.target !== word.current) close.current()
    }
    const onScroll = (): void => close.current()
    document.addEventListener('pointerdown', onPress)
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('scroll', onScroll, true)
    return () => {
      document.removeEventListener('pointerdown', onPress)
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('scroll', onScroll, true)
    }
  }, [word])
}
