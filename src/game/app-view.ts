import type { House } from './house.ts'
import { savedView } from './saves/saved-view.ts'
import { isStill } from './settings.ts'
import { TITLE_SCENE } from './title-scene.ts'
import type { AppView } from './shown/app.ts'
import { glossaryView, namesView } from './views/glossary-view.ts'
import { aboutView, levelCards } from './views/levels-view.ts'
import { sceneView } from './views/scene-view.ts'
import { sessionView } from './views/session-view.ts'

type Shelf = Pick<AppView, 'levels' | 'glossary' | 'names' | 'about'>

/** Everything that the screens are told, made anew after every change. */
export function appView(house: House): AppView {
  const { open, screen, settings, calm, language } = house
  const inRoom = open !== null && !OUTSIDE.includes(screen)
  return {
    screen,
    ...shelfOf(house),
    saved: house.saved.map((one) => savedView(one, language)),
    bin: house.bin.map((one) => savedView(one, language)),
    settings,
    session: open && sessionView(open),
    scene: { ...(inRoom ? sceneView(open) : TITLE_SCENE), still: isStill(settings, calm) },
    announcement: house.announcement,
    message: house.message,
    ready: house.ready,
    preset: house.preset,
    preparing: house.preparing,
  }
}

/** Screens behind which the room lies empty. */
const OUTSIDE: readonly AppView['screen'][] = ['title', 'sessions', 'seats']

/** What the levels say of themselves changes only with the manner of telling; it is kept for each list of levels. */
const shelves = new WeakMap<House['levels'], Map<string, Shelf>>()

function shelfOf({ levels, open, language, settings: { aliases } }: House): Shelf {
  const known = shelves.get(levels) ?? new Map<string, Shelf>()
  shelves.set(levels, known)
  const current = open?.loaded ?? levels[0]
  const key = `${language} ${aliases} ${current?.hash ?? ''}`
  const manner = { language, aliases }
  const shelf = known.get(key) ?? {
    levels: levelCards(levels, manner),
    glossary: current ? glossaryView(current, manner) : [],
    names: current ? namesView(current, manner) : [],
    about: aboutView(levels, manner),
  }
  known.set(key, shelf)
  return shelf
}
