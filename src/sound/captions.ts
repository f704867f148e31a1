import type { Cue } from './cues.ts'
import { captions, soundWords } from './words.ts'
import './captions.css'

const SHOWN_FOR = 3_500

/** Writes what a sound says on the page, for a moment; works also where nothing can be heard. */
export function createCaptions(): (cue: Cue) => void {
  const line = document.getElementById('captions') ?? document.createElement('aside')
  line.id = 'captions'
  line.setAttribute('aria-label', soundWords.captions)
  line.setAttribute('aria-live', 'off')
  document.body.append(line)
  let timer: ReturnType<typeof setTimeout> | undefined
  return (cue) => {
    clearTimeout(timer)
    line.textContent = captions[cue]
    timer = setTimeout(() => {
      line.textContent = ''
    }, SHOWN_FOR)
  }
}
