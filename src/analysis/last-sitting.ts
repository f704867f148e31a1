import { absentAnswer, capitalAnswer } from '../negotiation/capitals.ts'
import {
  type Choice,
  type IssueIndex,
  type Package,
  type PartyIndex,
  SILENT,
} from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import { signatoriesOf } from '../negotiation/signatories.ts'
import { crossedBy, reservationOf, utilityOf } from '../negotiation/utility.ts'

/** One way in which the last sitting could have settled its clause, all else as it had been signed. */
export interface Settlement {
  readonly choice: Choice
  readonly signers: readonly PartyIndex[]
  /** Of those who would have had to sign, whoever would have had less by it than by no agreement. */
  readonly unwilling: readonly PartyIndex[]
  /** Capitals, and the absent party, that would have refused it by their bars in this session. */
  readonly refusedBy: readonly PartyIndex[]
}

export interface Sitting {
  readonly issue: IssueIndex
  readonly settlements: readonly Settlement[]
}

/** Every other way to settle the one clause that the last sitting was about, checked exactly; null without one. */
export function lastSittingOf(world: World, session: Session): Sitting | null {
  const signed = session.firstAnswers?.text
  const issue = clauseOf(session)
  if (!signed || issue === undefined) return null
  const choices = [...(world.scenario.issues[issue]?.options.keys() ?? []), SILENT]
  return {
    issue,
    settlements: choices
      .filter((choice) => choice !== signed[issue])
      .map((choice) => settlementOf(world, session, signed.with(issue, choice), choice)),
  }
}

function clauseOf({ story }: Session): IssueIndex | undefined {
  for (const { consequences } of story)
    for (const one of consequences) if (one.kind === 'stage' && one.to.kind === 'final') return one.to.issue
  return undefined
}

function settlementOf(world: World, session: Session, text: Package, choice: Choice): Settlement {
  const { scenario, briefs } = world
  const signers = signatoriesOf(scenario, text)
  const unwilling = signers.filter((party) => {
    const brief = briefs[party]!
    return crossedBy(brief, text) !== undefined || utilityOf(brief, text) < reservationOf(brief, session)
  })
  const capitals = signers.filter((party) => {
    const { capital } = scenario.parties[party]!
    return capital !== undefined && !capitalAnswer(world, session, party, capital, text).yes
  })
  const away =
    scenario.absent && absentAnswer(world, session, text)?.accepts === false ? [scenario.absent.party] : []
  return { choice, signers, unwilling, refusedBy: [...capitals, ...away] }
}
