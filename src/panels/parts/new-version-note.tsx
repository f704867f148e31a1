import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { NewVersion } from '../new-version.ts'
import { houseWords } from '../words/house.ts'
import './new-version-note.css'

export const NewVersionContext = createContext<NewVersion | null>(null)

/** Offers a newer build, between sessions only; whoever says "not now" is asked again on another day. */
export function NewVersionNote() {
  const newVersion = useContext(NewVersionContext)
  const [ready, setReady] = useState(newVersion?.isReady() ?? false)
  const [later, setLater] = useState(false)
  useEffect(() => newVersion?.subscribe(() => setReady(true)), [newVersion])
  const say = houseWords.newVersion
  return (
    <div role="status" class="new-version">
      {newVersion && ready && !later && (
        <>
          <p>{say.ready}</p>
          <button type="button" class="button" onClick={newVersion.use}>
            {say.use}
          </button>
          <button type="button" class="button" onClick={() => setLater(true)}>
            {say.later}
          </button>
        </>
      )}
    </div>
  )
}
