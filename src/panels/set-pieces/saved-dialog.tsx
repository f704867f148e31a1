import bin from 'lucide-static/icons/trash-2.svg?raw'
import type { Door } from '../../game/intent.ts'
import type { SavedView } from '../../game/shown/levels.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { sessionsWords } from '../words/sessions.ts'

const say = sessionsWords

interface Props {
  readonly saved: SavedView
  readonly about: 'discard' | 'erase'
  readonly door: Door
  readonly onClose: () => void
}

const questions = () => ({
  discard: { title: say.discard, sure: say.discardSure, yes: say.discardYes, no: say.discardNo },
  erase: { title: say.erase, sure: say.eraseSure, yes: say.eraseYes, no: say.eraseNo },
})

/** The second question before a session leaves the list, or the bin. */
export function SavedDialog({ saved, about, door, onClose }: Props) {
  const { title, sure, yes, no } = questions()[about]
  const go = (): void => {
    onClose()
    door.send({ kind: about, session: saved.id })
  }
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <button type="button" class="button" onClick={onClose}>
            {no}
          </button>
          <button type="button" class="button" onClick={go}>
            <Icon svg={bin} />
            {yes}
          </button>
        </>
      }
    >
      <p class="reading">{sure(saved.name)}</p>
    </Dialog>
  )
}
