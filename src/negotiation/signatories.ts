import type { Package, PartyIndex, Scenario } from './scenario.ts'

/** Whether a party's signature is needed below this text: always, or because an option in it names the party. */
export function isNeeded(scenario: Scenario, choices: Package, party: PartyIndex): boolean {
  const { signs } = scenario.parties[party]!
  if (signs !== 'by-option') return signs === 'always'
  for (let i = 0; i < choices.length; i++) {
    const option = scenario.issues[i]!.options[choices[i]!]
    if (option !== undefined && option.signatories.includes(party)) return true
  }
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
