import type { Mind } from '../../counterparts/mind.ts'
import { heldUpBy } from '../../counterparts/table-state.ts'
import { criticismsIn, criticsThatCount } from '../../negotiation/heard.ts'
import type { Move } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import { type PartyIndex, SILENT } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import { CRAFT } from './craft.ts'
import { signersPresent, writtenShare } from './moves.ts'

/** Has everybody criticise the text where nobody else accepts it whole: one move for what would else be asked one by one. */
export function circulateMove(mind: Mind): Move | undefined {
  const signers = signersPresent(mind)
  if (signers.length < 2 || holders(mind).length < signers.length) return undefined
  return circulateAfter(mind, CRAFT.circulatesAgain)
}

/** Has the text criticised where somebody whose criticism counts has made none that could be met. */
export function hearMove(mind: Mind): Move | undefined {
  const { scenario, view, me } = mind
  if (view.slot < CRAFT.hearsFrom || writtenShare(mind) < CRAFT.hearsWritten) return undefined
  const worded = criticismsIn(scenario, view).filter(({ choice }) => choice !== SILENT)
  const isUnheard = (by: PartyIndex) => by !== me && !worded.some(({ party }) => party === by)
  const unheard = criticsThatCount(scenario).some((by) => isPresent(scenario, view, by) && isUnheard(by))
  return unheard ? circulateAfter(mind, CRAFT.hearsAgain) : undefined
}

/** Unless the text was circulated less than so many slots ago. */
function circulateAfter(mind: Mind, slots: number): Move | undefined {
  const { view, me } = mind
  const last = own(mind, 'circulate').at(-1)
  return last && view.slot - last.slot < slots ? undefined : { kind: 'circulate', party: me }
}

/** Calls a recess before it asks on, where whoever holds the text up speaks too guardedly for the answer to be of use. */
export function openingRecess(mind: Mind): Move | undefined {
  const { view, me } = mind
  if (view.recess || own(mind, 'recess').length >= CRAFT.recessesAtMost) return undefined
  return holders(mind).some((of) => isGuarded(mind, of)) ? { kind: 'recess', party: me } : undefined
}

/** Gives the room air while others hold the text up and there is nothing better to bring. */
export function recessMove(mind: Mind): Move | undefined {
  const { view, me } = mind
  if (view.slot < CRAFT.recessFrom || view.recess) return undefined
  return holders(mind).length > 0 ? { kind: 'recess', party: me } : undefined
}

function holders(mind: Mind): readonly PartyIndex[] {
  return signersPresent(mind).filter((of) => heldUpBy(mind, of) > 0)
}

/** Whether it gives no more than a vague reason for what it reserves on. */
function isGuarded({ view }: Mind, party: PartyIndex): boolean {
  return view.clauses.some(({ stances }) => {
    const { kind, reason } = stances[party]!
    return kind === 'reserves' && reason?.guarded === true
  })
}

function own({ view, me }: Mind, kind: Move['kind']): readonly Entry[] {
  return view.story.filter(({ move }) => move.kind === kind && move.party === me)
}
