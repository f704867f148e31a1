import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import type { Ground } from './ground.ts'

/** A refusal of the text that was signed in the end: by a capital, or by the absent party itself. */
export interface Refused {
  /** The capital by its name, or the absent party by its own. */
  readonly by: string
  readonly party: PartyIndex
  readonly isAbsent: boolean
  /** The clause it named, or -1. */
  readonly names: IssueIndex
}

/** Everybody who refused what was signed in the end, in the order in which they answered. */
export function refusalsOf({ seen, scenario, told, party }: Ground): readonly Refused[] {
  const { answers, ended } = seen
  if (!answers || ended?.outcome !== 'signed') return []
  const capitals = answers.capitals.flatMap(({ yes, party: of, names }) => {
    const capital = told.level.parties[of]?.capital
    return yes
      ? []
      : [{ by: capital ? told.t(capital.name) : party(of).name, party: of, isAbsent: false, names }]
  })
  const { absent } = answers
  if (!absent || absent.accepts || !scenario.absent) return capitals
  const of = scenario.absent.party
  return [...capitals, { by: party(of).name, party: of, isAbsent: true, names: absent.names }]
}
