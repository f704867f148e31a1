import type { Move } from '../../negotiation/move.ts'
import type { Consequence, Entry } from '../../negotiation/session.ts'
import type { HintView } from '../view.ts'
import { type Ground, mayTell } from './ground.ts'
import { absentName } from './narrate-move.ts'

/** From how many points on a fall of trust is a deep one. */
const FAR = 8

/** What a move changed, as small notes under it; what has a line of its own in the story is left out. */
export function hintsOf(ground: Ground, entry: Entry): readonly HintView[] {
  return entry.consequences.flatMap((consequence) => {
    if (!mayTell(ground, consequence)) return []
    const hint = hintOf(ground, entry, consequence)
    return hint ? [hint] : []
  })
}

function certain(tone: HintView['tone'], text: string): HintView {
  return { tone, certainty: 'certain', text }
}

function hintOf(ground: Ground, entry: Entry, consequence: Consequence): HintView | null {
  const { words, me, who } = ground
  const { consequences: say } = words
  switch (consequence.kind) {
    case 'clause':
      return clauseHint(ground, entry, consequence)
    case 'stance':
      return stanceHint(ground, entry, consequence)
    case 'trust': {
      if (consequence.to !== me) return null
      const [from, to] = [who(consequence.from), who(me)]
      if (consequence.by > 0) return certain('gain', say.trustRises(from, to))
      return certain('harm', (consequence.by <= -FAR ? say.trustFallsFar : say.trustFalls)(from, to))
    }
    case 'reservation':
      return certain('neutral', consequence.by > 0 ? say.homeHigher : say.homeLower)
    case 'slots':
      if (consequence.by === 0) return null
      return consequence.by < 0
        ? certain('cost', say.clockLost(-consequence.by, consequence.now))
        : certain('gain', say.clockGained(consequence.by, consequence.now))
    case 'signatory':
      return certain(
        'neutral',
        (consequence.needed ? say.signatureNeeded : say.signatureSpared)(who(consequence.party)),
      )
    case 'note':
      return certain(
        'learn',
        consequence.note.kind === 'channel' ? say.answerCame(absentName(ground)) : say.learnt,
      )
    case 'stage':
    case 'promise':
    case 'event':
    case 'round':
    case 'left':
      return null
  }
}

function clauseHint(
  { told, words }: Ground,
  { move }: Entry,
  { issue, to, from }: Extract<Consequence, { kind: 'clause' }>,
): HintView | null {
  const say = words.consequences
  const clause = told.clause(issue)
  const own = setBy(move).includes(issue)
  switch (to) {
    case 'tabled':
      if (from === 'bracketed') return certain('gain', say.unbracketed(clause))
      return own ? null : certain('neutral', say.tabled(clause))
    case 'bracketed':
      return certain('harm', say.bracketed(clause))
    case 'parked':
      return own ? null : certain('neutral', say.parked(clause))
    case 'open':
      return own ? null : certain('neutral', say.reopened(clause))
    case 'agreed':
      return null
  }
}

/** Clauses that the move itself names, so that no note need repeat what became of them. */
function setBy(move: Move): readonly number[] {
  if ('issue' in move) return [move.issue]
  return 'changes' in move ? move.changes.map(({ issue }) => issue) : []
}

function stanceHint(
  { told, words, who }: Ground,
  { move }: Entry,
  { party, issue, stance }: Extract<Consequence, { kind: 'stance' }>,
): HintView | null {
  if (party === move.party) return null
  const say = words.consequences
  const [name, clause] = [who(party), told.clause(issue)]
  if (stance.kind === 'accepts') return certain('gain', say.nowAccepts(name, clause))
  if (stance.kind === 'reserves') return certain('harm', say.nowReserves(name, clause))
  if (stance.kind === 'objects') return certain('harm', say.nowObjects(name, clause))
  return null
}
