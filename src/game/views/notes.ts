import type { MoveOf } from '../../negotiation/move.ts'
import type { Entry, Note } from '../../negotiation/story.ts'
import type { NotebookView } from '../shown/delegations.ts'
import { type Ground, timeAt } from './ground.ts'
import { isSilent, wordingBefore } from './rewordings.ts'
import { stageIn } from './sittings.ts'

/** What this seat has been told, the latest first: what it alone has learnt, and every criticism of a text passed round. */
export function notesView(ground: Ground): NotebookView['notes'] {
  const { seen, me, party, scenario, heard } = ground
  const learnt = (seen.notes[me] ?? []).map((note) => ({
    slot: note.slot,
    about: note.about,
    text: noteLine(ground, note),
  }))
  const criticisms = heard.flatMap(({ entry }) => {
    const { move, slot } = entry
    return move.kind === 'criticise' && move.party !== me
      ? [{ slot, about: move.party, text: `${criticismLine(ground, move)}${sinceThen(ground, entry, move)}` }]
      : []
  })
  return [...learnt, ...criticisms]
    .toSorted((one, other) => one.slot - other.slot)
    .toReversed()
    .map(({ slot, about, text }) => ({ time: timeAt(scenario, slot), party: party(about), text }))
}

function criticismLine(
  { told, words, who }: Ground,
  { party, reason, prefers }: MoveOf<'criticise'>,
): string {
  const { issue } = reason
  const rather = prefers === undefined ? null : told.short(issue, prefers)
  return words.notebook.note.criticism(who(party), told.clause(issue), told.reason(party, reason), rather)
}

/** What became since of the wording that was criticised, or of the silence. */
function sinceThen(ground: Ground, entry: Entry, { reason }: MoveOf<'criticise'>): string {
  const { heard, seen, words } = ground
  const then = wordingBefore(heard, entry, reason.issue)
  const { choice, status } = seen.clauses[reason.issue]!
  const { same, silent, reworded, missing, worded } = words.notebook.note.criticisedSince
  if (then === undefined) return isSilent(status) ? missing : worded
  if (isSilent(status)) return silent
  return choice === then ? same : reworded
}

export function noteLine(ground: Ground, note: Note): string {
  const { told, words, who, party } = ground
  const { note: say } = words.notebook
  switch (note.kind) {
    case 'priority':
      return say.priority[note.among](who(note.about), told.clause(note.issue))
    case 'red-line':
      return say.redLine(who(note.about), told.clause(note.issue), told.short(note.issue, note.choice))
    case 'channel': {
      const { name } = party(note.about)
      const stops = note.stops.map(({ issue, prefers }) =>
        say.channelStop(told.clause(issue), told.short(issue, prefers)),
      )
      if (note.fits) return say.channelFits(name)
      if (stops.length === 0) return say.channelNot(name)
      return say.channelStops(name, stops, namedBefore(ground, note).map(told.clause))
    }
    case 'capital': {
      const clause = told.clause(note.worry)
      const silent = silentThen(ground, note)
      if (note.verdict === 'below') return say.capitalBelow(clause, silent)
      return note.verdict === 'above' ? say.capitalAbove(clause, silent) : say.capitalWithin(clause, silent)
    }
  }
}

/**
 * Clauses that the absent party named to this seat before a summary, in a summary or in its refusal, and that this one
 * leaves out: a summary tells what is new first, which need not be what weighs most.
 */
function namedBefore({ seen, me, scenario }: Ground, note: Note & { kind: 'channel' }): readonly number[] {
  const notes = seen.notes[me] ?? []
  const earlier = notes
    .slice(0, notes.indexOf(note))
    .flatMap((one) => (one.kind === 'channel' && one.about === note.about ? one.stops : []))
    .map(({ issue }) => issue)
  const refused =
    seen.finalUsed && scenario.absent?.party === note.about ? refusalBefore(seen, note.slot) : []
  const now = note.stops.map(({ issue }) => issue)
  return [...new Set([...earlier, ...refused])]
    .filter((issue) => !now.includes(issue))
    .toSorted((a, b) => a - b)
}

/** The clause that the absent party named when it refused the text, if that was before this slot. */
function refusalBefore({ firstAnswers, story }: Ground['seen'], slot: number): readonly number[] {
  const reopened = story.find((entry) => stageIn(entry)?.kind === 'final')
  const names = firstAnswers?.absent?.names ?? -1
  return names < 0 || !reopened || slot < reopened.slot ? [] : [names]
}

/** On how many clauses the text said nothing when the capital was asked; silence has its worth like any wording. */
function silentThen({ heard, scenario, me }: Ground, note: Note): number {
  const asked = heard.find(
    ({ entry: { move, slot } }) => move.kind === 'consult' && move.party === me && slot === note.slot,
  )?.entry
  if (!asked) return 0
  return scenario.issues.filter((_, issue) => wordingBefore(heard, asked, issue) === undefined).length
}
