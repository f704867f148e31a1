import type { Move } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import { FIELDS } from '../compose-move.ts'
import type { ActionView } from '../shown/actions.ts'
import type { SessionView } from '../shown/session.ts'
import type { StoryLineView } from '../shown/story.ts'
import { fifthOf, trustInMe } from './delegations-view.ts'
import type { Ground } from './ground.ts'
import { offersView } from './offers-view.ts'
import { LINES } from './story-view.ts'

/** What can be done with one delegation alone. */
const WITH_ONE: ReadonlySet<string> = new Set([
  'ask',
  'trade',
  'take',
  'reassure',
  'promise',
  'warn',
  'request',
])

/** Whether a move of this kind may be said so that nobody else hears it. */
function isSaidAside(kind: string): boolean {
  return Object.entries(FIELDS).some(([one, fields]) => one === kind && fields.includes('aside'))
}

/** Whom a move is said to, where it is one delegation: of an answer, the other side of the trade. */
function listenerOf({ seen }: Ground, move: Move): PartyIndex | undefined {
  if (move.kind === 'answer') {
    const trade = seen.trades.find(({ id }) => id === move.trade)
    return trade?.maker === move.party ? trade.to : trade?.maker
  }
  return 'to' in move ? move.to : 'of' in move ? move.of : undefined
}

/** The corridor: what was said between the two, what was offered, and what can be said now. */
export function corridorView(
  ground: Ground,
  story: readonly StoryLineView[],
  actions: readonly ActionView[],
): SessionView['corridor'] {
  const { phase, words, party, who, me, heard, scenario, seen } = ground
  const other = phase.place === 'corridor' ? phase.with : undefined
  if (other === undefined) return null
  const between = new Set(
    heard
      .filter(({ entry: { move } }) => {
        const listener = listenerOf(ground, move)
        return (move.party === me && listener === other) || (move.party === other && listener === me)
      })
      .map(({ key }) => key),
  )
  // What no longer binds is told among the lines; only what can still be taken up lies on the table.
  const standing = new Set(
    seen.offers.flatMap(({ id, taken, until, none }) => (!taken && !none && until >= seen.slot ? [id] : [])),
  )
  const offers = offersView(ground, other).filter(({ id }) => standing.has(id))
  const kinds = new Map(scenario.abilities.map(({ id, kind }) => [id, kind]))
  const kindOf = ({ id }: ActionView) => kinds.get(id) ?? id
  // Taking an offer is offered only where this delegation made one.
  const open = actions.filter(
    (action) =>
      WITH_ONE.has(kindOf(action)) && (action.id !== 'take' || offers.some(({ canTake }) => canTake)),
  )
  return {
    with: party(other),
    lines: story.filter(({ key, party: speaker }) => speaker !== null && between.has(entryOf(key))),
    offers,
    between: open.filter((action) => isSaidAside(kindOf(action))),
    heard: open.filter((action) => !isSaidAside(kindOf(action))),
    mood: words.delegations.mood[fifthOf(trustInMe(ground, other))]?.(who(other)) ?? '',
  }
}

function entryOf(key: number): number {
  return Math.floor(key / LINES)
}
