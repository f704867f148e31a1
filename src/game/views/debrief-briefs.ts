import type { RedLine } from '../../negotiation/brief.ts'
import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import { reservationOf } from '../../negotiation/utility.ts'
import type { Conducted } from '../conducted.ts'
import type { DebriefView } from '../shown/debrief.ts'
import { ended } from '../words/sentence.ts'
import { briefView } from './brief-view.ts'
import { briefOf, weightOf } from './debrief-worth.ts'
import type { Ground } from './ground.ts'

type Opened = DebriefView['briefs'][number]

/** Every brief, opened: weights, red lines, the worth of no agreement, and what the player had found out. */
export function openedBriefs(conducted: Conducted, ground: Ground): readonly Opened[] {
  const { loaded, world, session } = conducted
  return loaded.file.parties.map((written, index) => ({
    ...briefView(ground.told, ground.party(index), written),
    wants: wantsOf(conducted, ground, index),
    redLines: redLinesOf(conducted, ground, index),
    reservation: reservationOf(briefOf(world.briefs, index), session),
    found: foundOf(conducted, ground, index),
  }))
}

function wantsOf({ world }: Conducted, { told }: Ground, party: PartyIndex): Opened['wants'] {
  return briefOf(world.briefs, party)
    .points.map((row, issue) => ({
      number: told.number(issue),
      issue: told.t(told.level.issues[issue]?.name ?? ''),
      best: told.short(issue, row.indexOf(Math.max(...row.slice(1)), 1) - 1),
      weight: weightOf(row),
    }))
    .toSorted((a, b) => b.weight - a.weight)
}

function redLinesOf({ loaded, world }: Conducted, ground: Ground, party: PartyIndex): readonly string[] {
  const written = loaded.file.parties[party]?.preferences.redLines ?? []
  return briefOf(world.briefs, party).redLines.map((line, index) => {
    const why = written[index]?.why
    return redLineText(ground, line, why === undefined ? '' : ended(ground.told.t(why)))
  })
}

function redLineText({ told, words }: Ground, line: RedLine, why: string): string {
  const { redLine } = words.debrief
  const [number, wording] = [told.number(line.issue), told.short(line.issue, line.choice)]
  if (line.price !== undefined) return redLine.price(number, wording, line.price, why)
  return line.unless ? redLine.unless(number, wording, why) : redLine.never(number, wording, why)
}

/** How much of a brief the player had heard: how many reasons, and whether the weightiest clause was among them. */
function foundOf(conducted: Conducted, ground: Ground, party: PartyIndex): string {
  const { words, me, told } = ground
  const { found } = words.debrief
  if (party === me) return found.own
  const heaviest = heaviestOf(conducted, party)
  const reasons = reasonsFrom(ground, party)
  const open = reasons.filter(({ guarded }) => !guarded)
  const knew =
    open.some(({ issue }) => issue === heaviest) ||
    (ground.seen.notes[me] ?? []).some(
      (note) => note.kind === 'priority' && note.about === party && note.issue === heaviest,
    )
  const weightiest = (knew ? found.heaviest : found.missed)(told.clause(heaviest))
  const heard =
    reasons.length === 0 ? found.nothing : found.reasons(open.length, reasons.length - open.length)
  return `${heard} ${weightiest}`
}

function heaviestOf({ world }: Conducted, party: PartyIndex): IssueIndex {
  const weights = briefOf(world.briefs, party).points.map(weightOf)
  return weights.indexOf(Math.max(...weights))
}

/** Reasons of a party that the player heard, each clause once; an open reason counts before a guarded one. */
function reasonsFrom({ heard }: Ground, party: PartyIndex) {
  const byIssue = new Map<IssueIndex, { readonly issue: IssueIndex; readonly guarded: boolean }>()
  for (const { entry } of heard) {
    const { move } = entry
    if (move.party !== party) continue
    const reasons =
      move.kind === 'stance'
        ? move.stances.flatMap(({ reason }) => reason ?? [])
        : 'reason' in move && move.reason
          ? [move.reason]
          : []
    for (const { issue, guarded } of reasons)
      if (!guarded || !byIssue.has(issue)) byIssue.set(issue, { issue, guarded })
  }
  return [...byIssue.values()]
}
