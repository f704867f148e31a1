import { soundWords } from './words.ts'
import './captions.css'

const SHOWN_FOR = 3_500
/** More at once would be a wall of words, and over what is played. */
const MOST = 2

/** Writes what a sound says on the page, each for as long as it takes to read; works also where nothing can be heard. */
export function createCaptions(): (text: string) => void {
  const lines = document.getElementById('captions') ?? document.createElement('aside')
  lines.id = 'captions'
  lines.setAttribute('aria-label', soundWords.captions)
  lines.setAttribute('aria-live', 'off')
  document.body.append(lines)
  return (text) => {
    for (const line of lines.children) if (line.textContent === text) line.remove()
    while (lines.children.length >= MOST) lines.firstElementChild?.remove()
    const line = document.createElement('p')
    line.textContent = text
    lines.append(line)
    setTimeout(() => line.remove(), SHOWN_FOR)
  }
}
