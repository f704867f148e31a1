import type { MoveOf } from '../../negotiation/move.ts'
import type { Answers } from '../../negotiation/session.ts'
import type { Ground } from './ground.ts'
import { type Reading, readingsOf } from './sittings.ts'
import { ALWAYS, type Turn } from './turn.ts'

/** How it ended: who left, every reading, the answers to it, and the last sitting. */
export function endTurns(ground: Ground): readonly Turn[] {
  const { heard, seen } = ground
  const readings = readingsOf(seen, heard)
  return [
    ...leftTurns(ground),
    ...readings.flatMap((one, at) => readingTurns(ground, one, readings[at - 1] ?? null)),
  ]
}

function leftTurns({ heard, who, words }: Ground): readonly Turn[] {
  return heard.flatMap(({ key, entry }) =>
    entry.consequences.flatMap((one) =>
      one.kind === 'left'
        ? [
            {
              at: key,
              slot: entry.slot,
              party: one.party,
              text: words.turning.left(who(one.party)),
              weight: ALWAYS,
            },
          ]
        : [],
    ),
  )
}

function readingTurns(ground: Ground, reading: Reading, before: Reading | null): readonly Turn[] {
  const { me } = ground
  const { closed, signed, answers } = reading
  const mine = signed.some(({ party, answer }) => party === me && answer !== 'sign')
  const end = { at: closed.key, slot: closed.entry.slot, party: null, weight: ALWAYS }
  const capitals =
    answers && answers.capitals.length > 0 ? [capitalsLine(ground, answers, before?.answers ?? null)] : []
  return [
    ...sittingLine(ground, reading).map((text) => ({ ...end, text })),
    { ...end, party: mine ? me : null, text: [readLine(ground, reading, before), ...capitals].join(' ') },
    ...absentLine(ground, answers).map((text) => ({ ...end, text })),
  ]
}

function sittingLine({ words, told, seen }: Ground, { after }: Reading): readonly string[] {
  if (after === null) return []
  const { sitting } = words.turning
  const clause = seen.clauses[after]
  if (clause?.status !== 'agreed') return [sitting.open(told.clause(after))]
  return [sitting.agreed(told.clause(after), told.short(after, clause.choice))]
}

function readLine({ words, told, seen, party }: Ground, reading: Reading, before: Reading | null): string {
  const { signed, answers } = reading
  const { reading: say } = words.turning
  const inOrder = signed.toSorted((a, b) => a.party - b.party)
  const name = (one: MoveOf<'sign'>) => party(one.party).name
  const who = (answer: MoveOf<'sign'>['answer']) => inOrder.filter((one) => one.answer === answer)
  const text = answers?.text ?? seen.ended?.text ?? []
  const [agreed, all] = [text.filter((choice) => choice >= 0).length, seen.clauses.length]
  const ready = who('sign').map(name)
  if (ready.length === signed.length)
    return before && sameSigners(before, reading) ? say.again(agreed, all) : say.signed(agreed, all, ready)
  const adjourned = who('adjourn').map(name)
  const declined = who('decline').map(
    (one) => [name(one), one.reason ? told.clause(one.reason.issue) : null] as const,
  )
  return say.unsigned({ agreed, all, adjourned, declined, ready })
}

function sameSigners(before: Reading, now: Reading): boolean {
  return signersOf(before).join() === signersOf(now).join()
}

function signersOf({ signed }: Reading): readonly number[] {
  return signed.map(({ party }) => party).toSorted((a, b) => a - b)
}

/** All capitals in one line; after a last sitting only what is new. */
function capitalsLine(ground: Ground, { capitals }: Answers, before: Answers | null): string {
  const { turning } = ground.words
  if (before && sameVotes(capitals, before.capitals)) return turning.capitals.again
  const votes = capitals.map((one) => ({ ...one, ...votesOf(ground, one) }))
  const whole = votes.filter(({ yes, seatsFor, seats }) => yes && seatsFor === seats)
  const most = votes.filter(({ yes, seatsFor, seats }) => yes && seatsFor < seats)
  const refused = votes.filter(({ yes }) => !yes)
  return turning.capitals.line(
    whole.map(({ capital }) => capital),
    most,
    refused.map((one) => turning.capitals.refused(one, one.names < 0 ? null : ground.told.clause(one.names))),
  )
}

function sameVotes(now: Answers['capitals'], before: Answers['capitals']): boolean {
  return (
    now.length === before.length &&
    now.every(({ party, seatsFor }, at) => before[at]?.party === party && before[at]?.seatsFor === seatsFor)
  )
}

function absentLine({ words, told, scenario, party }: Ground, answers: Answers | null): readonly string[] {
  const { absent } = answers ?? {}
  if (!absent || !scenario.absent) return []
  const { name } = party(scenario.absent.party)
  const { accepted, refused } = words.turning.absent
  if (absent.accepts) return [accepted(name)]
  return [refused(name, absent.names < 0 ? null : told.clause(absent.names))]
}

/** The answers as they were given, one after another: all capitals, and whoever was not in the room. */
export function answersTold(ground: Ground, answers: Answers): readonly string[] {
  const capitals = answers.capitals.length > 0 ? [capitalsLine(ground, answers, null)] : []
  return [...capitals, ...absentLine(ground, answers)]
}

function votesOf({ told, scenario }: Ground, { party, seats, seatsFor }: Answers['capitals'][number]) {
  const written = told.level.parties[party]?.capital
  return {
    capital: written ? told.t(written.name) : '',
    seatsFor,
    seats,
    quota: scenario.parties[party]?.capital?.quota ?? seats,
  }
}
