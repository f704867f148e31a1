import { useEffect, useRef, useState } from 'preact/hooks'
import { placeAt } from './changes.ts'

interface Pulling {
  /** Of the list whose children are the rows. */
  readonly list: { readonly current: HTMLOListElement | null }
  /** The place of the row that is held now; null while none is. */
  readonly held: number | null
  readonly take: (event: PointerEvent, at: number) => void
}

/** Lets a row be pulled to another place by mouse or finger. `move` is told whenever it has passed another row. */
export function usePulling(move: (from: number, to: number) => void): Pulling {
  const list = useRef<HTMLOListElement>(null)
  const latest = useRef(move)
  latest.current = move
  /** Whether a move has not been drawn yet: until then nobody knows where the rows are. */
  const isOnTheWay = useRef(false)
  isOnTheWay.current = false
  const letGo = useRef<() => void>(() => {})
  const [held, setHeld] = useState<number | null>(null)
  useEffect(() => () => letGo.current(), [])
  const take = (event: PointerEvent, at: number): void => {
    if (event.button !== 0 || !event.isPrimary) return
    // No text is marked on the way.
    event.preventDefault()
    letGo.current()
    let place = at
    setHeld(place)
    const follow = ({ clientY }: PointerEvent): void => {
      if (isOnTheWay.current) return
      const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect())
      const to = placeAt(rows, place, clientY)
      if (to === place) return
      isOnTheWay.current = true
      latest.current(place, to)
      place = to
      setHeld(to)
    }
    const end = (): void => {
      setHeld(null)
      // On the document, since the row that is held is taken out and put in again on its way.
      document.removeEventListener('pointermove', follow)
      for (const kind of ['pointerup', 'pointercancel'] as const) document.removeEventListener(kind, end)
      letGo.current = () => {}
    }
    document.addEventListener('pointermove', follow)
    for (const kind of ['pointerup', 'pointercancel'] as const) document.addEventListener(kind, end)
    letGo.current = end
  }
  return { list, held, take }
}
