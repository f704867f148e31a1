import type { ComponentChildren } from 'preact'
import { BackLink } from './back-link.tsx'
import './sheet-page.css'

interface Props {
  readonly name: string
  readonly title: string
  readonly lead?: string
  readonly backLabel: string
  readonly onBack: () => void
  readonly children: ComponentChildren
}

/** One sheet of paper on the desk, with its heading and the way back. */
export function SheetPage({ name, title, lead, backLabel, onBack, children }: Props) {
  return (
    <main class={`screen desk sheet-page ${name}`}>
      <div class="paper sheet">
        <header>
          <BackLink label={backLabel} onBack={onBack} />
          <h1>{title}</h1>
          {lead !== undefined && <p class="reading">{lead}</p>}
        </header>
        {children}
      </div>
    </main>
  )
}
