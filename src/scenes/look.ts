import { type Look, ROOM_COLOURS, type RoomColours } from './palette.ts'

/** The look that the page has now; whoever paints asks for it anew. */
export function lookNow(): Look {
  return document.documentElement.dataset['theme'] === 'paper' ? 'paper' : 'evening'
}

/** The room's colours in that look. */
export function roomColours(): RoomColours {
  return ROOM_COLOURS[lookNow()]
}

/** Tells when the page gets another look. Gives back the way to stop. */
export function onLook(changed: () => void): () => void {
  let was = lookNow()
  const observer = new MutationObserver(() => {
    if (lookNow() === was) return
    was = lookNow()
    changed()
  })
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}
