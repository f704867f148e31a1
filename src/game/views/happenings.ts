import { holdsUp } from '../../negotiation/move.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Conducted } from '../conducted.ts'
import type { Happening } from '../shown/happening.ts'
import { type Ground, groundOf, mayTell, minuteAt } from './ground.ts'
import { narrateMove } from './narrate-move.ts'
import { type ClauseChange, rewordingsIn } from './rewordings.ts'
import { answersMe } from './story-lines.ts'
import { toldBefore } from './told-before.ts'

/** From how many points on a change of trust is something to be noticed. */
const NOTICED = 1

/** What happened between two states of one session, in order, as far as the seat could notice it. */
export function happeningsBetween(before: Conducted | null, after: Conducted): readonly Happening[] {
  if (!before || before.id !== after.id) return []
  const [then, now] = [groundOf(before), groundOf(after)]
  const fresh = now.heard.filter(({ key }) => key >= before.session.story.length)
  return [
    ...fresh.flatMap(({ entry }) => happeningsOf(now, entry)),
    ...clockHappening(then, now),
    ...endHappening(then, now),
  ]
}

function happeningsOf(ground: Ground, entry: Entry): readonly Happening[] {
  const { me, party, told } = ground
  const { move } = entry
  const quiet = move.kind === 'pass' || move.party === me
  const speaks: readonly Happening[] = quiet
    ? []
    : [
        {
          kind: 'speaks',
          code: party(move.party).code,
          text: narrateMove(ground, move, { before: toldBefore(ground.heard, entry) }),
          reply: answersMe(ground, entry),
        },
      ]
  const rest = entry.consequences.flatMap((one): readonly Happening[] => {
    if (!mayTell(ground, one)) return []
    switch (one.kind) {
      case 'clause':
        return clauseHappening(ground, entry, one)
      case 'trust':
        return one.to === me && Math.abs(one.by) >= NOTICED
          ? [{ kind: 'relation', code: party(one.from).code, by: one.by }]
          : []
      case 'event': {
        const event = told.level.events[one.event]
        return event ? [{ kind: 'event', title: told.t(event.title) }] : []
      }
      case 'note':
        return one.note.kind === 'channel' ? [{ kind: 'telephone' }] : []
      case 'left':
        return [{ kind: 'left', code: party(one.party).code }]
      default:
        return []
    }
  })
  return [...speaks, ...rest]
}

/** A bracket has fallen only where the wording in it stands free now; where another took its place, that was tabled. */
function clauseHappening(ground: Ground, entry: Entry, change: ClauseChange): readonly Happening[] {
  const { party, told, seen, heard } = ground
  const { issue, from, to } = change
  const clause = { issue, number: told.number(issue) }
  if (to === 'agreed') {
    const codes = (seen.clauses[issue]?.initials ?? []).map((one) => party(one).code)
    return [{ kind: 'agreed', ...clause, codes, fell: everBracketed(ground, change) }]
  }
  if (rewordingsIn(heard).has(change))
    return to === 'parked' || to === 'open'
      ? []
      : [{ kind: 'tabled', ...clause, code: party(entry.move.party).code }]
  if (from === 'agreed') return [{ kind: 'reopened', ...clause }]
  if (to === 'bracketed') return [{ kind: 'bracketed', ...clause, code: party(holderIn(entry, issue)).code }]
  return from === 'bracketed' ? [{ kind: 'bracket-falls', ...clause }] : []
}

/** Whether this clause stood in brackets since it was last agreed. */
function everBracketed({ heard }: Ground, agreed: ClauseChange): boolean {
  let held = false
  for (const { entry } of heard) {
    for (const one of entry.consequences) {
      if (one === agreed) return held
      if (one.kind === 'clause' && one.issue === agreed.issue)
        held = one.to !== 'agreed' && (held || one.to === 'bracketed')
    }
  }
  return held
}

/** Whose reservation put the clause in brackets: an event may have made it, whoever moved. */
function holderIn({ move, consequences }: Entry, issue: number): number {
  const holder = consequences.find(
    (one) => one.kind === 'stance' && one.issue === issue && holdsUp(one.stance.kind),
  )
  return holder?.kind === 'stance' ? holder.party : move.party
}

function clockHappening(before: Ground, after: Ground): readonly Happening[] {
  if (before.seen.slot === after.seen.slot) return []
  return [{ kind: 'clock', minute: minuteAt(after.scenario, after.seen.slot) }]
}

/** The talks are over: with signatures, or without. */
function endHappening(before: Ground, after: Ground): readonly Happening[] {
  const { ended } = after.seen
  if (!ended || before.seen.ended) return []
  return [{ kind: ended.outcome === 'signed' ? 'signed' : 'broken-up' }]
}
