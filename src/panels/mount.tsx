import { type ComponentType, render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Door } from '../game/intent.ts'
import type { AppView } from '../game/shown/app.ts'
import type { Screen } from '../game/shown/happening.ts'
import { applySettings } from './appearance.ts'
import './design/base.css'
import { KeyHelp, useShortcuts } from './keys.tsx'
import { Dialog } from './parts/dialog.tsx'
import { GlossaryContext, NamesContext } from './parts/glossed.tsx'
import { LiveRegion } from './parts/live-region.tsx'
import { RoomStill } from './parts/room-still.tsx'
import type { NewVersion } from './new-version.ts'
import { NewVersionContext } from './parts/new-version-note.tsx'
import { SCREEN_FILES } from './registry.ts'
import type { ScreenProps } from './screen.ts'
import { houseWords } from './words/house.ts'

interface Shown {
  readonly screen: Screen
  readonly Body: ComponentType<ScreenProps>
}

/** Shows the game in the page: the whole of it that must be read or done. */
export function mountPanels(root: HTMLElement, door: Door, newVersion: NewVersion | null = null): void {
  render(
    <NewVersionContext.Provider value={newVersion}>
      <App door={door} />
    </NewVersionContext.Provider>,
    root,
  )
}

function App({ door }: { readonly door: Door }) {
  const view = useView(door)
  const { shown, failed } = useScreen(view)
  const [help, setHelp] = useState(false)
  useEffect(() => applySettings(view.settings), [view.settings])
  useShortcuts(door, () => setHelp(true))
  const dismiss = (): void => door.send({ kind: 'dismiss' })
  return (
    <GlossaryContext.Provider value={view.glossary}>
      <NamesContext.Provider value={view.names}>
        <RoomStill scene={view.scene} />
        <div class={`app over-room screen-${view.screen}`}>
          {shown && shown.screen === view.screen ? (
            <shown.Body view={view} door={door} />
          ) : (
            <p class="waiting">{failed ? houseWords.notLoaded : ''}</p>
          )}
          {view.message && (
            <Dialog title={view.message.title} onClose={dismiss} footer={<Understood onClick={dismiss} />}>
              <p class="reading">{view.message.text}</p>
            </Dialog>
          )}
          {help && <KeyHelp onClose={() => setHelp(false)} />}
          <LiveRegion text={view.announcement} />
        </div>
      </NamesContext.Provider>
    </GlossaryContext.Provider>
  )
}

function Understood({ onClick }: { readonly onClick: () => void }) {
  return (
    <button type="button" class="button brass" onClick={onClick}>
      {houseWords.understood}
    </button>
  )
}

function useView(door: Door): AppView {
  const [view, setView] = useState(door.view)
  useEffect(() => {
    setView(door.view())
    return door.subscribe((next) => setView(next))
  }, [door])
  return view
}

/** The screen's own file, fetched when it is first needed; the focus goes to its heading when it appears. */
function useScreen(view: AppView): { readonly shown: Shown | null; readonly failed: boolean } {
  const [shown, setShown] = useState<Shown | null>(null)
  const [failed, setFailed] = useState(false)
  const screen = view.screen
  useEffect(() => {
    let wanted = true
    setFailed(false)
    SCREEN_FILES[screen]()
      .then((Body) => wanted && setShown({ screen, Body }))
      .catch(() => wanted && setFailed(true))
    return () => {
      wanted = false
    }
  }, [screen])
  useEffect(() => {
    if (shown) focusHeading()
    if (shown?.screen === 'title' && view.saved.length > 0) void SCREEN_FILES.table()
  }, [shown])
  // A card that follows another one is a new page on the same screen.
  const card = screen === 'event' && shown?.screen === 'event' ? view.session?.event?.event : undefined
  useEffect(() => {
    if (card !== undefined) focusHeading()
  }, [card])
  return { shown, failed }
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('.app [data-heading], .app h1')
  if (!heading) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  // Firefox scrolls a page that is loaded again to where the screen before it was left.
  heading.closest('.screen')?.scrollTo(0, 0)
}
