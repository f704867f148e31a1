import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Answers } from '../../negotiation/session.ts'
import type { Note } from '../../negotiation/story.ts'
import { type Ground, timeAt } from './ground.ts'
import type { Question } from './session-questions.ts'
import { type Reading, readingsOf } from './sittings.ts'

type Capital = Answers['capitals'][number]

/** Questions on a refusal, by what this seat had been told before it: through the channel, or by its own capital. */
export function answerQuestions(ground: Ground): readonly Question[] {
  const readings = readingsOf(ground.seen, ground.heard)
  const last = readings.findLast(({ answers }) => answers !== null)
  if (!last?.answers) return unsignedQuestion(ground, readings.at(-1))
  const until = last.closed.entry.slot
  const refused = last.answers.capitals.find(({ yes }) => !yes)
  return [
    ...(refused ? [capitalQuestion(ground, refused, until)] : []),
    ...absentQuestion(ground, last.answers, until),
  ]
}

/** Who kept a text that was read from being signed, and who would have signed it. */
function unsignedQuestion(ground: Ground, last: Reading | undefined): readonly Question[] {
  const { scenario, told, words, who } = ground
  const refusals = last?.signed.filter(({ answer }) => answer !== 'sign') ?? []
  const [first] = refusals
  if (!last || !first) return []
  const text = words.debrief.questions.unsigned({
    time: timeAt(scenario, last.closed.entry.slot),
    refusals: refusals.map(({ party, answer, reason }) => ({
      who: who(party),
      adjourn: answer === 'adjourn',
      clause: reason ? told.clause(reason.issue) : null,
    })),
    ready: last.signed.filter(({ answer }) => answer === 'sign').map(({ party }) => who(party)),
  })
  const issue = first.reason?.issue ?? null
  return [{ id: 'session-unsigned', weight: 89, about: 'text', issue, text }]
}

/** Only where a summary had come; where none had, the level asks why. */
function absentQuestion(ground: Ground, { absent }: Answers, until: number): readonly Question[] {
  const { scenario, party, told, words } = ground
  if (!scenario.absent || absent?.accepts !== false || absent.names < 0) return []
  const heard = notesOf(ground, 'channel', scenario.absent.party, until)
  const summary = heard.at(-1)
  if (!summary) return []
  const say = words.debrief.questions.absent
  const stops = [...new Set(heard.flatMap((note) => note.stops.map(({ issue }) => issue)))]
  const params = {
    time: timeAt(scenario, summary.slot),
    party: party(scenario.absent.party).name,
    clause: told.clause(absent.names),
    stops: stops.map(told.clause),
  }
  const text =
    stops.length === 0
      ? say.fitted(params)
      : stops.includes(absent.names)
        ? say.named(params)
        : say.other(params)
  return [{ id: 'session-absent-told', weight: 93, about: 'absent', issue: absent.names, text }]
}

function capitalQuestion(ground: Ground, refused: Capital, until: number): Question {
  const { scenario, told, words, me, who } = ground
  const say = words.debrief.questions.capital
  const calls = notesOf(ground, 'capital', me, until)
  const call = calls.at(-1)
  const written = told.level.parties[refused.party]?.capital
  const params = {
    capital: written ? told.t(written.name) : '',
    seatsFor: refused.seatsFor,
    seats: refused.seats,
    clause: refused.names < 0 ? null : told.clause(refused.names),
  }
  const own = refused.party === me
  const text = !own
    ? say.others(params, who(refused.party))
    : call
      ? say.called(params, timeAt(scenario, call.slot), call.verdict)
      : say.uncalled(params)
  return { id: 'session-capital-no', weight: 95, about: 'capital', issue: refused.names, text }
}

/** What this seat was told by then; of its own capital every note is about itself. */
function notesOf<K extends 'channel' | 'capital'>(
  { seen, me }: Ground,
  kind: K,
  about: PartyIndex,
  until: number,
): readonly Extract<Note, { kind: K }>[] {
  return (seen.notes[me] ?? []).filter(
    (note): note is Extract<Note, { kind: K }> =>
      note.kind === kind && note.about === about && note.slot < until,
  )
}
