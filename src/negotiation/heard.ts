import type { Brief } from './brief.ts'
import { durabilityOf } from './durability.ts'
import type { Change } from './move.ts'
import { remembered } from './remembered.ts'
import { type Choice, type Package, type PartyIndex, type Scenario, SILENT } from './scenario.ts'
import type { Session } from './session.ts'

/** A clause that a party named as the text was circulated, as it was worded then; SILENT where it was not. */
export interface Criticism extends Change {
  readonly party: PartyIndex
}

/** Every criticism of a circulated text, as the story tells it. */
export function criticismsIn({ issues }: Scenario, { story }: Pick<Session, 'story'>): readonly Criticism[] {
  const stood: Choice[] = issues.map(() => SILENT)
  const found: Criticism[] = []
  for (const { move, consequences } of story) {
    if (move.kind === 'criticise') {
      const { issue } = move.reason
      found.push({ party: move.party, issue, choice: stood[issue]! })
    }
    for (const one of consequences)
      if (one.kind === 'clause') stood[one.issue] = one.to === 'parked' ? SILENT : one.choice
  }
  return found
}

/**
 * A criticism is met where the text has a wording on the clause that its maker finds better, by its worth[issue][choice + 1];
 * that clause left out, or without a wording when it was named, meets nothing.
 */
export function isMet({ issue, choice }: Change, text: Package, worth: Brief['points']): boolean {
  const now = text[issue]!
  if (choice === SILENT || now === SILENT) return false
  return worth[issue]![now + 1]! > worth[issue]![choice + 1]!
}

/** Those whose criticism counts: who must sign any text, the chair aside; nobody where the level does not count it. */
export const criticsThatCount = remembered(({ parties, durability }: Scenario): readonly PartyIndex[] =>
  durability.heard === 0
    ? []
    : [...parties.keys()].filter((party) => parties[party]!.signs === 'always' && !parties[party]!.chair),
)

/** Of those, who finds a criticism met in a text; who made several is content when one of them is. */
export function contentWith(
  scenario: Scenario,
  briefs: readonly Brief[],
  session: Session,
  text: Package,
): readonly PartyIndex[] {
  const counted = criticsThatCount(scenario)
  if (counted.length === 0) return counted
  const all = criticismsIn(scenario, session)
  return counted.filter((by) => all.some((one) => one.party === by && isMet(one, text, briefs[by]!.points)))
}

/**
 * What a text gains in durability when so many are content, 0 to what the level sets: agreements reached by a fair procedure
 * last longer (Druckman and Wagner 2016); the size is the level's.
 */
export function gainByHearing(scenario: Scenario, content: number): number {
  const counted = criticsThatCount(scenario).length
  return counted === 0 ? 0 : Math.floor((scenario.durability.heard * content) / counted)
}

/** How long an agreement on a text is likely to last, 0 to 1000, with the criticism that it meets, and whose that is. */
export function lastingWith(
  scenario: Scenario,
  briefs: readonly Brief[],
  session: Session,
  text: Package,
): { readonly heard: readonly PartyIndex[]; readonly durability: number } {
  const heard = contentWith(scenario, briefs, session, text)
  const lasts = durabilityOf(scenario, briefs, session, text) + gainByHearing(scenario, heard.length)
  return { heard, durability: Math.min(1000, lasts) }
}
