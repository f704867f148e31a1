import type { ClockView } from '../shown/session.ts'
import type { PhaseKind } from '../conducted.ts'
import { sits } from '../machine.ts'
import { type Ground, minuteAt, timeAt } from './ground.ts'

export function clockView(ground: Ground): ClockView {
  const { seen, scenario, words, told } = ground
  const minute = minuteAt(scenario, seen.slot)
  const now = phaseIndexOf(ground)
  const sittings = [...scenario.phases.keys()].filter((index) =>
    SAT_THROUGH.has(scenario.phases[index]!.kind),
  )
  const { slots, spent } = slotsOf(ground)
  const lastSitting = isLastSitting(ground)
  return {
    time: timeAt(scenario, seen.slot),
    minute,
    partOfDay: partOfDay(ground, minute),
    slots,
    spent,
    counts: seen.stage.kind !== 'over',
    line: words.clock.left(Math.max(0, slots - spent), slots),
    phase: lastSitting ? words.clock.lastSitting : told.t(told.level.phases[now]?.name ?? ''),
    lastSitting,
    // Of what follows the talks not every session has the same, so that it is not counted.
    phaseIndex: sittings.filter((index) => index < now).length - (now < (sittings[0] ?? 0) ? 1 : 0),
    phases: sittings.map((index) => told.t(told.level.phases[index]!.name)),
    trackLine: trackLine(ground),
  }
}

/** What every delegation sits through, and is counted. */
const SAT_THROUGH: ReadonlySet<string> = new Set(['agenda', 'talks', 'closing'])

/** From the moment it is opened to the end of the reading that closes it; the answers are told before and after. */
function isLastSitting({ seen, phase }: Ground): boolean {
  const isLast = seen.stage.kind === 'final' || (seen.stage.kind === 'reading' && seen.finalUsed)
  return isLast && sits(phase.kind)
}

/** The last sitting has a clock of its own, while it lasts; before and after it the day's clock shows what it showed. */
function slotsOf(ground: Ground): Pick<ClockView, 'slots' | 'spent'> {
  const { seen, scenario, heard } = ground
  if (!seen.finalUsed) return { slots: seen.slots, spent: seen.slot }
  if (isLastSitting(ground)) {
    const left = Math.max(0, seen.slots - seen.slot)
    const slots = Math.max(left, scenario.clock.finalSlots)
    return { slots, spent: slots - left }
  }
  const before = heard.flatMap(({ entry: { consequences } }) =>
    consequences.some((one) => one.kind === 'stage' && one.to.kind === 'final')
      ? []
      : consequences.flatMap((one) => (one.kind === 'slots' ? [one.now] : [])),
  )
  const slots = before.at(-1) ?? scenario.clock.slots
  return { slots, spent: Math.min(slots, seen.slot) }
}

function partOfDay({ words }: Ground, minute: number): string {
  const hour = Math.floor(minute / 60)
  return words.clock.parts.findLast(([from]) => from <= hour)?.[1] ?? ''
}

/** The level's kind of phase in which each of the machine's phases lies. */
const KINDS: Readonly<Record<PhaseKind, string>> = {
  briefing: 'briefing',
  agenda: 'agenda',
  talks: 'talks',
  closing: 'closing',
  reading: 'closing',
  final: 'closing',
  capitals: 'capitals',
  absent: 'absent',
  ending: 'ending',
  debrief: 'debrief',
  complete: 'debrief',
}

/** The level's phase now; where it has one for each track, the one of the track in hand. The last sitting follows the refusal. */
function phaseIndexOf(ground: Ground): number {
  const { phase, scenario, seen } = ground
  const refused = seen.firstAnswers?.absent ? 'absent' : 'capitals'
  const kind = isLastSitting(ground) ? refused : KINDS[phase.kind]
  const places = scenario.phases.flatMap((one, index) => (one.kind === kind ? [index] : []))
  const { stage } = seen
  const place = kind === 'talks' && stage.kind === 'talks' ? seen.order.indexOf(stage.track) : 0
  return places[places.length === seen.order.length ? place : 0] ?? places[0] ?? 0
}

function trackLine({ seen, told, words, phase }: Ground): string {
  const { stage } = seen
  switch (stage.kind) {
    case 'talks': {
      const name = told.level.tracks[stage.track]?.short
      return words.clock.track(
        name ? told.t(name) : '',
        seen.trackSpent[stage.track] ?? 0,
        seen.trackSlots[stage.track] ?? 0,
      )
    }
    case 'closing':
      return words.clock.closing
    case 'final':
      return sits(phase.kind) ? words.clock.final(told.clause(stage.issue)) : ''
    case 'reading':
      return words.clock.reading
    case 'agenda':
    case 'over':
      return ''
  }
}
