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
    about: drafted.length > 0 ? words.notebook.draft.about : words.notebook.draft.nothing,
    changes: drafted.map(({ change }) => change),
    lines: drafted.map(({ change, suits, hurts }) =>
      words.notebook.draft.line(told.change(change), names(suits), names(hurts)),
    ),
  }
}
