import { useState } from 'preact/hooks'
import bulb from 'lucide-static/icons/lightbulb.svg?raw'
import close from 'lucide-static/icons/x.svg?raw'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { Icon } from '../icon.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { tableWords } from '../../words/table.ts'
import './hint-bubble.css'

/** One thing worth knowing now, said once. */
export function HintBubble({ session, door }: { readonly session: SessionView; readonly door: Door }) {
  const { hint } = session
  const [open, setOpen] = useState<string | null>(null)
  if (!hint) return null
  const isOpen = open === hint.id
  return (
    <aside
      class={`hint-bubble panel ${isOpen ? 'whole' : ''}`}
      aria-label={tableWords.hint}
      data-hint-at={hint.at}
    >
      <Icon svg={bulb} />
      <Terms key={hint.id}>
        <p>
          <Glossed text={hint.text} />
        </p>
      </Terms>
      <button
        type="button"
        class="hint-fold link"
        aria-expanded={isOpen}
        onClick={() => setOpen(isOpen ? null : hint.id)}
      >
        {isOpen ? tableWords.hintLess : tableWords.hintMore}
      </button>
      <button type="button" class="button" onClick={() => door.send({ kind: 'hint-seen', id: hint.id })}>
        <span>{tableWords.understood}</span> <Icon svg={close} />
      </button>
    </aside>
  )
}
