import download from 'lucide-static/icons/download.svg?raw'
import image from 'lucide-static/icons/image.svg?raw'
import share from 'lucide-static/icons/share-2.svg?raw'
import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { AppView } from '../../game/shown/app.ts'
import { Dialog } from '../parts/dialog.tsx'
import { Icon } from '../parts/icon.tsx'
import { fileNameOf, saveBlob } from '../set-pieces/file-save.ts'
import { shareWords } from '../words/ending.ts'
import { houseWords } from '../words/house.ts'
import { type SharedEnding, sharedEnding } from './shared-ending.ts'
import './use-picture.css'

const say = shareWords

/**
 * The key that opens the picture of the ending, and the sheet with it, which belongs beside the screen's landmarks and
 * not into one of them. Before the end there is neither.
 */
export function usePicture(view: AppView): { readonly key: VNode | null; readonly sheet: VNode | null } {
  const [shown, setShown] = useState<SharedEnding | null>(null)
  if (!view.session?.ending) return { key: null, sheet: null }
  const key = (
    <button type="button" class="button" onClick={() => setShown(sharedEnding(view, Date.now()))}>
      <Icon svg={image} />
      {say.open}
    </button>
  )
  return { key, sheet: shown && <SharePicture ending={shown} onClose={() => setShown(null)} /> }
}

interface Props {
  readonly ending: SharedEnding
  readonly onClose: () => void
}

interface Made {
  readonly file: File
  readonly address: string
}

function SharePicture({ ending, onClose }: Props) {
  const [made, setMade] = useState<Made | 'failed' | null>(null)
  useEffect(() => {
    let address: string | null = null
    import('./picture.ts')
      .then(({ pictureOf }) => pictureOf(ending))
      .then((blob) => {
        address = URL.createObjectURL(blob)
        setMade({ address, file: new File([blob], fileNameOf(ending.title, 'png'), { type: 'image/png' }) })
      })
      .catch(() => setMade('failed'))
    return () => {
      if (address !== null) URL.revokeObjectURL(address)
    }
  }, [ending])
  const file = made !== null && made !== 'failed' ? made.file : null
  return (
    <Dialog title={say.heading} wide onClose={onClose} footer={file && <Keys file={file} />}>
      <p class="reading">{say.about}</p>
      {made === 'failed' && <p role="alert">{say.failed}</p>}
      {made !== null && made !== 'failed' && (
        <img class="share-picture" src={made.address} alt={say.alt(ending.title, ending.seat.name)} />
      )}
    </Dialog>
  )
}

function Keys({ file }: { readonly file: File }) {
  const [trouble, setTrouble] = useState('')
  const hand = (): void => {
    navigator.share({ files: [file], title: houseWords.brand }).catch((error: unknown) => {
      // Whoever closes the system's own sheet has changed their mind; that is no trouble.
      if (!(error instanceof DOMException && error.name === 'AbortError')) setTrouble(say.notShared)
    })
  }
  return (
    <>
      <button type="button" class="button brass" onClick={() => saveBlob(file.name, file)}>
        <Icon svg={download} />
        {say.save}
      </button>
      {navigator.canShare?.({ files: [file] }) && (
        <button type="button" class="button" onClick={hand}>
          <Icon svg={share} />
          {say.hand}
        </button>
      )}
      <span role="status">{trouble}</span>
    </>
  )
}
