import type { Act } from './act.ts'
import { holds } from './conditions.ts'
import { applyEffects, NOBODY } from './effects.ts'
import { numbers } from './lists.ts'
import { drawsFor } from './luck.ts'
import { isPresent } from './presence.ts'
import type { EventRule, PartyIndex } from './scenario.ts'

/** Events that break in at once, at most. */
const AT_MOST = 2
/** Per cent of per cent. */
const CERTAIN = 10_000

/** By event, how often it has broken in so far. */
function timesFired({ scenario, s }: Act): readonly number[] {
  const times = numbers(scenario.events.length, 0)
  for (const { event } of s.fired) times[event]!++
  return times
}

function happens(act: Act, rule: EventRule): boolean {
  const { world, scenario, s } = act
  if (rule.severe && !world.switches.severeEvents) return false
  if (!holds(scenario, s, rule.when)) return false
  const share = rule.kind === 'simulated' ? scenario.difficulties[s.difficulty].events : 100
  if (rule.chance * share >= CERTAIN) return true
  return drawsFor(world.seed, s.round, 'event:')(rule.id, CERTAIN) < rule.chance * share
}

/** Whether a delegation may answer an event so. */
export function mayReact(rule: EventRule, reaction: number, party: PartyIndex): boolean {
  const found = rule.reactions[reaction]
  return found !== undefined && (found.seats.length === 0 || found.seats.includes(party))
}

function fire(act: Act, event: number, rule: EventRule): void {
  const { s, scenario } = act
  s.fired.push({ event, round: s.round, reactions: [] })
  act.out.push({ kind: 'event', event })
  applyEffects(act, rule.effects, NOBODY)
  for (let party = 0; party < scenario.parties.length; party++) {
    if (!s.persons[party] || !isPresent(scenario, s, party)) continue
    if (rule.reactions.some((_, reaction) => mayReact(rule, reaction, party)))
      s.pending.push({ kind: 'react', party, event })
  }
}

/** Lets the events of a round that begins break in: facts recalled before what is simulated, two at most. */
export function fireEvents(act: Act): void {
  let left = AT_MOST
  const times = timesFired(act)
  for (const kind of ['record', 'simulated'] as const) {
    const { events } = act.scenario
    for (let event = 0; event < events.length && left > 0; event++) {
      const rule = events[event]!
      if (rule.kind !== kind || times[event]! >= rule.times || !happens(act, rule)) continue
      fire(act, event, rule)
      left--
    }
  }
}
