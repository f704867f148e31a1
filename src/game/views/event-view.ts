import type { SessionView } from '../shown/session.ts'
import type { EventView } from '../shown/story.ts'
import { effectHints } from './effect-hints.ts'
import { dayWords, factsFor, factsOf, sourceLine } from './facts-view.ts'
import { type Ground, timeAt } from './ground.ts'
import { slotOf } from './when.ts'
import type { Told } from './told.ts'

type Written = Told['level']['events'][number]

/** The event that waits for the seat's reaction. */
export function eventView(ground: Ground): EventView | null {
  const pending = ground.seen.pending.find((one) => one.kind === 'react' && one.party === ground.me)
  if (pending?.kind !== 'react') return null
  const written = ground.told.level.events[pending.event]
  return written ? cardOf(ground, pending.event, written) : null
}

function cardOf(ground: Ground, event: number, written: Written): EventView {
  const { told, words } = ground
  const { t } = told
  const facts = factsFor(told, written.basis.facts)
  return {
    event,
    kind: written.kind,
    severe: written.severe ?? false,
    picture: pictureOf(written),
    status: statusOf(told, written),
    time: timeOf(ground, event, written),
    title: t(written.title),
    text: t(written.text),
    touches: (written.touches ?? []).map((id) => touched(told, id)),
    facts,
    sourceLine: written.kind === 'record' ? sourceLine(told) : words.facts.simulated,
    does: effectHints(ground, ground.scenario.events[event]?.effects ?? [], []),
    reactions: reactionsOf(ground, event, written),
  }
}

/** A level may leave it open, and those that were written before there were pictures do. */
export function pictureOf({ kind, severe, picture }: Written): EventView['picture'] {
  return picture ?? (severe ? 'incident' : kind === 'record' ? 'wire' : 'room')
}

function touched(told: Told, id: string): string {
  const issue = told.level.issues.find((one) => one.id === id)
  return issue ? told.words.clauses.heading(issue.number, told.t(issue.name)) : id
}

function statusOf(told: Told, { kind, basis }: Written): EventView['status'] {
  if (kind === 'simulated') return 'simulated'
  return factsFor(told, basis.facts)[0]?.status ?? 'reported'
}

/** A recalled fact bears its own date; what happens in the game bears the clock's time. */
function timeOf(ground: Ground, event: number, { kind, basis }: Written): string {
  const { told, scenario, heard, seen } = ground
  const fact = told.level.facts.find(({ id }) => id === basis.facts?.[0])
  if (kind === 'record' && fact) return dayWords(told, fact.date)
  for (const { entry } of heard.toReversed()) {
    const fired = entry.consequences.find((one) => one.kind === 'event' && one.event === event)
    if (fired) return timeAt(scenario, slotOf(ground, entry, fired))
  }
  return timeAt(scenario, seen.slot)
}

function reactionsOf(
  { scenario, told, me, words }: Ground,
  event: number,
  written: Written,
): EventView['reactions'] {
  return (written.reactions ?? []).flatMap((reaction, index) => {
    const { seats = [], slots = 0 } = scenario.events[event]?.reactions[index] ?? {}
    if (seats.length > 0 && !seats.includes(me)) return []
    return [
      {
        index,
        label: told.t(reaction.label),
        text: told.t(reaction.text),
        cost: words.actions.costs.answer(slots),
        hints: reaction.hints.map(({ tone, certainty, text }) => ({ tone, certainty, text: told.t(text) })),
      },
    ]
  })
}

/** The wire at the foot of the screen: what has broken in so far, the latest first; before that, the background. */
export function wireView(ground: Ground): SessionView['wire'] {
  const { told, heard, scenario } = ground
  const happened = heard.flatMap(({ entry }) =>
    entry.consequences.flatMap((one) => {
      const written = one.kind === 'event' ? told.level.events[one.event] : undefined
      if (!written) return []
      const status = statusOf(told, written)
      return [{ status, time: timeAt(scenario, slotOf(ground, entry, one)), text: told.t(written.title) }]
    }),
  )
  return happened.length > 0 ? happened.toReversed() : backgroundWire(told)
}

/** How many lines of background run over the wire before anything has happened. */
const LATEST = 3

function backgroundWire(told: Told): SessionView['wire'] {
  const all = factsOf(told)
  return told.level.background
    .slice(-LATEST)
    .toReversed()
    .map(({ date, text, facts }) => ({
      status: all.get(facts[0] ?? '')?.status ?? 'reported',
      time: dayWords(told, date),
      text: told.t(text),
    }))
}
