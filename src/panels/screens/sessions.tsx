import upload from 'lucide-static/icons/upload.svg?raw'
import { useState } from 'preact/hooks'
import type { Door } from '../../game/intent.ts'
import { Icon } from '../parts/icon.tsx'
import type { ScreenProps } from '../screen.ts'
import { SavedRow } from '../set-pieces/saved-row.tsx'
import { SheetPage } from '../set-pieces/sheet-page.tsx'
import { words } from '../set-pieces/words.ts'
import '../set-pieces/set-pieces.css'
import './sessions.css'

const say = words.sessions

export function SessionsScreen({ view, door }: ScreenProps) {
  return (
    <SheetPage
      name="sessions-screen"
      title={say.heading}
      lead={say.intro}
      backLabel={words.back}
      onBack={() => door.send({ kind: 'back' })}
    >
      {view.saved.length === 0 ? (
        <div class="no-sessions">
          <p class="reading">{say.none}</p>
          <button type="button" class="button brass" onClick={() => door.send({ kind: 'go', to: 'seats' })}>
            {say.play}
          </button>
        </div>
      ) : (
        <ul class="saved-list" aria-label={say.list}>
          {view.saved.map((saved) => (
            <SavedRow key={saved.id} saved={saved} door={door} />
          ))}
        </ul>
      )}
      <Import door={door} />
    </SheetPage>
  )
}

function Import({ door }: { readonly door: Door }) {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const openFile = (event: Event & { currentTarget: HTMLInputElement }): void => {
    const file = event.currentTarget.files?.[0]
    setProblem('')
    file?.text().then(
      (read) => door.send({ kind: 'import', text: read }),
      () => setProblem(say.importBad),
    )
    event.currentTarget.value = ''
  }
  const openText = (event: Event): void => {
    event.preventDefault()
    if (text.trim() === '') return
    door.send({ kind: 'import', text })
    setText('')
  }
  return (
    <section class="import" aria-labelledby="import-title">
      <h2 id="import-title">{say.import}</h2>
      <label class="button import-file">
        <Icon svg={upload} />
        {say.importFile}
        <input type="file" class="said" accept=".txt,.json,text/plain,application/json" onChange={openFile} />
      </label>
      <form onSubmit={openText}>
        <label class="field">
          {say.importText}
          <textarea rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit" class="button" aria-disabled={text.trim() === ''}>
          {say.importGo}
        </button>
      </form>
      <output class="field-problem">{problem}</output>
    </section>
  )
}
