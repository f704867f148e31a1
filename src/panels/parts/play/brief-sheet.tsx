import type { BriefView } from '../../../game/shown/home.ts'
import { Glossed, Terms } from '../glossed.tsx'
import './brief-sheet.css'

const PARTS = [
  ['who', 'Who you are'],
  ['home', 'What you must bring home'],
  ['trade', 'What you can trade'],
  ['cannot', 'What you cannot sign'],
  ['suspect', 'What you suspect'],
  ['opening', 'How you might open'],
] as const

/** The private brief, to be read again at any time: folded away, or open where there is room for it. */
export function BriefSheet({ brief, open = false }: { readonly brief: BriefView; readonly open?: boolean }) {
  if (open) return <BriefParts brief={brief} />
  return (
    <details class="own-brief">
      <summary>Your private brief</summary>
      <BriefParts brief={brief} />
    </details>
  )
}

function BriefParts({ brief }: { readonly brief: BriefView }) {
  return (
    <Terms>
      <dl class="own-brief-parts">
        {PARTS.map(([part, name]) => (
          <div key={part}>
            <dt>{name}</dt>
            <dd class="reading">
              <Glossed text={brief[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </Terms>
  )
}
