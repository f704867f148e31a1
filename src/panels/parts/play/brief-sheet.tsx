import type { BriefView } from '../../../game/shown/home.ts'
import { Glossed, Terms } from '../glossed.tsx'
import { briefWords } from '../../words/books.ts'
import './brief-sheet.css'

const PARTS = ['who', 'home', 'trade', 'cannot', 'suspect', 'opening'] as const

/** The private brief, to be read again at any time: folded away, or open where there is room for it. */
export function BriefSheet({ brief, open = false }: { readonly brief: BriefView; readonly open?: boolean }) {
  if (open) return <BriefParts brief={brief} />
  return (
    <details class="own-brief">
      <summary>{briefWords.heading}</summary>
      <BriefParts brief={brief} />
    </details>
  )
}

function BriefParts({ brief }: { readonly brief: BriefView }) {
  return (
    <Terms>
      <dl class="own-brief-parts">
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{briefWords[part]}</dt>
            <dd class="reading">
              <Glossed text={brief[part]} />
            </dd>
          </div>
        ))}
      </dl>
    </Terms>
  )
}
