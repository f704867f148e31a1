import { remembered } from './remembered.ts'
import type { Choice, IssueIndex, Package, PartyIndex, Scenario } from './scenario.ts'

interface Naming {
  readonly issue: IssueIndex
  readonly choice: Choice
}

/** By party: the options that name it. */
const namingsIn = remembered((scenario: Scenario): readonly (readonly Naming[])[] =>
  scenario.parties.map((_, party) =>
    scenario.issues.flatMap(({ options }, issue) =>
      options.flatMap(({ signatories }, choice) => (signatories.includes(party) ? [{ issue, choice }] : [])),
    ),
  ),
)

/** Whether a party's signature is needed below this text: always, or because an option in it names the party. */
export function isNeeded(scenario: Scenario, choices: Package, party: PartyIndex): boolean {
  const { signs } = scenario.parties[party]!
  if (signs !== 'by-option') return signs === 'always'
  for (const { issue, choice } of namingsIn(scenario)[party]!) if (choices[issue] === choice) return true
  return false
}

/** Parties whose signature this text needs, in the level's order. */
export function signatoriesOf(scenario: Scenario, choices: Package): readonly PartyIndex[] {
  const found: PartyIndex[] = []
  for (let party = 0; party < scenario.parties.length; party++) {
    if (isNeeded(scenario, choices, party)) found.push(party)
  }
  return found
}
