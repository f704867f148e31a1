import type { Answers } from '../../negotiation/session.ts'
import { answersOf } from '../standing.ts'
import type { AnswerView } from '../shown/ending.ts'
import type { SessionView } from '../shown/session.ts'
import { wayOf } from '../words/telling.ts'
import type { Ground } from './ground.ts'

/** How capitals and the absent party answer a signed text; the absent party's answer comes after the capitals'. */
export function answersView(ground: Ground): SessionView['answers'] {
  const { phase, seen } = ground
  if (phase.kind !== 'capitals' && phase.kind !== 'absent') return null
  const answers = answersOf(seen)
  if (!answers) return null
  const { stage } = seen
  const isLast = phase.kind === 'absent' || !answers.absent
  const capitals = answers.capitals.map((answer) => capitalAnswer(ground, answer))
  const still = capitals.filter(({ again }) => again).map(({ name }) => name)
  return {
    capitals,
    still: still.length > 0 ? ground.words.answers.still(still) : '',
    absent: phase.kind === 'absent' ? absentAnswer(ground, answers) : null,
    final:
      isLast && stage.kind === 'final' ? ground.words.answers.final(ground.told.clause(stage.issue)) : null,
    step: phase.kind,
  }
}

type Refusal = Pick<Answers['capitals'][number], 'names' | 'prefers'>

/** A refusal names its clause, and what it would rather read there; a second one says what became of the first. */
function refusedLine(ground: Ground, line: string, now: Refusal, before: Refusal | null): string {
  if (now.names < 0) return line
  const { told, words, seen } = ground
  const { answers } = words
  const clause = told.clause(now.names)
  const wish = now.prefers < 0 ? null : told.short(now.names, now.prefers)
  if (before === null || before.names < 0) return answers.named(line, clause, wish)
  return before.names === now.names
    ? answers.again(clause, wish, seen.answers?.text[now.names] !== seen.firstAnswers?.text[now.names])
    : answers.other(told.clause(before.names), clause, wish)
}

/** How the first text was refused, once the one from the last sitting is answered. */
function firstRefusals({ seen }: Ground): Answers | null {
  return seen.stage.kind === 'final' ? null : seen.firstAnswers
}

function capitalAnswer(ground: Ground, answer: Answers['capitals'][number]): AnswerView {
  const { told, party, scenario } = ground
  const written = told.level.parties[answer.party]?.capital
  const first = firstRefusals(ground)?.capitals.find((one) => one.party === answer.party) ?? null
  const again = answer.yes && first?.yes === true
  const line = answer.yes ? yesLine(ground, answer) : written ? told.t(written.no) : ''
  const before = first?.yes ? null : first
  return {
    party: party(answer.party),
    name: written ? told.t(written.name) : '',
    yes: answer.yes,
    again,
    line: answer.yes ? line : refusedLine(ground, line, answer, before),
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

/** A yes by how many stood behind it. */
function yesLine({ told, scenario, seed }: Ground, answer: Answers['capitals'][number]): string {
  const written = told.level.parties[answer.party]?.capital
  if (!written) return ''
  if (answer.seatsFor === answer.seats) {
    const ways = [written.whole ?? written.yes, ...(written.alsoWhole ?? [])]
    return told.t(ways[wayOf(`whole ${answer.party}`, seed) % ways.length] ?? written.yes)
  }
  const quota = scenario.parties[answer.party]?.capital?.quota
  return told.t((answer.seatsFor === quota ? written.close : undefined) ?? written.yes)
}

function absentAnswer(ground: Ground, { absent }: Answers): NonNullable<SessionView['answers']>['absent'] {
  const { told, party, scenario } = ground
  const written = told.level.absent
  if (!absent || !written || !scenario.absent) return null
  const line = told.t(absent.accepts ? written.yes : written.no)
  const first = firstRefusals(ground)?.absent
  const before = first && !first.accepts ? first : null
  return {
    party: party(scenario.absent.party),
    accepts: absent.accepts,
    line: absent.accepts ? line : refusedLine(ground, line, absent, before),
  }
}
