import type { Mind } from '../../counterparts/mind.ts'
import { changedStances, stancesOf } from '../../counterparts/stances.ts'
import type { Move } from '../../negotiation/move.ts'
import { isBound } from '../../negotiation/refusal-parts.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import type { Aim } from './aim.ts'
import { CRAFT } from './craft.ts'

/**
 * Accepts what stands as the aim would have it and reserves on the rest, saying what it would rather see; near the end it
 * says of the rest what its own interest alone would have it say.
 */
export function sayMove(mind: Mind, aim: Aim, holdBack = false): readonly Move[] {
  const { view, me, brief, text } = mind
  const base = stancesOf(mind)
  const late = view.stage.kind !== 'talks' && view.slots - view.slot <= CRAFT.late
  const all = base.all.map((said) => {
    const { issue } = said
    if (said.kind === 'objects' || isBound(view, me, issue)) return said
    if (aim.text[issue] === text[issue] || isPromised(mind, issue)) return { issue, kind: 'accepts' as const }
    if (late) return said
    const reason = { issue, kind: brief.stakes[issue] ?? ('interest' as const), guarded: false }
    return { issue, kind: 'reserves' as const, reason, prefers: aim.text[issue]! }
  })
  const changed = changedStances(mind, {
    ...base,
    all: holdBack ? all.filter(({ kind }) => kind !== 'accepts') : all,
  })
  return changed.length ? [{ kind: 'stance', party: me, stances: changed }] : []
}

/** Whether it has promised to support the wording that stands. */
function isPromised({ view, me, text }: Mind, issue: IssueIndex): boolean {
  return view.promises.some(
    (one) =>
      one.maker === me &&
      one.status === 'due' &&
      one.sort === 'support' &&
      one.issue === issue &&
      one.choice === text[issue],
  )
}
