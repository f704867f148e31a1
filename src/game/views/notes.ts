import type { Note } from '../../negotiation/story.ts'
import type { NotebookView } from '../shown/delegations.ts'
import { type Ground, timeAt } from './ground.ts'

/** What this seat alone has learnt, the latest first. */
export function notesView(ground: Ground): NotebookView['notes'] {
  const { seen, me, party, scenario } = ground
  return (seen.notes[me] ?? []).toReversed().map((note) => ({
    time: timeAt(scenario, note.slot),
    party: party(note.about),
    text: noteLine(ground, note),
  }))
}

export function noteLine({ told, words, who, party }: Ground, note: Note): string {
  const { note: say } = words.notebook
  switch (note.kind) {
    case 'priority':
      return say.priority(who(note.about), told.clause(note.issue))
    case 'red-line':
      return say.redLine(who(note.about), told.clause(note.issue), told.short(note.issue, note.choice))
    case 'range':
      return say.range(party(note.about).name)
    case 'channel': {
      const { name } = party(note.about)
      const stops = note.stops.map(({ issue, prefers }) =>
        say.channelStop(told.clause(issue), told.short(issue, prefers)),
      )
      if (note.fits) return say.channelFits(name)
      return stops.length > 0 ? say.channelStops(name, stops) : say.channelNot(name)
    }
    case 'capital': {
      const clause = told.clause(note.worry)
      if (note.verdict === 'below') return say.capitalBelow(clause)
      return note.verdict === 'above' ? say.capitalAbove(clause) : say.capitalWithin(clause)
    }
  }
}
