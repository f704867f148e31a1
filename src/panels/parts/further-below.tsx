import down from 'lucide-static/icons/arrow-down.svg?raw'
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'

/** Whether the last of these answers lies below the window, or under what stands at its foot. */
export function useBelow(
  answers: RefObject<HTMLElement | null>,
  foot: RefObject<HTMLElement | null> | null = null,
): boolean {
  const [isBelow, setBelow] = useState(false)
  useEffect(() => {
    const all = answers.current
    const look = (): void => {
      const last = all?.querySelector('label:last-of-type')?.getBoundingClientRect()
      const edge = foot?.current?.getBoundingClientRect().top ?? window.innerHeight
      setBelow(last !== undefined && (last.top + last.bottom) / 2 > edge)
    }
    look()
    const size = new ResizeObserver(look)
    if (all) size.observe(all)
    document.addEventListener('scroll', look, { capture: true, passive: true })
    window.addEventListener('resize', look)
    return () => {
      size.disconnect()
      document.removeEventListener('scroll', look, { capture: true })
      window.removeEventListener('resize', look)
    }
  })
  return isBelow
}

interface Props {
  readonly answers: RefObject<HTMLElement | null>
  readonly label: string
  readonly class: string
}

/** Leads to answers that lie below the window. */
export function FurtherBelow({ answers, label, class: look }: Props) {
  return (
    <button
      type="button"
      class={look}
      onClick={() =>
        answers.current?.querySelector('label:last-of-type')?.scrollIntoView({ block: 'center' })
      }
    >
      {label} <Icon svg={down} />
    </button>
  )
}
