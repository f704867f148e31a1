import type { Choice, IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import type { Answers } from '../../negotiation/session.ts'
import type { Ground } from './ground.ts'

/** A refusal of the text that was signed in the end: by a capital, or by the absent party itself. */
export interface Refused {
  /** The capital by its name, or the absent party by its own. */
  readonly by: string
  readonly party: PartyIndex
  readonly isAbsent: boolean
  /** The clause it named, or -1. */
  readonly names: IssueIndex
  /** What it would rather read there, or silence. */
  readonly prefers: Choice
}

/** Everybody who refused what was signed in the end, in the order in which they answered. */
export function refusalsOf(ground: Ground): readonly Refused[] {
  const { answers, ended } = ground.seen
  return answers && ended?.outcome === 'signed' ? refusalsIn(ground, answers) : []
}

export function refusalsIn({ scenario, told, party }: Ground, answers: Answers): readonly Refused[] {
  const capitals = answers.capitals.flatMap(({ yes, party: of, names, prefers }) => {
    const capital = told.level.parties[of]?.capital
    const by = capital ? told.t(capital.name) : party(of).name
    return yes ? [] : [{ by, party: of, isAbsent: false, names, prefers }]
  })
  const { absent } = answers
  if (!absent || absent.accepts || !scenario.absent) return capitals
  const { names, prefers } = absent
  const of = scenario.absent.party
  return [...capitals, { by: party(of).name, party: of, isAbsent: true, names, prefers }]
}

/** The answers that led to the last sitting, a line each, with who gave them. */
export function firstRefusals(
  ground: Ground,
): readonly { readonly party: PartyIndex; readonly text: string }[] {
  const { seen, told, words } = ground
  if (!seen.firstAnswers) return []
  return refusalsIn(ground, seen.firstAnswers).flatMap(({ by, party, names, prefers }) => {
    if (names < 0) return []
    const wish = prefers < 0 ? null : told.short(names, prefers)
    return [{ party, text: words.answers.first(by, told.clause(names), wish) }]
  })
}
