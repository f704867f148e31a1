import type { VNode } from 'preact'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PSEUDO } from '../../src/game/address.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import { SCREENS } from '../../src/game/shown/happening.ts'
import { speak } from '../../src/game/words/spoken.ts'
import { speakIn } from '../../src/language.ts'
import { KeyHelp } from '../../src/panels/keys.tsx'
import { AllMoves } from '../../src/panels/parts/play/all-moves.tsx'
import { Notebook, Promises, RecordBook } from '../../src/panels/parts/play/books.tsx'
import { ClauseDetail } from '../../src/panels/parts/play/clause-detail.tsx'
import { NewsPage } from '../../src/panels/parts/play/news.tsx'
import { PauseMenu } from '../../src/panels/parts/play/pause-menu.tsx'
import { NewVersionContext, NewVersionNote } from '../../src/panels/parts/new-version-note.tsx'
import { SCREEN_FILES } from '../../src/panels/registry.ts'
import { BeginSheet } from '../../src/panels/set-pieces/begin-sheet.tsx'
import { SavedDialog } from '../../src/panels/set-pieces/saved-dialog.tsx'
import { SavedRow } from '../../src/panels/set-pieces/saved-row.tsx'
import { englishIn, readAloud } from './read-aloud.ts'
import { masked } from './masked.ts'
import { type Drawn, drawn } from './paper-dom.ts'
import { sampleDoor } from './sample-door.ts'
import { sampleSetPiece } from './sample-set-pieces.ts'
import { states } from './sample-states.ts'

beforeAll(async () => await speakIn(PSEUDO))
afterAll(() => speak('en', null))

const nothing = (): void => {}

async function pageOf(view: AppView): Promise<Drawn> {
  const Body = await SCREEN_FILES[view.screen]()
  return drawn(<Body view={view} door={sampleDoor(view)} />)
}

/** Screens of play have samples of their own. */
const SET_PIECES = SCREENS.filter((screen) => !(screen in states))
const setPieces = SET_PIECES.map((screen) => [screen, sampleSetPiece(screen)] as const)
const steps = (['describe', 'analyse', 'transfer'] as const).map((step) => {
  const view = sampleSetPiece('debrief')
  const debrief = view.session?.debrief
  return [`debrief, ${step}`, debrief ? inSession(view, { debrief: { ...debrief, step } }) : view] as const
})

function inSession(view: AppView, change: Partial<NonNullable<AppView['session']>>): AppView {
  return view.session ? { ...view, session: { ...view.session, ...change } } : view
}

describe('a screen in pseudo-English', () => {
  test('is looked at, whichever it is', () => {
    const seen = [...Object.values(states), ...setPieces.map(([, view]) => view)].map(({ screen }) => screen)
    expect([...new Set(seen)].toSorted()).toEqual([...SCREENS].toSorted())
  })

  test.each([...Object.entries(states), ...setPieces, ...steps])(
    'says no English of its own: %s',
    async (_, view) => {
      const page = await pageOf(masked(view))
      expect(readAloud(page).length).toBeGreaterThan(0)
      expect(englishIn(page)).toEqual([])
    },
  )

  test('is found out where a text does not come from the catalogue', () => {
    const page = drawn(<button aria-label="Say it">Ñöt [in] ït</button>)
    expect(englishIn(page)).toEqual(['Say it', 'Ñöt [in] ït'])
  })
})

const table = masked(states['table']!)
const session = table.session!
const door = sampleDoor(table)
const kept = masked(sampleSetPiece('sessions')).saved[0]!
const choice = masked(sampleSetPiece('seats'))
const level = choice.levels[0]!
const clause = session.tracks.flatMap((track) => track.clauses).find(({ status }) => status === 'bracketed')!
const newer = { isReady: () => true, subscribe: () => nothing, use: nothing }

const parts: Readonly<Record<string, () => VNode>> = {
  'all moves': () => <AllMoves session={session} books={[]} onStart={nothing} onClose={nothing} />,
  'all moves, while others move': () => (
    <AllMoves session={{ ...session, yourTurn: false }} books={[]} onStart={nothing} onClose={nothing} />
  ),
  promises: () => <Promises promises={session.promises} />,
  'no promises': () => <Promises promises={[]} />,
  notebook: () => <Notebook session={session} door={door} />,
  'an empty notebook': () => (
    <Notebook
      session={{ ...session, notebook: { ...session.notebook, offers: [], notes: [] } }}
      door={door}
    />
  ),
  record: () => <RecordBook session={session} />,
  news: () => <NewsPage session={session} door={door} onText={nothing} onOpen={nothing} />,
  'a clause': () => (
    <ClauseDetail clause={clause} session={session} door={door} onOpen={nothing} onBack={nothing} />
  ),
  pause: () => <PauseMenu view={table} door={door} onClose={nothing} />,
  keys: () => <KeyHelp onClose={nothing} />,
  'before the session': () => (
    <BeginSheet view={choice} door={door} level={level} seat={level.seats[0]!} onAnother={nothing} />
  ),
  'a kept session': () => <SavedRow saved={kept} place="list" door={door} />,
  'a session in the bin': () => <SavedRow saved={kept} place="bin" door={door} />,
  'into the bin': () => <SavedDialog saved={kept} about="discard" door={door} onClose={nothing} />,
  'out of the bin': () => <SavedDialog saved={kept} about="erase" door={door} onClose={nothing} />,
  'a new version': () => (
    <NewVersionContext.Provider value={newer}>
      <NewVersionNote />
    </NewVersionContext.Provider>
  ),
}

describe('a part of a screen that waits to be opened', () => {
  test.each(Object.entries(parts))('says no English of its own: %s', (_, part) => {
    const page = drawn(part())
    expect(readAloud(page).length).toBeGreaterThan(0)
    expect(englishIn(page)).toEqual([])
  })
})
