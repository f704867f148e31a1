import { lastSittingOf } from '../../analysis/last-sitting.ts'
import { absentBar, capitalBar } from '../../negotiation/capitals.ts'
import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import { isNeeded, signatoriesOf } from '../../negotiation/signatories.ts'
import { utilityOf } from '../../negotiation/utility.ts'
import type { Conducted } from '../conducted.ts'
import { beats, POINTS, solvedOf, worthTo } from './debrief-packages.ts'
import { endText } from './debrief-worth.ts'
import type { Ground } from './ground.ts'
import { refusalsOf } from './refusals.ts'

/**
 * What was left on the table: what the last sitting could have settled, where it settled too little; whether a text existed with which all who sign it, or signed yours, were at least as well
 * off; and the nearest that would have lasted.
 */
export function leftView(conducted: Conducted, ground: Ground): readonly string[] {
  const sitting = sittingView(conducted, ground)
  const [left, near] = [[leftOf(conducted, ground)], nearView(conducted, ground)]
  return sitting.length > 0 ? [...sitting, ...near, ...left] : [...left, ...near]
}

/** Whether any wording of the clause of the last sitting would have been accepted, where what came of it was not. */
function sittingView({ world, session }: Conducted, ground: Ground): readonly string[] {
  const sitting = lastSittingOf(world, session)
  if (!sitting || isAccepted(session)) return []
  const { words, told, party } = ground
  const { sitting: say } = words.debrief.left
  const clause = told.clause(sitting.issue)
  const names = (parties: readonly PartyIndex[]) => parties.map((one) => party(one).name)
  const wordings = sitting.settlements.flatMap(({ choice, signers, unwilling, refusedBy }) =>
    refusedBy.length === 0
      ? [say.wording(told.short(sitting.issue, choice), names(signers), names(unwilling))]
      : [],
  )
  if (wordings.length > 0) return [say.found(clause, wordings)]
  const groups = new Map<string, { readonly by: readonly string[]; readonly wordings: string[] }>()
  for (const { choice, refusedBy } of sitting.settlements) {
    const group = groups.get(refusedBy.join()) ?? { by: refusedBy.map(answering), wordings: [] }
    groups.set(refusedBy.join(), group)
    group.wordings.push(told.short(sitting.issue, choice))
  }
  return [
    say.none(
      clause,
      [...groups.values()].map(({ by, wordings: some }) => [some, by] as const),
    ),
  ]

  /** A refusal comes from the capital; who has none answers itself. */
  function answering(one: PartyIndex): string {
    const capital = told.level.parties[one]?.capital
    return capital ? told.t(capital.name) : party(one).name
  }
}

/** Whether the text that was signed in the end was accepted by every capital and by the absent party. */
function isAccepted({ answers, ended }: Conducted['session']): boolean {
  if (!answers || ended?.outcome !== 'signed') return false
  return answers.capitals.every(({ yes }) => yes) && answers.absent?.accepts !== false
}

/** What would have had to read otherwise for the text to last; nothing where it did, or is not known yet. */
function nearView(conducted: Conducted, ground: Ground): readonly string[] {
  const { words, told, scenario, party } = ground
  const { analysis } = conducted
  const { near } = words.debrief.left
  if (!analysis || analysis.nearby?.changed.length === 0) return []
  const { nearby } = analysis
  if (!nearby) return [near.none]
  const changes = nearby.changed.map((issue) => told.change({ issue, choice: nearby.package[issue]! }))
  const { absent } = scenario
  const signers = signatoriesOf(scenario, nearby.package).map((one) => party(one).name)
  return [
    near.found(changes, signers, absent === undefined ? null : party(absent.party).name),
    ...elsewhereView(conducted, ground, nearby.changed, changes),
  ]
}

/** Why a text can last in which the clause that a refusal named reads as it did: the answer weighs all of them. */
function elsewhereView(
  { world, session }: Conducted,
  ground: Ground,
  changed: readonly IssueIndex[],
  changes: readonly string[],
): readonly string[] {
  const { words, told, scenario } = ground
  const text = session.answers?.text ?? []
  return refusalsOf(ground).flatMap(({ by, party, isAbsent, names }) => {
    const capital = scenario.parties[party]?.capital
    if (names < 0 || changed.includes(names)) return []
    if (!isAbsent && !capital) return []
    const bar =
      capital && !isAbsent ? capitalBar(world, session, party, capital, text) : absentBar(world, session)
    const missed = bar - utilityOf(world.briefs[party]!, text)
    const clause = told.clause(names)
    return [words.debrief.left.elsewhere({ by, clause, missed, bar, changes })]
  })
}

function leftOf(conducted: Conducted, { words, seen, scenario, who }: Ground): string {
  const { left } = words.debrief
  if (conducted.analysis === null) return left.waiting
  const solved = solvedOf(conducted)
  if (!solved) return left.tooLarge
  if (solved.zone === 0) return left.noZone
  if (seen.ended?.outcome !== 'signed') return left.unsignedBut(solved.zone)
  const text = endText(conducted)
  const named = POINTS.flatMap(([id, key]) => {
    const point = solved[key]
    if (!point) return []
    const concerned = scenario.parties.flatMap((_, index) =>
      isNeeded(scenario, text, index) || isNeeded(scenario, point.package, index) ? [index] : [],
    )
    const worth = concerned.map((index) => point.utilities[index] ?? 0)
    return beats(worth, worthsOf(conducted, concerned)) ? [words.debrief.packages[id].name] : []
  })
  if (named.length > 0) return left.better(named)
  const own = worthsOf(conducted, solved.signatories)
  const names = solved.signatories.map((index) => who(index).name)
  return solved.frontierPoints.some((point) => beats(point, own))
    ? left.betterElsewhere(names)
    : left.less(names)
}

function worthsOf(conducted: Conducted, parties: readonly PartyIndex[]): readonly number[] {
  const text = endText(conducted)
  return parties.map((index) => worthTo(conducted, index, text))
}
