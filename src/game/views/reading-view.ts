import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import { signatoriesOf } from '../../negotiation/signatories.ts'
import { agreedText, onTable } from '../../negotiation/text.ts'
import type { SessionView } from '../shown/session.ts'
import { heldBy, unheardOn } from './clause-view.ts'
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
        ? [
            words.reading.silentOn(issue.number, told.t(issue.name), told.t(issue.silence.plain)) +
              stoodAs(ground, index),
          ]
        : [],
    ),
    signatories: signatoriesOf(scenario, text).map(party),
    worth: readingWorth(ground),
    canSign: myTurn(ground)?.owes === 'sign',
    canGoOn: ground.refusal({ kind: 'sign', party: ground.me, answer: 'go-on' }) === undefined,
  }
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
  if (unheard.length === 0) return ` ${stood.tooLate(wording)}`
  if (unheard.length === 1 && unheard[0] === me) return ` ${stood.you(wording)}`
  return ` ${stood.unheard(wording, names(unheard))}`
}
