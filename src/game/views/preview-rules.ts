import { isAskedBefore } from '../../negotiation/moved.ts'
import { abilityOf } from '../../negotiation/abilities.ts'
import { unarguedBy } from '../../negotiation/argued.ts'
import type { Move, MoveOf } from '../../negotiation/move.ts'
import { hollowLines } from '../../negotiation/promises.ts'
import { type PartyIndex, SILENT } from '../../negotiation/scenario.ts'
import { isBound } from '../../negotiation/refusal-parts.ts'
import { agreedText, onTable, openedWith, standingText, stands } from '../../negotiation/text.ts'
import type { HintView } from '../shown/story.ts'
import { effectHints } from './effect-hints.ts'
import { type Ground, timeAt } from './ground.ts'
import { hint } from './move-changes.ts'
import { absentName } from './narrate-move.ts'
import { isAskedForVows } from './own-word.ts'

/** What the rules themselves make of a move, kind by kind. */
export function ruleHints(ground: Ground, move: Move): readonly HintView[] {
  const { words, told } = ground
  const { previews } = words
  switch (move.kind) {
    case 'table':
      return [hint('neutral', previews.tabled(told.number(move.issue)))]
    case 'park':
      return [hint('neutral', previews.parked(told.number(move.issue)))]
    case 'reopen':
      return reopenHints(ground, move)
    case 'trade':
      return [hint('neutral', previews.mustAnswer(ground.who(move.to)))]
    case 'ask':
      return askHints(ground, move)
    case 'take':
      return takeHints(ground, move)
    case 'request':
      return [hint('neutral', previews.mayHelp(ground.who(move.of)))]
    case 'reassure':
    case 'warn':
      return trustHints(ground, move)
    case 'promise':
      return promiseHints(ground, move)
    case 'vow':
      return isAskedForVows(ground) ? [hint('cost', previews.vow)] : []
    case 'consult':
      return consultHints(ground)
    case 'press': {
      const line = told.level.press[move.line]
      return (line?.hints ?? []).map(({ tone, certainty, text }) => ({ tone, certainty, text: told.t(text) }))
    }
    case 'leave':
      return leaveHints(ground)
    default:
      return abilityHints(ground, move)
  }
}

/** What a call home brings: what was let pass without a word no longer counts, and one hears how the text would fare. */
function consultHints({ scenario, seen, me, words: { previews } }: Ground): readonly HintView[] {
  const learnt = hint('learn', previews.capital)
  const passed = scenario.parties[me]?.capital?.unargued ? unarguedBy(seen, me) : 0
  return passed > 0 ? [hint('gain', previews.accounts(passed)), learnt] : [learnt]
}

/** A clause that was agreed in a trade opens the others of that trade, and each costs the trust of whoever initialled it. */
function reopenHints(
  { seen, scenario, words, party, me, told }: Ground,
  move: MoveOf<'reopen'>,
): readonly HintView[] {
  const bound = openedWith(seen, move.issue)
  const beside = bound.filter((issue) => issue !== move.issue).map((issue) => told.clause(issue))
  const opens = beside.length > 0 ? [hint('neutral', words.previews.opensToo(beside))] : []
  const others = seen.clauses[move.issue]!.initials.filter((one) => one !== me)
  if (others.length === 0) return opens
  const names = others.map((one) => party(one).name)
  return [...opens, hint('harm', words.previews.reopened(names, scenario.trust.reopened * bound.length))]
}

function askHints(ground: Ground, move: MoveOf<'ask'>): readonly HintView[] {
  const { words, who } = ground
  const binds = hint('learn', words.previews.binds(who(move.of)))
  const pesters = isAskedBefore(ground.seen, move.of, ground.me)
    ? [hint('harm', words.previews.pesters(who(move.of)))]
    : []
  return [binds, ...wishHints(ground, move.of), ...pesters]
}

/** What it has said for all to hear that it would rather read: a question should be about more than that. */
function wishHints({ words, who, seen, told }: Ground, of: PartyIndex): readonly HintView[] {
  const wishes = seen.clauses.flatMap(({ status, stances }, issue) => {
    const prefers = stances[of]?.prefers
    return status === 'bracketed' && prefers !== undefined ? [told.change({ issue, choice: prefers })] : []
  })
  return wishes.length > 0 ? [hint('neutral', words.previews.wished(who(of), wishes))] : []
}

function takeHints({ words, who, seen }: Ground, move: MoveOf<'take'>): readonly HintView[] {
  const offer = seen.offers.find(({ id }) => id === move.offer)
  return offer ? [hint('gain', words.previews.bothAccept(who(offer.maker)))] : []
}

/** The points that trust will really move by, between 0 and its ceiling. */
function movedTrust({ seen, me }: Ground, from: PartyIndex, by: number): number {
  const now = seen.trust[from]?.[me] ?? 0
  const ceiling = seen.ceiling[from]?.[me] ?? 100
  return Math.max(0, Math.min(ceiling, now + by)) - now
}

function trustHints(ground: Ground, move: MoveOf<'reassure' | 'warn'>): readonly HintView[] {
  const { scenario, seen, me, who, words } = ground
  const before = seen.reassured[me]?.[move.to] ?? 0
  const by =
    move.kind === 'warn' ? -scenario.trust.warning : scenario.trust.reassurance >> Math.min(30, before)
  const moved = movedTrust(ground, move.to, by)
  if (moved > 0) return [hint('gain', words.previews.trustRises(who(move.to), moved))]
  if (moved < 0) return [hint('harm', words.previews.trustFalls(who(move.to), -moved))]
  return [hint('neutral', words.previews.trustStays(who(move.to)))]
}

function promiseHints(ground: Ground, move: MoveOf<'promise'>): readonly HintView[] {
  const { scenario, words } = ground
  const { previews } = words
  const { kept, broken } = scenario.trust
  return [
    hint('gain', previews.kept(kept)),
    hint('harm', move.aside ? previews.brokenAside(broken) : previews.broken(broken)),
    ...(move.sort === 'support' ? hollowHints(ground, move) : []),
    ...boundHints(ground, move),
  ]
}

/** What was offered or traded holds the clause as it reads: another wording cannot be supported, nor this one refused. */
function boundHints({ seen, me, told, words }: Ground, move: MoveOf<'promise'>): readonly HintView[] {
  const against = stands(seen, move) === (move.sort === 'refrain')
  const holds = against && onTable(seen.clauses[move.issue]!) && isBound(seen, me, move.issue)
  return holds ? [hint('harm', words.previews.boundOtherwise(told.clause(move.issue)))] : []
}

function leaveHints({ scenario, me, words }: Ground): readonly HintView[] {
  const ends = scenario.parties[me]?.signs === 'always'
  return [hint('harm', words.previews.leaves), ...(ends ? [hint('harm', words.previews.endsTalks)] : [])]
}

function targetsOf(move: Move): readonly PartyIndex[] {
  if (move.kind === 'caucus') return move.with
  if (move.kind === 'invite') return [move.whom]
  return 'to' in move ? [move.to] : []
}

/** What the kind of an ability does by the rules, and what the level adds to it. */
function abilityHints(ground: Ground, move: Move): readonly HintView[] {
  const { scenario, me } = ground
  const rule = scenario.abilities[abilityOf(scenario, me, move.kind)]
  const kind = kindHint(ground, move)
  const listens = move.kind === 'circulate' && scenario.durability.heard > 0
  const heard = listens ? [hint('gain', ground.words.previews.heard)] : []
  return [...(kind ? [kind] : []), ...heard, ...effectHints(ground, rule?.effects ?? [], targetsOf(move))]
}

function kindHint(ground: Ground, move: Move): HintView | null {
  const { words, scenario, seen, who } = ground
  const { previews } = words
  switch (move.kind) {
    case 'circulate':
      return hint('learn', previews.criticism)
    case 'recess':
      return hint('gain', previews.recess)
    case 'caucus':
      return hint('gain', previews.caucus)
    case 'deadline':
      return hint('neutral', previews.deadline(move.slots))
    case 'advance':
      if (seen.stage.kind === 'talks') return hint('neutral', previews.advanceTrack)
      return isBlank(ground)
        ? hint('harm', previews.advanceNothing)
        : hint('neutral', previews.advanceClosing)
    case 'invite':
      return hint('neutral', previews.invite(who(move.whom)))
    case 'channel': {
      const due = seen.slot + (scenario.absent?.delay ?? 0)
      return due <= seen.slots
        ? hint('learn', previews.channel(absentName(ground), timeAt(scenario, due)))
        : hint('neutral', previews.channelLate(absentName(ground)))
    }
    case 'object':
      return hint('neutral', previews.objection)
    case 'bridge':
      return hint('neutral', previews.bridge)
    default:
      return null
  }
}

/** Whether nothing is agreed that could be read and signed. */
function isBlank({ seen }: Ground): boolean {
  return agreedText(seen).every((choice) => choice === SILENT)
}

/** A promise to support what one's own red line forbids, for good or as the text stands, would be empty. */
function hollowHints(
  { brief, seen, words: { previews } }: Ground,
  move: MoveOf<'promise'>,
): readonly HintView[] {
  const lines = hollowLines(brief, standingText(seen), move)
  if (lines.some(({ unless }) => unless === undefined)) return [hint('harm', previews.hollow)]
  return lines.length > 0 ? [hint('harm', previews.hollowNow)] : []
}
