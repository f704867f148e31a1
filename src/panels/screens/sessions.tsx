import upload from 'lucide-static/icons/upload.svg?raw'
import { useEffect, useState } from 'preact/hooks'
import type { Door } from '../../game/intent.ts'
import type { SavedView } from '../../game/shown/levels.ts'
import { Icon } from '../parts/icon.tsx'
import type { ScreenProps } from '../screen.ts'
import type { Place } from '../set-pieces/saved-keys.tsx'
import { SavedRow } from '../set-pieces/saved-row.tsx'
import { SheetPage } from '../set-pieces/sheet-page.tsx'
import { houseWords } from '../words/house.ts'
import { sessionsWords } from '../words/sessions.ts'
import '../set-pieces/set-pieces.css'
import './sessions.css'

const say = sessionsWords

export function SessionsScreen({ view, door }: ScreenProps) {
  const sound = view.saved.filter((saved) => saved.problem === null)
  const aside = view.saved.filter((saved) => saved.problem !== null)
  useFocusKept([sound, aside, view.bin].map((rows) => rows.length).join(' '))
  return (
    <SheetPage
      name="sessions-screen"
      title={say.heading}
      lead={say.intro}
      backLabel={houseWords.back}
      onBack={() => door.send({ kind: 'back' })}
    >
      {sound.length === 0 ? (
        <div class="no-sessions">
          <p class="reading">{say.none}</p>
          <button type="button" class="button brass" onClick={() => door.send({ kind: 'go', to: 'seats' })}>
            {say.play}
          </button>
        </div>
      ) : (
        <section aria-labelledby="kept-title">
          <h2 id="kept-title" class="said">
            {say.list}
          </h2>
          <Rows of={sound} place="list" door={door} />
        </section>
      )}
      {aside.length > 0 && (
        <section class="saved-more" aria-labelledby="aside-title">
          <h2 id="aside-title">{say.aside}</h2>
          <p class="quiet">{say.asideNote}</p>
          <Rows of={aside} place="aside" door={door} />
        </section>
      )}
      {view.bin.length > 0 && (
        <details class="disclosure saved-more">
          <summary>
            <h2>{say.bin(view.bin.length)}</h2>
          </summary>
          <p class="quiet">{say.binNote}</p>
          <Rows of={view.bin} place="bin" door={door} />
        </details>
      )}
      <Import door={door} />
    </SheetPage>
  )
}

interface RowsProps {
  readonly of: readonly SavedView[]
  readonly place: Place
  readonly door: Door
}

function Rows({ of, place, door }: RowsProps) {
  return (
    <ul class="saved-list">
      {of.map((saved) => (
        <SavedRow key={saved.id} saved={saved} place={place} door={door} />
      ))}
    </ul>
  )
}

/** A row that goes elsewhere takes the focus with it; it is then put on the heading, so that nobody starts from the top. */
function useFocusKept(rows: string): void {
  useEffect(() => {
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>('.sessions-screen h1')?.focus({ preventScroll: true })
  }, [rows])
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
