import { isHeldUp } from '../../negotiation/agreeing.ts'
import type { Move } from '../../negotiation/move.ts'
import { isFree } from '../../negotiation/refusal.ts'
import { costOf } from '../../negotiation/rules.ts'
import { isNeeded } from '../../negotiation/signatories.ts'
import { standingText } from '../../negotiation/text.ts'
import { crosses } from '../../negotiation/utility.ts'
import type { HintView } from '../shown/story.ts'
import type { Ground } from './ground.ts'
import { unsaidBy } from './clause-view.ts'
import { worthOf } from './own-brief.ts'
import { changesOf, hint } from './move-changes.ts'
import { wordHints } from './own-word.ts'
import { ruleHints } from './preview-rules.ts'

/** What a move will or may bring, told before it is made: the rules' own costs and consequences, and one's own worth. */
export function previewOf(ground: Ground, move: Move): readonly HintView[] {
  return [
    ...costHints(ground, move),
    ...hearingHints(ground, move),
    ...ruleHints(ground, move),
    ...textHints(ground, move),
    ...wordHints(ground, move),
  ]
}

function costHints(ground: Ground, move: Move): readonly HintView[] {
  const { scenario, seen, words } = ground
  const cost = costOf(scenario, seen, move)
  const { previews } = words
  if (move.kind === 'leave') return []
  if (isFree(move)) return [hint('neutral', previews.noTime)]
  if (move.kind === 'pass' || move.kind === 'advance') return [...spent(ground, cost), ...unsaidHints(ground)]
  return spent(ground, cost)
}

function spent({ seen, words }: Ground, cost: number): readonly HintView[] {
  const { previews } = words
  if (cost === 0) return [hint('cost', previews.free(Math.max(0, seen.slots - seen.slot - 1)))]
  return [hint('cost', previews.costs(cost, Math.max(0, seen.slots - seen.slot - cost)))]
}

/** What would be left unsaid: clauses that only wait for this delegation's yes. */
function unsaidHints(ground: Ground): readonly HintView[] {
  const numbers = unsaidBy(ground).map((issue) => ground.told.number(issue))
  return numbers.length > 0 ? [hint('harm', ground.words.previews.unsaid(numbers))] : []
}

function hearingHints({ words, who }: Ground, move: Move): readonly HintView[] {
  const { previews } = words
  if (move.kind === 'press' || move.kind === 'vow') return [hint('neutral', previews.heardByPublic)]
  const listener = 'to' in move ? move.to : 'of' in move ? move.of : undefined
  if (listener === undefined) return []
  const aside = 'aside' in move && move.aside === true
  if (aside) return [hint('neutral', previews.heardOnlyBy([who(listener).name]))]
  return [hint('neutral', previews.heardByAll)]
}

/** What the change of the text means: whose signature it needs, one's own worth, and lines it would cross. */
function textHints(ground: Ground, move: Move): readonly HintView[] {
  const changes = changesOf(ground, move)
  if (changes.length === 0) return []
  const { scenario, brief, words, told, who } = ground
  const before = standingText(ground.seen)
  const after = before.map(
    (standing, issue) => changes.find((one) => one.issue === issue)?.choice ?? standing,
  )
  const { previews } = words
  const maybe = move.kind === 'trade' || move.kind === 'answer' ? 'possible' : 'certain'
  const changed = scenario.parties.flatMap(({ signs }, party) => {
    const [was, will] = [isNeeded(scenario, before, party), isNeeded(scenario, after, party)]
    return signs !== 'by-option' || was === will ? [] : [{ party, will }]
  })
  const of = (will: boolean) => changed.filter((one) => one.will === will).map(({ party }) => party)
  const [needed, spared] = [of(true), of(false)]
  const signatures = [
    ...(needed.length > 0 ? [hint('neutral', previews.signaturesNeeded(needed.map(who)), maybe)] : []),
    ...needed.flatMap((party) => {
      const held = [...before.keys()].filter((issue) => isHeldUp(ground.seen, issue, [party]))
      return held.length === 0
        ? []
        : [hint('harm', previews.heldUp(who(party), held.map(told.clause)), maybe)]
    }),
    ...(spared.length > 0 ? [hint('neutral', previews.signaturesSpared(spared.map(who)), maybe)] : []),
  ]
  const crossed = brief.redLines
    .filter((line) => line.price === undefined && crosses(line, after) && !crosses(line, before))
    .map((line) =>
      hint('harm', (line.unless ? previews.crossesUnless : previews.crosses)(told.number(line.issue)), maybe),
    )
  const worth = worthOf(ground, before, after)
  const tone = worth.by > 0 ? 'gain' : worth.by < 0 ? 'harm' : 'neutral'
  return [...signatures, hint(tone, worth.text, maybe), ...crossed]
}
