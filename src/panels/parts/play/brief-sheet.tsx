import type { BriefView } from '../../../game/view.ts'

const PARTS = [
  ['who', 'Who you are'],
  ['home', 'What you must bring home'],
  ['trade', 'What you can trade'],
  ['cannot', 'What you cannot sign'],
  ['suspect', 'What you suspect'],
  ['opening', 'How you might open'],
] as const

/** The private brief, to be read again at any time. */
export function BriefSheet({ brief }: { readonly brief: BriefView }) {
  return (
    <details class="brief-sheet">
      <summary>Your private brief</summary>
      <dl>
        {PARTS.map(([part, name]) => (
          <div key={part}>
            <dt>{name}</dt>
            <dd class="reading">{brief[part]}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
