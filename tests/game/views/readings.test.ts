import { describe, expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { deal } from '../../../src/negotiation/deal.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { turnOf } from '../../../src/negotiation/turn.ts'
import { london } from '../given.ts'
import { fairTexts, towards } from '../towards.ts'
import { after, conducted } from './conducting.ts'

const [TEXT] = fairTexts(london.loaded)
const UA = london.loaded.scenario.parties.findIndex(({ id }) => id === 'ua')

type Owed = NonNullable<ReturnType<typeof turnOf>>['owes']

/** On towards a fair text until the player owes this in one of these stages. */
function until(state: Conducted, owes: Owed, stage: string, text = TEXT!): Conducted {
  const next = towards(text)
  for (let step = 0, now = state; step < 400; step++) {
    const { world, session, me } = now
    const turn = turnOf(world.scenario, session)
    if (step > 0 && turn?.party === me && turn.owes === owes && session.stage.kind === stage) return now
    const move = next(world, session, step)
    if (!move) break
    now = after(now, move)
  }
  throw new Error(`never owes ${owes} in the ${stage}`)
}

/** All capitals say yes, and nobody away from the table ever does. */
function opened(): Conducted {
  const start = conducted(london.loaded, 'ua')
  const { bars } = deal(start.world.scenario, start.world.seed)
  const hidden = { bars: bars.map((groups) => groups.map(() => 0)), absent: 1000 }
  return { ...start, world: { ...start.world, hidden } }
}

const sign = (answer: 'sign' | 'go-on'): Move => ({ kind: 'sign', party: UA, answer })
const consult: Move = { kind: 'consult', party: UA }
const first = until(opened(), 'sign', 'reading')
const putOff = after(first, sign('go-on'))
const mine =
  turnOf(putOff.world.scenario, putOff.session)?.party === UA ? putOff : until(putOff, 'move', 'closing')
const again = until(after(mine, consult), 'sign', 'reading')
const sitting = until(again, 'move', 'final')
const toldAs = (state: Conducted, kind: 'capitals' | 'absent') =>
  sessionView({ ...state, phase: { kind, place: 'plenary' } })

describe('a reading', () => {
  test('tells what the capital answered since the reading before, and that the text is the same', () => {
    const { since } = sessionView(again).reading!
    expect(since).toMatchObject({
      again: true,
      text: 'The text is the same as at the last reading.',
      words: [{ party: { code: 'UA' }, text: expect.stringMatching(/^Your capital: with this text, /) }],
    })
    expect(since.lines.map(({ short }) => short)).toContain('Called its capital.')
  })

  test('says of an accepted clause that a trade binds it to one that is not, instead of that it came too late', () => {
    const { session } = first
    const clauses = session.clauses.map((clause, issue) => {
      if (issue === 0) return { ...clause, status: 'tabled' as const, link: 1 }
      if (issue === 1)
        return {
          ...clause,
          status: 'bracketed' as const,
          link: 1,
          stances: clause.stances.map((stance) => ({ ...stance, kind: 'silent' as const })),
        }
      return clause
    })
    const { left } = sessionView({ ...first, session: { ...session, clauses } }).reading!
    const { number } = london.loaded.file.issues[1]!
    expect(left[0]).toContain(`a trade binds it to ${number}, on which not everybody agreed.`)
    expect(left[0]).not.toContain('too late')
  })

  test('that comes first tells what happened since the last move, and nothing of what was heard before', () => {
    expect(sessionView(first).reading!.since).toMatchObject({ again: false, text: null })
    const heardAll = { ...first, lastSeen: first.session.story.length }
    expect(sessionView(heardAll).reading!.since).toMatchObject({ words: [], lines: [] })
    expect(sessionView(first).reading!.text.every(({ changed }) => changed === null)).toBe(true)
  })

  test('marks the clause that was written otherwise since the reading before', () => {
    const { stage } = sitting.session
    if (stage.kind !== 'final') throw new Error('no last sitting')
    const other = TEXT!.map((choice, issue) => (issue === stage.issue ? (choice + 1) % 2 : choice))
    const last = until(sitting, 'sign', 'reading', other)
    const { text, since } = sessionView(last).reading!
    const { number } = london.loaded.file.issues[stage.issue]!
    expect(text.filter(({ changed }) => changed !== null)).toMatchObject([
      { number, changed: 'Changed since the last reading' },
    ])
    const clause = `${number} (${london.loaded.file.issues[stage.issue]!.name})`
    expect(since.words[0]).toMatchObject({
      party: { code: 'RU' },
      text: expect.stringContaining(`Russia refused the text and named ${clause}. It would rather `),
    })
    expect(since.text).toContain(`Otherwise than at the last reading: ${number} `)
  })
})

const signals = (state: Conducted) =>
  sessionView(state).delegations.flatMap(({ you, absent, signal }) => (you || absent ? [] : [signal.text]))

describe('a signature that no longer stands', () => {
  test('is not shown after the reading was put off', () => {
    expect(signals(first)).toContain('Signed.')
    expect(signals(putOff)).not.toContain('Signed.')
    expect(signals(putOff)).toContain('Had been ready to sign.')
  })

  test('is told with the refusal in the last sitting, and not before the answers are', () => {
    expect(signals(sitting)).not.toContain('Signed.')
    expect(sessionView(sitting).story.map(({ short }) => short)).toContain('Signed; it was refused.')
    const early = toldAs(sitting, 'capitals').delegations.map(({ signal }) => signal.text)
    expect(early).not.toContain('Signed; it was refused.')
  })
})

describe('the last sitting', () => {
  const { slots } = london.loaded.scenario.clock

  test('has a name and a clock of its own while it lasts', () => {
    const { finalSlots } = sitting.world.scenario.clock
    expect(sessionView(sitting).clock).toMatchObject({
      phase: 'The last sitting',
      lastSitting: true,
      slots: finalSlots,
    })
  })

  test('leaves the total of the day and the phase of whoever answers as they were', () => {
    const end = { ...sitting, ...afterAll(sitting) }
    expect(toldAs(sitting, 'absent').clock).toMatchObject({ slots, lastSitting: false })
    expect(toldAs(end, 'absent').clock).toMatchObject({ slots, lastSitting: false })
    expect(sessionView(end).clock).toMatchObject({ slots, lastSitting: false })
    const { phases, phaseIndex } = toldAs(end, 'absent').clock
    expect(phases).toEqual(['Agenda', 'Talks', 'Closing'])
    // What comes after the talks is not counted with them.
    expect(phaseIndex).toBe(phases.length)
    expect(sessionView(sitting).clock.phaseIndex).toBe(toldAs(end, 'absent').clock.phaseIndex)
  })

  test('is followed by a second refusal that says that it is the second, and of the same clause', () => {
    const before = toldAs(sitting, 'absent').answers!.absent!.line
    const line = toldAs(afterAll(sitting), 'absent').answers!.absent!.line
    expect(line).not.toBe(before)
    expect(line).toMatch(
      /^This is the second answer, and it names the same clause again: .* It reads as it did the first time\./,
    )
  })
})

/** Played on with the same text to the end. */
function afterAll(state: Conducted): Conducted {
  const next = towards(TEXT!)
  let now = state
  for (let step = 0; turnOf(now.world.scenario, now.session); step++)
    now = after(now, next(now.world, now.session, step)!)
  return now
}
