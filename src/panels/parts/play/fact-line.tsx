import type { FactView } from '../../../game/shown/story.ts'
import { StatusWord } from '../status-label.tsx'
import { Glossed } from '../glossed.tsx'
import './fact-line.css'

/** A fact with its status, date and source. */
export function FactLine({ fact }: { readonly fact: FactView }) {
  return (
    <p class="fact-line">
      <StatusWord status={fact.status} /> <span class="tabular">{fact.date}</span>.{' '}
      <Glossed text={fact.text} /> <small class="quiet">{fact.source}</small>
    </p>
  )
}
