import { type Act, learn, narrow } from './act.ts'
import { absentBar } from './capitals.ts'
import type { IssueIndex, Package, PartyIndex } from './scenario.ts'
import type { Note } from './story.ts'
import { standingText } from './text.ts'
import { utilityOf } from './utility.ts'
import { bestAt, worriesOf } from './worry.ts'

/** Share of what was still open of the absent party's range that one answer closes, in per cent. */
const NARROWS = 50
/** Clauses that a summary through the channel names, at most. */
const NAMES_AT_MOST = 2

function answerTo(act: Act, text: Package, listeners: readonly PartyIndex[]): void {
  const { world, s } = act
  const about = world.scenario.absent!.party
  const brief = world.briefs[about]!
  const fits = utilityOf(brief, text) >= absentBar(world, s)
  const worries = fits ? [] : worriesOf(brief, text)
  for (const party of listeners) {
    const stops = namedNow(s.notes[party]!, text, worries).map((issue) => ({
      issue,
      choice: text[issue]!,
      prefers: bestAt(brief, text, issue),
    }))
    learn(act, party, { kind: 'channel', about, slot: s.slot, fits, stops })
    narrow(act, party, about, NARROWS)
  }
}

/** Of these clauses, worst first, those that a summary names: what this listener was not told yet comes before the rest. */
function namedNow(
  notes: readonly Note[],
  text: Package,
  worries: readonly IssueIndex[],
): readonly IssueIndex[] {
  const told = (issue: IssueIndex) =>
    notes.some(
      (note) =>
        note.kind === 'channel' &&
        note.stops.some((stop) => stop.issue === issue && stop.choice === text[issue]),
    )
  const fresh = worries.filter((issue) => !told(issue))
  return [...fresh, ...worries.filter(told)].slice(0, NAMES_AT_MOST)
}

/** Brings the channel's answers that are due: on the draft as it was sent, or to a question on the text as it stands now. */
export function bringAnswers(act: Act): void {
  const { s } = act
  for (let i = 0; i < s.channel.length; i++) {
    const sent = s.channel[i]!
    if (sent.due > s.slot) continue
    answerTo(act, sent.sends === 'draft' ? sent.text : standingText(s), sent.for)
    s.channel.splice(i--, 1)
  }
}
