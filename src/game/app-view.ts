import { DIFFICULTIES } from '../negotiation/condition.ts'
import type { House } from './house.ts'
import { savedView } from './saves/saved-view.ts'
import { TITLE_SCENE } from './title-scene.ts'
import type { AppView, LevelCardView, SeatCardView } from './view.ts'
import { factsOf } from './views/facts-view.ts'
import { sceneView } from './views/scene-view.ts'
import { sessionView } from './views/session-view.ts'
import { type Told, toldIn } from './views/told.ts'

/** Everything that the screens are told, made anew after every change. */
export function appView(house: House): AppView {
  const { open, screen, settings, language, levels } = house
  const told = levels.map((level) => toldIn(level, { language, aliases: settings.aliases }))
  const current = open ? toldIn(open.loaded, { language, aliases: settings.aliases }) : told[0]
  const outside = open === null || screen === 'title' || screen === 'sessions' || screen === 'seats'
  return {
    screen,
    levels: told.map((one, index) => once(cards, one, () => levelCard(one, levels[index]!.file))),
    saved: house.saved.map((record) => savedView(record, language)),
    settings,
    glossary: current ? once(glossaries, current, glossaryOf) : [],
    about: current ? once(abouts, current, aboutOf) : NOTHING_ABOUT,
    session: open && sessionView(open),
    scene: outside ? { ...TITLE_SCENE, still: stillness(house) } : sceneView(open),
    announcement: house.announcement,
    message: house.message,
    ready: house.ready,
    preset: house.preset,
  }
}

function stillness({ settings }: House): boolean {
  return settings.reducedMotion === 'on'
}

const NOTHING_ABOUT: AppView['about'] = { facts: [], sources: [], simplifies: [], assumptions: [] }

const cards = new WeakMap<Told, LevelCardView>()
const glossaries = new WeakMap<Told, AppView['glossary']>()
const abouts = new WeakMap<Told, AppView['about']>()

/** What a level says of itself does not change while it is told in one manner. */
function once<T>(made: WeakMap<Told, T>, told: Told, make: (told: Told) => T): T {
  const found = made.get(told) ?? make(told)
  made.set(told, found)
  return found
}

/** The level and its dossiers, as one chooses among them. */
function levelCard(told: Told, file: House['levels'][number]['file']): LevelCardView {
  const { t, words, level } = told
  return {
    id: level.id,
    title: t(level.title),
    subtitle: t(level.subtitle),
    summary: t(level.summary),
    place: t(level.place),
    date: level.date,
    minutes: words.levelCards.minutes(...level.minutes),
    checked: level.checkedBy === undefined ? words.levelCards.unchecked : t(level.checkedBy),
    contentNotes: level.contentNotes.map(t),
    seats: file.parties.flatMap((party, index) => (party.seat ? [seatCard(told, party.seat, index)] : [])),
    difficulties: DIFFICULTIES.flatMap((id) => {
      const rule = level.difficulties[id]
      return rule ? [{ id, name: t(rule.name), about: t(rule.about) }] : []
    }),
  }
}

type Seat = NonNullable<House['levels'][number]['file']['parties'][number]['seat']>

function seatCard({ t, parties }: Told, seat: Seat, index: number): SeatCardView {
  const party = parties[index]
  if (!party) throw new Error(`there is no party ${index}`)
  return {
    party,
    cover: seat.cover ?? 'lines',
    public: t(seat.public),
    different: seat.different.map(({ icon, text }) => ({ icon, text: t(text) })),
    hard: t(seat.hard),
    difficulty: { level: seat.difficulty.level, word: t(seat.difficulty.word) },
    facts: seat.facts ?? [],
  }
}

function glossaryOf({ t, level }: Told): AppView['glossary'] {
  return level.glossary.map(({ id, term, text, source }) => ({
    id,
    term: t(term),
    text: t(text),
    source: source === undefined ? '' : t(source),
  }))
}

function aboutOf(told: Told): AppView['about'] {
  const { t, level, words } = told
  const assumed = [
    level.durability.basis,
    ...level.issues.flatMap((issue) => issue.options.map((one) => one.basis)),
  ]
  return {
    facts: [...factsOf(told).values()],
    sources: level.sources.map((source) =>
      [source.publisher, source.title, source.place, source.written, source.note]
        .flatMap((part) => (part === undefined ? [] : [t(part)]))
        .join('. '),
    ),
    simplifies: level.simplifies.map(t),
    assumptions: assumed.flatMap((basis) =>
      basis.assumed === undefined ? [] : [words.facts.assumed(t(basis.assumed))],
    ),
  }
}
