import { type Choice, type Package, type PartyIndex, type Scenario, SILENT } from './scenario.ts'
import type { Session } from './session.ts'

/** Who criticised a circulated text, and whose criticism a text has met. */
export interface Heard {
  readonly criticised: ReadonlySet<PartyIndex>
  readonly met: ReadonlySet<PartyIndex>
}

/**
 * A criticism is met where the text has another wording on the clause that it named; that clause left out, or without a
 * wording when it was named, meets nothing. Who criticised several times is content when one of them is met.
 */
export function heardIn({ issues }: Scenario, { story }: Session, text: Package): Heard {
  const stood: Choice[] = issues.map(() => SILENT)
  const criticised = new Set<PartyIndex>()
  const met = new Set<PartyIndex>()
  for (const { move, consequences } of story) {
    if (move.kind === 'criticise') {
      const { issue } = move.reason
      criticised.add(move.party)
      if (stood[issue] !== SILENT && text[issue] !== SILENT && text[issue] !== stood[issue])
        met.add(move.party)
    }
    for (const one of consequences)
      if (one.kind === 'clause') stood[one.issue] = one.to === 'parked' ? SILENT : one.choice
  }
  return { criticised, met }
}

/**
 * What a text gains in durability, 0 to what the level sets: in proportion to those whose signature is needed whatever it
 * says, the chair aside, who find a criticism of theirs met. Procedural justice makes agreements last (Druckman and Wagner
 * 2016); the size is the level's.
 */
export function gainByHearing(scenario: Scenario, session: Session, text: Package): number {
  const { heard } = scenario.durability
  if (!heard) return 0
  const asked = signersHeard(scenario)
  const { met } = heardIn(scenario, session, text)
  const count = asked.filter((party) => met.has(party)).length
  return Math.floor((heard * count) / Math.max(1, asked.length))
}

/** Those whose criticism counts: who must sign any text, the chair aside. */
export function signersHeard({ parties }: Scenario): readonly PartyIndex[] {
  return [...parties.keys()].filter((party) => parties[party]!.signs === 'always' && !parties[party]!.chair)
}
