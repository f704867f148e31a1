import { useEffect } from 'preact/hooks'
import type { Door } from '../game/intent.ts'
import { Dialog } from './parts/dialog.tsx'
import { keysWords } from './words/keys.ts'

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
    <Dialog title={keysWords.heading} onClose={onClose}>
      <dl class="key-list">
        {keysWords.list.map(([key, what]) => (
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
