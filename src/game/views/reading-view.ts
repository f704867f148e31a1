import {
  type Choice,
  type IssueIndex,
  type Package,
  type PartyIndex,
  SILENT,
} from '../../negotiation/scenario.ts'
import { signatoriesOf } from '../../negotiation/signatories.ts'
import { agreedText, onTable } from '../../negotiation/text.ts'
import type { Note } from '../../negotiation/story.ts'
import type { SessionView } from '../shown/session.ts'
import type { StoryLineView } from '../shown/story.ts'
import { heldBy, openBeside, unheardOn } from './clause-awaits.ts'
import { type Ground, mayTell, timeAt } from './ground.ts'
import { noteLine } from './notes.ts'
import { readingWorth } from './own-brief.ts'
import { closedBefore, textReadBefore } from './read-before.ts'
import { firstRefusals } from './refusals.ts'
import { stageIn } from './sittings.ts'
import { homeLine } from './capital-view.ts'
import { LINES } from './story-view.ts'
import { myTurn } from './turn-view.ts'
import { slotOf } from './when.ts'

type Reading = NonNullable<SessionView['reading']>

/** The final reading: what is in the text, what is left out, and what it is worth to the seat's own side. */
export function readingView(
  ground: Ground,
  story: readonly StoryLineView[],
  bar: readonly [number, number] | undefined,
): SessionView['reading'] {
  const { phase, seen, told, scenario, party, heard } = ground
  if (phase.kind !== 'reading') return null
  const text = agreedText(seen)
  const before = textReadBefore(heard, text.length)
  const written = told.level.issues
  return {
    text: written.flatMap((issue, index) => {
      const option = issue.options[text[index] ?? -1]
      const changed = changedSince(ground, before, index, text[index] ?? SILENT)
      return option ? [{ number: issue.number, treaty: told.t(option.treaty), changed }] : []
    }),
    left: written.flatMap((_, index) =>
      (text[index] ?? SILENT) < 0 ? [leftLine(ground, index, before !== null && before[index]! >= 0)] : [],
    ),
    signatories: signatoriesOf(scenario, text).map(party),
    worth: readingWorth(ground),
    home: homeLine(ground, bar),
    since: { ...sinceView(ground, story), text: rewritten(ground, before, text) },
    canSign: myTurn(ground)?.owes === 'sign',
    canGoOn: ground.refusal({ kind: 'sign', party: ground.me, answer: 'go-on' }) === undefined,
  }
}

/** What became of a clause since the reading before this one; nothing at the first. */
function changedSince(
  { words }: Ground,
  before: Package | null,
  issue: IssueIndex,
  choice: Choice,
): string | null {
  const was = before?.[issue]
  if (was === undefined || was === choice) return null
  return was < 0 ? words.reading.added : words.reading.changed
}

/** Which clauses read otherwise than the time before, in one line. */
function rewritten({ told, words }: Ground, before: Package | null, text: Package): string | null {
  if (before === null) return null
  const changed = text.flatMap((choice, issue) => (choice === before[issue] ? [] : [told.clause(issue)]))
  return changed.length === 0 ? words.reading.same : words.reading.changes(changed)
}

function leftLine(ground: Ground, index: IssueIndex, dropped: boolean): string {
  const { told, words } = ground
  const issue = told.level.issues[index]
  if (!issue) throw new Error(`level ${told.level.id} has no issue ${index}`)
  const line =
    words.reading.silentOn(issue.number, told.t(issue.name), told.t(issue.silence.plain)) +
    stoodAs(ground, index)
  return dropped ? words.reading.dropped(line) : line
}

/**
 * What happened since the player's last move or, where the text was read before, since that reading; and apart from it
 * what the player's capital and the absent party let this seat know in that time, the latest of each.
 */
function sinceView(ground: Ground, story: readonly StoryLineView[]): Omit<Reading['since'], 'text'> {
  const { heard, lastSeen, scenario, party } = ground
  const closed = closedBefore(heard)
  const from = closed === null ? lastSeen : closed + 1
  const learnt = heard.flatMap(({ key, entry }) =>
    entry.consequences.flatMap((one) =>
      key >= from && one.kind === 'note' && mayTell(ground, one) && isVerdict(one.note)
        ? [{ note: one.note, time: timeAt(scenario, slotOf(ground, entry, one)) }]
        : [],
    ),
  )
  return {
    again: closed !== null,
    words: [
      ...refusalTold(ground),
      ...learnt
        .filter(({ note }, at) => learnt.findLastIndex((other) => other.note.kind === note.kind) === at)
        .map(({ note, time }) => ({ time, party: party(note.about), text: noteLine(ground, note) })),
    ],
    lines: story.filter(({ key }) => key >= from * LINES),
  }
}

/** The answer that led to the last sitting, at the reading that follows it. */
function refusalTold(ground: Ground): Reading['since']['words'] {
  const { seen, heard, party, scenario } = ground
  const slot = heard.findLast(({ entry }) => stageIn(entry)?.kind === 'final')?.entry.slot ?? seen.slot
  return firstRefusals(ground).map(({ party: of, text }) => ({
    time: timeAt(scenario, slot),
    party: party(of),
    text,
  }))
}

/** Whether a note says how the whole text would fare with those who answer it. */
function isVerdict({ kind }: Note): boolean {
  return kind === 'capital' || kind === 'channel'
}

/** What stood where the text is now silent, and what kept it out. */
function stoodAs(ground: Ground, issue: IssueIndex): string {
  const { seen, told, words, party, me } = ground
  const clause = seen.clauses[issue]
  if (!clause || !onTable(clause)) return ''
  const { stood } = words.reading
  const wording = told.short(issue, clause.choice)
  const names = (parties: readonly PartyIndex[]) => parties.map((one) => party(one).name)
  const against = heldBy(ground, clause)
  if (against.length > 0) return ` ${stood.reserved(wording, names(against))}`
  const unheard = unheardOn(ground, clause)
  const others = openBeside(ground, issue)
  if (unheard.length === 0 && others.length > 0)
    return ` ${stood.bound(
      wording,
      others.map((other) => told.number(other)),
    )}`
  if (unheard.length === 0) return ` ${stood.tooLate(wording)}`
  if (unheard.length === 1 && unheard[0] === me) return ` ${stood.you(wording)}`
  return ` ${stood.unheard(wording, names(unheard))}`
}
