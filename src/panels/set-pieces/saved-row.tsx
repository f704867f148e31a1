import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import { useState } from 'preact/hooks'
import type { Door } from '../../game/intent.ts'
import type { SavedView } from '../../game/shown/levels.ts'
import { Icon } from '../parts/icon.tsx'
import { fileNameOf, saveAsFile } from './file-save.ts'
import { SavedDialog } from './saved-dialog.tsx'
import { type Ask, type Place, SavedKeys } from './saved-keys.tsx'
import { sessionsWords } from '../words/sessions.ts'

const say = sessionsWords

interface Props {
  readonly saved: SavedView
  readonly place: Place
  readonly door: Door
}

/** One kept session and what can be done with it where it lies: in the list, kept aside, in the bin. */
export function SavedRow({ saved, place, door }: Props) {
  const [open, setOpen] = useState<Ask | null>(null)
  const [done, setDone] = useState('')
  const [text, setText] = useState<string | null>(null)
  const toFile = async (): Promise<void> => {
    saveAsFile(fileNameOf(saved.name), await door.exported(saved.id, 'file'))
    setDone(say.saved)
  }
  const toText = async (): Promise<void> => {
    const exported = door.exported(saved.id, 'text')
    const copied = await copyText(exported)
    setText(copied ? null : await exported)
    setDone(copied ? say.copied : say.copyFailed)
  }
  const ask = (what: Ask): void => {
    if (what !== 'file' && what !== 'text') return setOpen(what)
    const work = what === 'file' ? toFile() : toText()
    work.catch(() => setDone(say.exportFailed))
  }
  const shut = (): void => setOpen(null)
  const played = saved.when === '' ? '' : say.played(saved.when)
  return (
    <li class="saved-row">
      <div class="saved-what">
        {open === 'rename' ? <Rename saved={saved} door={door} onDone={shut} /> : <h3>{saved.name}</h3>}
        <p class="reading">{saved.line}</p>
        <p class="quiet">{saved.finished ? `${say.finished}. ${played}` : played}</p>
        {saved.problem !== null && (
          <p class="saved-problem">
            <Icon svg={warning} />
            <span>
              <b>{say.problem}.</b> {saved.problem}
            </span>
          </p>
        )}
      </div>
      <SavedKeys saved={saved} place={place} door={door} onAsk={ask} />
      <output class="saved-done">{done}</output>
      {text !== null && <textarea class="field-text" readOnly rows={4} aria-label={say.text} value={text} />}
      {(open === 'discard' || open === 'erase') && (
        <SavedDialog saved={saved} about={open} door={door} onClose={shut} />
      )}
    </li>
  )
}

/**
 * False where the browser does not let the page write to the clipboard. It is asked before the text is there: WebKit
 * refuses once the press is over.
 */
async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await text)
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then(plain) })])
    return true
  } catch {
    return false
  }
}

function plain(text: string): Blob {
  return new Blob([text], { type: 'text/plain' })
}

interface RenameProps {
  readonly saved: SavedView
  readonly door: Door
  readonly onDone: () => void
}

function Rename({ saved, door, onDone }: RenameProps) {
  const [name, setName] = useState(saved.name)
  const keep = (event: Event): void => {
    event.preventDefault()
    if (name.trim() !== '') door.send({ kind: 'rename', session: saved.id, name: name.trim() })
    onDone()
  }
  return (
    <form class="saved-rename" onSubmit={keep}>
      <label class="field">
        {say.newName}
        <input
          ref={(input) => input?.focus()}
          value={name}
          maxLength={80}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say.keepName}
      </button>
      <button type="button" class="button" onClick={onDone}>
        {say.leaveName}
      </button>
    </form>
  )
}
