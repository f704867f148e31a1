import type { BriefView } from '../../game/view.ts'
import { words } from './words.ts'

const say = words.briefing
const PARTS = ['who', 'home', 'trade', 'cannot', 'suspect'] as const

/** The five parts of a private brief, in words. */
export function BriefParts({ brief }: { readonly brief: BriefView }) {
  return (
    <div class="brief-parts">
      {PARTS.map((part) => (
        <section key={part} class={`brief-${part}`}>
          <h3>{say[part]}</h3>
          <p class="reading">{brief[part]}</p>
        </section>
      ))}
    </div>
  )
}
