import copy from 'lucide-static/icons/copy.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import pencil from 'lucide-static/icons/pencil.svg?raw'
import bin from 'lucide-static/icons/trash-2.svg?raw'
import warning from 'lucide-static/icons/triangle-alert.svg?raw'
import { useState } from 'preact/hooks'
import type { Door } from '../../game/intent.ts'
import type { SavedView } from '../../game/view.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { fileNameOf, saveAsFile } from './file-save.ts'
import { words } from './words.ts'

const say = words.sessions

interface Props {
  readonly saved: SavedView
  readonly door: Door
}

type Open = 'none' | 'rename' | 'discard'

/** One kept session and what can be done with it. */
export function SavedRow({ saved, door }: Props) {
  const [open, setOpen] = useState<Open>('none')
  const [done, setDone] = useState('')
  const [text, setText] = useState<string | null>(null)
  const toFile = async (): Promise<void> => {
    saveAsFile(fileNameOf(saved.name), await door.exported(saved.id, 'file'))
    setDone(say.saved)
  }
  const toText = async (): Promise<void> => {
    const exported = await door.exported(saved.id, 'text')
    const copied = await copyText(exported)
    setDone(copied ? say.copied : say.copyFailed)
    setText(copied ? null : exported)
  }
  const attempt = (work: () => Promise<void>): void => {
    work().catch(() => setDone(say.exportFailed))
  }
  return (
    <li class="saved-row">
      <div class="saved-what">
        {open === 'rename' ? (
          <Rename saved={saved} door={door} onDone={() => setOpen('none')} />
        ) : (
          <h2>{saved.name}</h2>
        )}
        <p class="reading">{saved.line}</p>
        <p class="quiet">{saved.finished ? `${say.finished}. ${saved.when}` : saved.when}</p>
        {saved.problem !== null && (
          <p class="saved-problem">
            <Icon svg={warning} />
            <span>
              <b>{say.problem}.</b> {saved.problem}
            </span>
          </p>
        )}
      </div>
      <div class="saved-keys">
        {saved.problem === null && (
          <button
            type="button"
            class="button brass"
            aria-label={`${saved.finished ? say.look : say.continue}: ${saved.name}`}
            onClick={() => door.send({ kind: 'continue', session: saved.id })}
          >
            {saved.finished ? say.look : say.continue}
          </button>
        )}
        <IconKey icon={pencil} label={`${say.rename}: ${saved.name}`} onPress={() => setOpen('rename')} />
        <IconKey icon={download} label={`${say.toFile}: ${saved.name}`} onPress={() => attempt(toFile)} />
        <IconKey icon={copy} label={`${say.toText}: ${saved.name}`} onPress={() => attempt(toText)} />
        <IconKey icon={bin} label={`${say.discard}: ${saved.name}`} onPress={() => setOpen('discard')} />
      </div>
      <output class="saved-done">{done}</output>
      {text !== null && <textarea class="field-text" readOnly rows={4} aria-label={say.text} value={text} />}
      {open === 'discard' && <Discard saved={saved} door={door} onClose={() => setOpen('none')} />}
    </li>
  )
}

interface KeyProps {
  readonly icon: string
  readonly label: string
  readonly onPress: () => void
}

function IconKey({ icon, label, onPress }: KeyProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label.split(':')[0] ?? ''}
      onClick={onPress}
    >
      <Icon svg={icon} />
    </button>
  )
}

/** False where the browser does not let the page write to the clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function Rename({ saved, door, onDone }: Props & { readonly onDone: () => void }) {
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

function Discard({ saved, door, onClose }: Props & { readonly onClose: () => void }) {
  return (
    <Dialog
      title={say.discard}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="button" onClick={onClose}>
            {say.discardNo}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              onClose()
              door.send({ kind: 'discard', session: saved.id })
            }}
          >
            <Icon svg={bin} />
            {say.discardYes}
          </button>
        </>
      }
    >
      <p class="reading">{say.discardSure(saved.name)}</p>
    </Dialog>
  )
}
