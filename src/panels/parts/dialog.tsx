import cross from 'lucide-static/icons/x.svg?raw'
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { houseWords } from '../words/house.ts'

interface Props {
  readonly title: string
  readonly children: ComponentChildren
  readonly footer?: ComponentChildren
  readonly wide?: boolean
  /** How the person leaves without deciding; without it there is no close key. */
  readonly onClose?: (() => void) | undefined
  readonly closeLabel?: string
}

const REACHABLE = 'a[href], button, input, select, textarea, [tabindex="0"]'

function stepInside(box: HTMLElement, event: KeyboardEvent): void {
  const stops = [...box.querySelectorAll<HTMLElement>(REACHABLE)].filter(
    (stop) => !stop.hasAttribute('disabled') && stop.offsetParent !== null,
  )
  const first = stops[0]
  const last = stops.at(-1)
  if (!first || !last) return
  const here = document.activeElement
  if (event.shiftKey && (here === first || here === box)) {
    event.preventDefault()
    last.focus()
  } else if (!event.shiftKey && here === last) {
    event.preventDefault()
    first.focus()
  }
}

/** Safari's Tab passes keys by, the first and the last as well, and so may find its way out. */
function keepInside(box: HTMLElement, { target }: FocusEvent): void {
  const topmost = [...document.querySelectorAll('[role="dialog"]')].at(-1)
  if (topmost === box && target instanceof Node && !box.contains(target)) box.focus()
}

/** A sheet of paper before everything else: keeps the keyboard inside and gives the focus back when it goes. */
export function Dialog({
  title,
  children,
  footer,
  wide = false,
  onClose,
  closeLabel = houseWords.close,
}: Props) {
  const box = useRef<HTMLDivElement>(null)
  const name = useId()
  const close = useRef(onClose)
  close.current = onClose
  useEffect(() => {
    const before = document.activeElement
    const sheet = box.current
    const onKey = (event: KeyboardEvent): void => {
      event.stopPropagation()
      if (event.key === 'Escape') close.current?.()
      if (event.key === 'Tab' && sheet) stepInside(sheet, event)
    }
    const onFocus = (event: FocusEvent): void => {
      if (sheet) keepInside(sheet, event)
    }
    sheet?.addEventListener('keydown', onKey)
    document.addEventListener('focusin', onFocus)
    sheet?.focus()
    return () => {
      sheet?.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', onFocus)
      // Safari gives a key that is pressed by mouse no focus: then nothing but the page itself had it.
      const had = before !== document.body && before instanceof HTMLElement && before.isConnected
      if (had) return before.focus()
      document.querySelector<HTMLElement>('.app [data-heading], .app h1')?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div class="dialog-veil">
      <div
        ref={box}
        class={`dialog paper ${wide ? 'wide' : ''}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby={name}
        tabIndex={-1}
      >
        <header>
          <h2 id={name}>{title}</h2>
          {onClose && (
            <button type="button" class="icon-button" aria-label={closeLabel} onClick={onClose}>
              <Icon svg={cross} />
            </button>
          )}
        </header>
        <div class="dialog-body" tabIndex={0} role="group" aria-label={title}>
          {children}
        </div>
        {footer && <footer role="none">{footer}</footer>}
      </div>
    </div>
  )
}
