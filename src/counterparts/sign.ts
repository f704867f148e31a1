import type { MoveOf } from '../negotiation/move.ts'
import { agreedText } from '../negotiation/text.ts'
import { crossedBy, utilityOf } from '../negotiation/utility.ts'
import { worriesOf } from '../negotiation/worry.ts'
import { opennessTo, reasonFrom } from './candour.ts'
import { homeLowest } from './home.ts'
import type { Mind } from './mind.ts'
import { worstIn } from './why.ts'

/** How far below its floor a text may be for it to come back another day, as a share of floor to ideal, per mille. */
const NEAR = 120

/** The final reading: it signs what is worth more than going home and crosses no line; what is near it adjourns. */
export function signatureOf(mind: Mind): { readonly move: MoveOf<'sign'>; readonly worth: number } {
  const { brief, aspiration, view, wants } = mind
  const text = agreedText(view)
  const worth = utilityOf(brief, text)
  const least = Math.max(aspiration.reservation + brief.temperament.margin, homeLowest(mind.scenario, view))
  const line = crossedBy(brief, text)
  const { me: party } = mind
  if (!line && worth >= least) return { move: { kind: 'sign', party, answer: 'sign' }, worth }
  const worries = worriesOf(brief, text)
  const costly = line ? [line.issue] : worries.length > 0 ? worries : worstIn(mind, text)
  const reason = reasonFrom(mind, costly, line ? 'open' : opennessTo(mind), line?.kind)
  const near = !line && (least - worth) * 1000 <= NEAR * Math.max(0, wants.ideal - least)
  return { move: { kind: 'sign', party, answer: near ? 'adjourn' : 'decline', reason }, worth }
}
