import { type Choice, type IssueIndex, SILENT } from '../negotiation/scenario.ts'
import { crossedBy, crosses } from '../negotiation/utility.ts'
import type { Mind } from './mind.ts'

/** What of a mind it takes to project a text's worth. */
export type Projection = Pick<
  Mind,
  'scenario' | 'brief' | 'wants' | 'text' | 'expected' | 'discount' | 'worry'
>

/** Worth of a text as this party projects it: wordings as they stand, its own estimate where the text is silent. */
export function projectedWorth(mind: Projection, text: readonly Choice[]): number {
  const { wants, brief } = mind
  let worth = 0
  for (let issue = 0; issue < text.length; issue += 1) worth += worthAt(mind, issue, text[issue]!)
  for (const pair of brief.pairs) {
    if (text[pair.of[0]] === pair.of[1] && text[pair.with[0]] === pair.with[1]) worth += pair.points
  }
  for (const line of brief.redLines) {
    if (line.price !== undefined && crosses(line, text)) worth -= line.price
  }
  return wants.felt.length ? worth : 0
}

/** Points of one wording alone. */
export function worthAt(mind: Projection, issue: IssueIndex, choice: Choice): number {
  if (choice === SILENT) return mind.expected[issue]!
  const felt = mind.wants.felt[issue]![choice + 1]! - mind.worry[issue]![choice + 1]!
  return choice === mind.text[issue] ? felt - mind.discount[issue]! : felt
}

/** What changing one clause of a text would add to its projected worth; the text is left as it was. */
export function gainOf(mind: Projection, text: Choice[], issue: IssueIndex, choice: Choice): number {
  const stood = text[issue]!
  if (!mind.wants.pairsAt[issue]!.length && !mind.wants.pricedAt[issue]!.length)
    return worthAt(mind, issue, choice) - worthAt(mind, issue, stood)
  const before = worthAt(mind, issue, stood) + termsAt(mind, text, issue)
  text[issue] = choice
  const after = worthAt(mind, issue, choice) + termsAt(mind, text, issue)
  text[issue] = stood
  return after - before
}

function termsAt(mind: Projection, text: readonly Choice[], issue: IssueIndex): number {
  let points = 0
  for (const pair of mind.wants.pairsAt[issue]!) {
    if (text[pair.of[0]] === pair.of[1] && text[pair.with[0]] === pair.with[1]) points += pair.points
  }
  for (const line of mind.wants.pricedAt[issue]!) if (crosses(line, text)) points -= line.price ?? 0
  return points
}

/** What the best other wording of a clause would add; 0 if none is better. */
export function bestGain(mind: Projection, text: Choice[], issue: IssueIndex): number {
  let best = 0
  const options = mind.scenario.issues[issue]!.options.length
  for (let choice = 0; choice < options; choice += 1) {
    if (choice === text[issue] || wouldCross(mind, text, issue, choice)) continue
    best = Math.max(best, gainOf(mind, text, issue, choice))
  }
  return best
}

/** Whether a text crosses a line that this party may never cross. */
export function isForbidden(mind: Mind, text: readonly Choice[]): boolean {
  return crossedBy(mind.brief, text) !== undefined
}

/** Whether one wording put into a text would cross such a line; the text is left as it was. */
export function wouldCross(mind: Projection, text: Choice[], issue: IssueIndex, choice: Choice): boolean {
  const stood = text[issue]!
  let crossed = false
  text[issue] = choice
  for (const line of mind.wants.absoluteAt[issue]!) if (crosses(line, text)) crossed = true
  text[issue] = stood
  return crossed
}
