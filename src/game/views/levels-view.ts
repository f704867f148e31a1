import type { Loaded } from '../../levels/read-level.ts'
import { DIFFICULTIES } from '../../negotiation/condition.ts'
import type { AppView } from '../shown/app.ts'
import type { LevelCardView, SeatCardView } from '../shown/levels.ts'
import { checkedWords } from './checked.ts'
import { dayWords, factsOf, recordLine } from './facts-view.ts'
import { partyIn } from './ground.ts'
import { type Manner, type Told, toldIn } from './told.ts'

/** The levels to choose from, each with the seats that a person can lead. */
export function levelCards(loaded: readonly Loaded[], manner: Manner): readonly LevelCardView[] {
  return loaded.map((level) => levelCard(level, toldIn(level, manner)))
}

function levelCard({ file }: Loaded, told: Told): LevelCardView {
  const { t, words } = told
  return {
    id: file.id,
    title: t(file.title),
    subtitle: t(file.subtitle),
    summary: t(file.summary),
    place: t(file.place),
    date: dayWords(told, file.date),
    minutes: words.levelCards.minutes(...file.minutes),
    checked: checkedWords(told),
    fictional: file.fictional === true,
    teaches: file.teaches === true,
    recordLine: recordLine(told),
    severe: file.events.some(({ severe }) => severe === true),
    contentNotes: file.contentNotes.map(t),
    seats: file.parties.flatMap((party, index) => (party.seat ? [seatCard(told, index, party.seat)] : [])),
    difficulties: DIFFICULTIES.flatMap((id) => {
      const given = file.difficulties[id]
      return given ? [{ id, name: t(given.name), about: t(given.about) }] : []
    }),
  }
}

function seatCard(
  told: Told,
  index: number,
  seat: NonNullable<Loaded['file']['parties'][number]['seat']>,
): SeatCardView {
  const { t } = told
  return {
    party: partyIn(told, index),
    cover: seat.cover ?? COVERS[index % COVERS.length] ?? 'lines',
    public: t(seat.public),
    different: seat.different.map(({ icon, text }) => ({ icon, text: t(text) })),
    hard: t(seat.hard),
    difficulty: { level: seat.difficulty.level, word: t(seat.difficulty.word) },
    facts: seat.facts ?? [],
  }
}

const COVERS = ['lines', 'dial', 'field'] as const

/** What the levels about the world rest on: facts, sources, what they simplify, and what they assume about things all can see. */
export function aboutView(loaded: readonly Loaded[], manner: Manner): AppView['about'] {
  const told = loaded.filter(({ file }) => file.fictional !== true).map((level) => toldIn(level, manner))
  return {
    facts: told.flatMap((one) => [...factsOf(one).values()]),
    sources: told.flatMap((one) => one.level.sources.map((source) => sourceWords(one, source))),
    simplifies: told.flatMap((one) => one.level.simplifies.map(one.t)),
    assumptions: told.flatMap(assumptionsOf),
  }
}

function sourceWords({ t, words }: Told, source: Told['level']['sources'][number]): string {
  const line = words.facts.sourceLine(t(source.publisher), t(source.title), t(source.written))
  return source.note === undefined ? line : `${line} ${t(source.note)}`
}

/** Only of what is public: options, events, how lasting is judged, the absent party. Wants are for the debrief. */
function assumptionsOf({ level, t, words }: Told): readonly string[] {
  const options = level.issues.flatMap((issue) =>
    issue.options.map((option) => ({
      about: words.clauses.set(issue.number, t(option.short)),
      basis: option.basis,
    })),
  )
  const events = level.events.map(({ title, basis }) => ({ about: t(title), basis }))
  const rest = [
    { about: words.facts.durability, basis: level.durability.basis },
    ...(level.absent
      ? [
          {
            about: t(level.parties.find(({ id }) => id === level.absent?.party)?.name ?? ''),
            basis: level.absent.basis,
          },
        ]
      : []),
  ]
  return [...options, ...events, ...rest].flatMap(({ about, basis }) =>
    basis.assumed === undefined ? [] : [words.facts.assumedOf(about, t(basis.assumed))],
  )
}
