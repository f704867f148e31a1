import type { Answers } from '../../negotiation/session.ts'
import { answersOf } from '../standing.ts'
import type { AnswerView } from '../shown/ending.ts'
import type { SessionView } from '../shown/session.ts'
import type { Ground } from './ground.ts'

/** How capitals and the absent party answer a signed text; the absent party's answer comes after the capitals'. */
export function answersView(ground: Ground): SessionView['answers'] {
  const { phase, seen } = ground
  if (phase.kind !== 'capitals' && phase.kind !== 'absent') return null
  const answers = answersOf(seen)
  if (!answers) return null
  const { stage } = seen
  const isLast = phase.kind === 'absent' || !answers.absent
  return {
    capitals: answers.capitals.map((answer) => capitalAnswer(ground, answer)),
    absent: phase.kind === 'absent' ? absentAnswer(ground, answers) : null,
    final:
      isLast && stage.kind === 'final' ? ground.words.answers.final(ground.told.clause(stage.issue)) : null,
    step: phase.kind,
  }
}

/** A refusal names its clause, and what it would rather read there. */
function refusedLine(
  { told, words }: Ground,
  line: string,
  { names, prefers }: Pick<Answers['capitals'][number], 'names' | 'prefers'>,
): string {
  if (names < 0) return line
  return words.answers.named(line, told.clause(names), prefers < 0 ? null : told.short(names, prefers))
}

function capitalAnswer(ground: Ground, answer: Answers['capitals'][number]): AnswerView {
  const { told, party, scenario } = ground
  const written = told.level.parties[answer.party]?.capital
  const line = written ? told.t(answer.yes ? written.yes : written.no) : ''
  return {
    party: party(answer.party),
    name: written ? told.t(written.name) : '',
    yes: answer.yes,
    line: answer.yes ? line : refusedLine(ground, line, answer),
    seatsFor: answer.seatsFor,
    seats: answer.seats,
    quota: scenario.parties[answer.party]?.capital?.quota ?? answer.seats,
    groups: (written?.groups ?? []).map(({ name, seats }, group) => ({
      name: told.t(name),
      seats,
      yes: answer.groups[group] === true,
    })),
  }
}

function absentAnswer(ground: Ground, { absent }: Answers): NonNullable<SessionView['answers']>['absent'] {
  const { told, party, scenario } = ground
  const written = told.level.absent
  if (!absent || !written || !scenario.absent) return null
  const line = told.t(absent.accepts ? written.yes : written.no)
  return {
    party: party(scenario.absent.party),
    accepts: absent.accepts,
    line: absent.accepts ? line : refusedLine(ground, line, absent),
  }
}
