import type { AppView } from '../../game/shown/app.ts'
import type { SavedView } from '../../game/shown/levels.ts'
import { NewVersionNote } from '../parts/new-version-note.tsx'
import type { ScreenProps } from '../screen.ts'
import { Menu, type MenuEntry } from '../set-pieces/menu.tsx'
import { houseWords, titleWords } from '../words/house.ts'
import './title.css'

const say = titleWords

/** The session that Continue opens: the newest that is neither finished nor damaged. */
function lastSession(view: AppView): SavedView | undefined {
  return view.saved.find((one) => !one.finished && one.problem === null)
}

/** The name that the player gave the session, and where it stands; a name that only says the seat adds nothing. */
function lineOf({ name, line }: SavedView): string {
  const seat = name.split(': ').at(-1) ?? ''
  return line.startsWith(`${seat},`) || line.startsWith(`${seat}:`) ? line : say.continueLine(name, line)
}

function entry(id: string, label: string, line: string | null, choose: () => void): MenuEntry {
  return { id, label, line, choose }
}

function entriesOf({ view, door }: ScreenProps): readonly MenuEntry[] {
  const last = lastSession(view)
  const play = entry('play', say.play, null, () => door.send({ kind: 'go', to: 'seats' }))
  const rest = [
    entry('sessions', say.sessions, say.sessionsLine(view.saved.length), () =>
      door.send({ kind: 'go', to: 'sessions' }),
    ),
    entry('settings', say.settings, null, () => door.send({ kind: 'go', to: 'settings' })),
    entry('about', say.about, null, () => door.send({ kind: 'go', to: 'about' })),
  ]
  if (!last) return [play, ...rest]
  return [
    play,
    entry('continue', say.continue, lineOf(last), () => door.send({ kind: 'continue', session: last.id })),
    ...rest,
  ]
}

export function TitleScreen({ view, door }: ScreenProps) {
  const level = view.levels[0]
  return (
    <main class="screen title-screen">
      <div class="title-veil" aria-hidden="true" />
      <header>
        <h1>{houseWords.brand}</h1>
        <p class="reading">{say.sub}</p>
      </header>
      <Menu label={say.menu} entries={entriesOf({ view, door })} />
      <NewVersionNote />
      <footer>{level ? say.foot(`${level.place}, ${level.date}`) : say.footPlain}</footer>
    </main>
  )
}
