import { signatoriesOf } from '../../negotiation/signatories.ts'
import { agreedText } from '../../negotiation/text.ts'
import type { SessionView } from '../shown/session.ts'
import type { Ground } from './ground.ts'
import { readingWorth } from './own-brief.ts'
import { myTurn } from './turn-view.ts'

/** The final reading: what is in the text, what is left out, and what it is worth to the seat's own side. */
export function readingView(ground: Ground): SessionView['reading'] {
  const { phase, seen, told, scenario, party, words } = ground
  if (phase.kind !== 'reading') return null
  const text = agreedText(seen)
  const written = told.level.issues
  return {
    text: written.flatMap((issue, index) => {
      const option = issue.options[text[index] ?? -1]
      return option ? [{ number: issue.number, treaty: told.t(option.treaty) }] : []
    }),
    left: written.flatMap((issue, index) =>
      (text[index] ?? -1) < 0
        ? [words.reading.silentOn(issue.number, told.t(issue.name), told.t(issue.silence.plain))]
        : [],
    ),
    signatories: signatoriesOf(scenario, text).map(party),
    worth: readingWorth(ground),
    canSign: myTurn(ground)?.owes === 'sign',
  }
}
