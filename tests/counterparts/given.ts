import { decide } from '../../src/counterparts/decide.ts'
import { mindOf, type Mind } from '../../src/counterparts/mind.ts'
import type { Decision } from '../../src/counterparts/reason-record.ts'
import type { Brief } from '../../src/negotiation/brief.ts'
import { draw } from '../../src/negotiation/luck.ts'
import type { Scenario } from '../../src/negotiation/scenario.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { given as rules } from '../negotiation/given.ts'

export const luckOf = (seed: number) => (purpose: string, below: number) => draw(seed, 0, purpose, below)

/** What one seat thinks with in this session. */
export function mind(truth: World, session: Session, party: number): Mind {
  return mindOf(truth.scenario, viewFor(session, party), truth.briefs[party]!, luckOf(1), 'game')
}

/** What the seat whose turn it is decides. */
export function decided(truth: World, session: Session): Decision {
  const turn = turnOf(truth.scenario, session)
  if (!turn) throw new Error('nobody is to move')
  const view = viewFor(session, turn.party)
  return decide(truth.scenario, view, truth.briefs[turn.party]!, turn, luckOf(session.round), 'game')
}

/** A world whose wants, pairs and lines are drawn from a seed, so that every seat wants something else. */
export function drawnWorld(seed: number): World {
  const scenario = rules.scenario()
  const briefs = scenario.parties.map((_, party) => drawnBrief(scenario, seed, party))
  return rules.world({ scenario, briefs, seed })
}

export function drawnBrief(scenario: Scenario, seed: number, party: number): Brief {
  const dice = (purpose: string, below: number) => draw(seed, party, purpose, below)
  const points = scenario.issues.map(({ options }, issue) =>
    [0, ...options].map((_, at) => dice(`points:${issue}:${at}`, 240)),
  )
  const cell = (purpose: string): readonly [number, number] => {
    const issue = dice(purpose, scenario.issues.length)
    return [issue, dice(`${purpose}:option`, scenario.issues[issue]!.options.length)]
  }
  const [issue, choice] = cell('line')
  const [other, stands] = cell('unless')
  const unless = { kind: 'shows', issue: other, choices: [stands] } as const
  const line = { issue, choice, kind: 'principle', ...(dice('plain', 2) ? { unless } : {}) } as const
  return rules.brief(party, {
    points,
    pairs: [{ of: cell('of'), with: cell('with'), points: dice('pair', 80) - 40 }],
    redLines: dice('lines', 2) ? [line] : [],
    reservation: { start: 150 + dice('reservation', 250), perSlot: dice('drift', 3) - 1, cap: 20 },
  })
}
