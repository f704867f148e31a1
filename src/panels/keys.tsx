import { useEffect } from 'preact/hooks'
import type { Door } from '../game/intent.ts'
import { Dialog } from './parts/dialog.tsx'

const KEYS = [
  ['Tab', 'from one thing to the next'],
  ['Arrow keys', 'from clause to clause, and from tab to tab'],
  ['Enter', 'open the clause, or press what has the focus'],
  ['Esc', 'leave a move that you are composing; go back to all clauses'],
  ['A / R', 'accept or reserve on the clause that is open'],
  ['1 to 9', 'choose an answer to an event, or a wording of the clause that is open'],
  ['T', 'go to the text'],
  ['M', 'go to the moves'],
  ['N', 'go to what has just changed'],
  ['?', 'show these keys'],
] as const

/** Where a letter key leads, by the name of the place. */
const PLACES: Readonly<Record<string, string>> = { t: 'text', m: 'moves', n: 'news' }

/** True where letters are being typed and no letter may be taken for a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}

/** The keys that work everywhere. */
export function useShortcuts(door: Door, onHelp: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '?') onHelp()
      const place = PLACES[event.key]
      if (place) goTo(place)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [door])
}

/** A place behind a tab is opened, and the focus goes to what it shows. */
function goTo(place: string): void {
  const found = document.querySelector<HTMLElement>(`[data-place="${place}"]`)
  found?.focus()
  if (found?.getAttribute('role') === 'tab') found.click()
}

export function KeyHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl class="key-list">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
