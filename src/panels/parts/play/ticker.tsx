import radio from 'lucide-static/icons/radio.svg?raw'
import { useState } from 'preact/hooks'
import type { SessionView } from '../../../game/shown/session.ts'
import { Dialog } from '../dialog.tsx'
import { Icon } from '../icon.tsx'
import { StatusLabel, StatusWord } from '../status-label.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { tableWords } from '../../words/table.ts'
import './ticker.css'

/** The wires in one still line, newest first: as many as fit, all of them behind the first key. */
export function Ticker({ wire }: { readonly wire: SessionView['wire'] }) {
  const [open, setOpen] = useState(false)
  if (wire.length === 0) return null
  return (
    <footer class="ticker">
      <button type="button" class="ticker-key" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon svg={radio} /> <span>{tableWords.wires}</span>
      </button>
      <ul>
        {wire.map((line) => (
          <li key={line.time + line.text}>
            <StatusWord status={line.status} />
            <span class="tabular">{line.time}</span> {line.text}
          </li>
        ))}
      </ul>
      {open && (
        <Dialog title={tableWords.allWires} onClose={() => setOpen(false)}>
          <Terms>
            <ul class="wire-list">
              {wire.map((line) => (
                <li key={line.time + line.text}>
                  <StatusLabel status={line.status} />
                  <p class="reading">
                    <span class="tabular">{line.time}</span> <Glossed text={line.text} />
                  </p>
                </li>
              ))}
            </ul>
          </Terms>
        </Dialog>
      )}
    </footer>
  )
}
