import { draftFor } from '../../counterparts/draft.ts'
import type { Change, Move } from '../../negotiation/move.ts'
import { kindOf } from '../compose.ts'
import type { Conducted } from '../conducted.ts'
import type { ComposerView } from '../shown/actions.ts'
import type { Ground } from './ground.ts'

/** A text drafted from the notebook for a move that sets several clauses; null for every other move. */
export function draftAid(conducted: Conducted, ground: Ground): ComposerView['aid'] {
  const kind = conducted.draft && kindOf(conducted, conducted.draft.action)
  if (kind !== 'bridge' && kind !== 'package') return null
  const { scenario, seen, brief, me, told, words, party } = ground
  const move = (changes: readonly Change[]): Move => ({ kind, party: me, changes })
  const drafted = draftFor(scenario, seen, brief, move)
  const names = (parties: readonly number[]) => parties.map((one) => party(one).name)
  return {
    about: drafted.length > 0 ? words.notebook.draft.about : whyNothing(ground, move),
    changes: drafted.map(({ change }) => change),
    lines: drafted.map(({ change, suits, hurts }) =>
      words.notebook.draft.line(told.change(change), names(suits), names(hurts)),
    ),
  }
}

/** Why no text could be drafted: nothing is left that it could change, or nothing that was heard points to a better wording. */
function whyNothing(
  { scenario, seen, words, refusal }: Ground,
  move: (changes: readonly Change[]) => Move,
): string {
  const { noClause, noWording } = words.notebook.draft
  const touchable = scenario.issues.some(({ options }, issue) => {
    const { status, choice: standing } = seen.clauses[issue] ?? { status: 'agreed' }
    if (status === 'agreed' || status === 'tabled') return false
    return [...options.keys()].some(
      (choice) =>
        (status !== 'bracketed' || choice !== standing) && refusal(move([{ issue, choice }])) === undefined,
    )
  })
  return touchable ? noWording : noClause
}
