import type { RedLine } from '../../negotiation/brief.ts'
import { absentBar } from '../../negotiation/capitals.ts'
import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import { reservationOf } from '../../negotiation/utility.ts'
import type { Conducted } from '../conducted.ts'
import type { DebriefView } from '../shown/debrief.ts'
import { ended } from '../words/sentence.ts'
import { briefView } from './brief-view.ts'
import { briefOf } from './debrief-worth.ts'
import type { Ground } from './ground.ts'
import { weightOf } from './weights.ts'

type Opened = DebriefView['briefs'][number]

/** Every brief, opened: weights, red lines, the worth of no agreement, and what the player had found out. */
export function openedBriefs(conducted: Conducted, ground: Ground): readonly Opened[] {
  const { loaded, world, session } = conducted
  return loaded.file.parties.map((written, index) => ({
    ...briefView(ground.told, ground.party(index), written),
    wants: wantsOf(conducted, ground, index),
    redLines: redLinesOf(conducted, ground, index),
    reservation: reservationOf(briefOf(world.briefs, index), session),
    asked: ground.scenario.absent?.party === index ? absentBar(world, session) : null,
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

/** How much of a brief the player had heard: what it gave as reasons, what was learnt of it, and whether the weightiest clause was among that. */
function foundOf(conducted: Conducted, ground: Ground, party: PartyIndex): string {
  const { words, me, told } = ground
  const { found } = words.debrief
  if (party === me) return found.own
  const heaviest = heaviestOf(conducted, party)
  const reasons = reasonsFrom(ground, party)
  const open = reasons.filter(({ guarded }) => !guarded)
  const learnt = learntOf(ground, party)
  const knew = [...open.map(({ issue }) => issue), ...learnt.clauses].includes(heaviest)
  const heard = [...reasonLines(ground, party, reasons), ...learnt.lines]
  const asked = isAsked(ground, party) ? found.askedInVain : found.nothing
  const weightiest = (knew ? found.heaviest : found.missed)(told.clause(heaviest))
  return [...(heard.length > 0 ? heard : [asked]), weightiest].join(' ')
}

function reasonLines({ words, told, who }: Ground, party: PartyIndex, reasons: Reasons): readonly string[] {
  if (reasons.length === 0) return []
  const on = (guarded: boolean) =>
    reasons
      .filter((one) => one.guarded === guarded)
      .map(({ issue }) => issue)
      .toSorted((a, b) => a - b)
      .map(told.number)
  return [words.debrief.found.reasons(who(party), on(false), on(true))]
}

/** What this seat alone was told of a party, through the channel or by what happened, and the clauses it was about. */
function learntOf({ seen, me, words, told, scenario }: Ground, party: PartyIndex) {
  const { found } = words.debrief
  const notes = (seen.notes[me] ?? []).filter((note) => note.about === party)
  const calls = notes.flatMap((note) => (note.kind === 'channel' ? [note] : []))
  const stops = [...new Set(calls.flatMap((note) => note.stops.map(({ issue }) => issue)))]
  const weighs = notes.flatMap((note) => (note.kind === 'priority' ? [note.issue] : []))
  const lines = notes.flatMap((note) => (note.kind === 'red-line' ? [note.issue] : []))
  const refused = refusedOver(seen, scenario.absent?.party === party)
  const named = (issues: readonly IssueIndex[]) =>
    [...new Set(issues)].toSorted((a, b) => a - b).map(told.number)
  return {
    clauses: [...stops, ...weighs, ...refused],
    lines: [
      ...(refused.length > 0 ? [found.refused(named(refused))] : []),
      ...(stops.length > 0 ? [found.summaries(calls.length, named(stops))] : []),
      ...(stops.length === 0 && calls.length > 0 ? [found.fitted(calls.length)] : []),
      ...(weighs.length > 0 ? [found.weighs(named(weighs))] : []),
      ...(lines.length > 0 ? [found.lines(named(lines))] : []),
    ],
  }
}

/** What the absent party named when it refused what was signed, for everybody to hear. */
function refusedOver({ firstAnswers, answers }: Ground['seen'], isAbsent: boolean): readonly IssueIndex[] {
  if (!isAbsent) return []
  return [firstAnswers, answers].flatMap((given) => {
    const names = given?.absent?.names ?? -1
    return names < 0 ? [] : [names]
  })
}

/** Whether this seat asked it anything, or had it asked. */
function isAsked({ seen, me, scenario }: Ground, party: PartyIndex): boolean {
  const isAway = scenario.absent?.party === party
  return seen.story.some(
    ({ move }) =>
      (move.kind === 'ask' && move.party === me && move.of === party) ||
      (isAway && move.kind === 'channel' && isMine(move.party)),
  )

  function isMine(caller: PartyIndex): boolean {
    return (
      caller === me ||
      seen.requests.some(
        ({ by, of, ability }) =>
          by === me && of === caller && scenario.abilities[ability]?.kind === 'channel',
      )
    )
  }
}

function heaviestOf({ world }: Conducted, party: PartyIndex): IssueIndex {
  const weights = briefOf(world.briefs, party).points.map(weightOf)
  return weights.indexOf(Math.max(...weights))
}

type Reasons = readonly { readonly issue: IssueIndex; readonly guarded: boolean }[]

/** Reasons of a party that the player heard, each clause once; an open reason counts before a guarded one. */
function reasonsFrom({ heard }: Ground, party: PartyIndex): Reasons {
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
