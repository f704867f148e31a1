/** Runs in the page: what of it nobody has read yet. */
import { countWords } from './count-words.ts'
import { isSeen } from './seen.ts'

const read = new Set<string>()

export interface Unread {
  /** Words of sentences: news, cards, the brief, the text. */
  readonly prose: number
  /** All the others: names, keys, hints, numbers. */
  readonly labels: number
}

/**
 * Words that can be seen without opening anything and were not there before, those below the fold among them. Every piece of
 * text counts once, however often it comes back; what is said to screen readers alone does not count.
 */
export function unread(): Unread {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const words = { prose: 0, labels: 0 }
  while (walk.nextNode()) {
    const element = walk.currentNode.parentElement
    const text = walk.currentNode.nodeValue?.trim() ?? ''
    if (!element || text === '' || read.has(text)) continue
    if (element.closest('[aria-hidden="true"], [inert], [role=status]') || !isSeen(element)) continue
    read.add(text)
    const kind = element.closest('.reading') ? 'prose' : 'labels'
    words[kind] += countWords(text)
  }
  return words
}
