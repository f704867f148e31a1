import { describe, expect, test } from 'vitest'
import { lookBack } from '../../../src/analysis/nearby.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { utilityOf } from '../../../src/negotiation/utility.ts'
import { debriefWords as say } from '../../../src/panels/words/debrief.ts'
import { london } from '../given.ts'
import { playedOut } from './conducting.ts'

function lookingBack(state: Conducted, step: 'analyse' | 'transfer' = 'analyse') {
  return sessionView({ ...state, phase: { kind: 'debrief', place: 'plenary', step } }).debrief!
}

/** Refused once, and accepted after the last sitting. */
function wasSaved({ session }: Conducted): boolean {
  const { answers, finalUsed } = session
  return finalUsed && answers?.absent?.accepts === true && answers.capitals.every(({ yes }) => yes)
}

/** Russia refused twice, and a summary had reached the UK, which has no telephone of its own. */
const told = playedOut(london.loaded, 'uk', 2)
const RUSSIA = told.world.scenario.absent!.party
const noNotes = told.session.notes.map(() => [])
/** The same session, as if nothing had come through the channel, and as if nobody had asked for an answer either. */
const untelephoned = { ...told, session: { ...told.session, notes: noNotes } }
const untold = { ...told, session: { ...told.session, notes: noNotes, firstAnswers: null, answers: null } }

const refusedByKyiv = playedOut(london.loaded, 'uk', 6)

const found = (state: Conducted) => lookingBack(state).briefs[RUSSIA]?.found

describe('the brief of the absent party', () => {
  test('owns up to what the summaries through the channel told this seat', () => {
    expect(found(told)).toBe(
      'Its answer to the signed text named 1.1 and 3.2. A summary through the channel told you what stopped it: 1.1 and 3.2. What weighed most with it, 3.2 (Crimea), was among what you heard.',
    )
  })

  test('counts what its refusals named among what was heard', () => {
    expect(found(untelephoned)).toBe(
      'Its answer to the signed text named 1.1 and 3.2. What weighed most with it, 3.2 (Crimea), was among what you heard.',
    )
  })

  test('says so where nothing came', () => {
    expect(found(untold)).toMatch(
      /^You (asked, and )?heard nothing of what moved it\. .* you did not hear: 3\.2/,
    )
  })

  test('tells its hidden bar beside what no agreement was worth to it', () => {
    const { briefs, packages } = lookingBack(told)
    const { asked, reservation } = briefs[RUSSIA]!
    expect(asked).toBe(told.world.hidden.absent + told.session.barShift[RUSSIA]!)
    expect(asked).not.toBe(reservation)
    expect(briefs.filter((brief) => brief.asked !== null)).toHaveLength(1)
    const cell = packages[0]!.worth.find(({ party }) => party.index === RUSSIA)!
    expect(cell).toMatchObject({ asked, gain: cell.value - asked! })
    expect(say.asked(-36, 536)).toBe('36 less than the 536 it asked for a yes')
  })
})

const head = (state: Conducted) => lookingBack(state).headline
const leftIn = (state: Conducted) =>
  lookingBack({ ...state, analysis: lookBack(state.world, state.session) }).left.join(' ')

describe('the head of the debrief', () => {
  test('names whoever refused what was signed, away from the table or at home', () => {
    expect(head(told)).toBe('Signed, with 12 of 13 clauses agreed, and refused by Russia')
    expect(head(refusedByKyiv)).toMatch(/ agreed, and refused by Kyiv$/)
  })

  test('names nobody where everybody accepted it', () => {
    expect(head(playedOut(london.loaded, 'uk', 4))).toBe('Signed, with 13 of 13 clauses agreed')
  })
})

describe('a text that would have lasted with the named clause as it was', () => {
  test('is explained: the answer weighs the whole text, and by how much it missed', () => {
    const { session, world } = told
    const bar = world.hidden.absent + session.barShift[RUSSIA]!
    const missed = bar - utilityOf(world.briefs[RUSSIA]!, session.answers!.text)
    expect(leftIn(told)).toContain(
      `Russia named 1.1 (Scope of the ceasefire) because that weighed most against the text. The answer itself weighs the whole text, which was worth ${missed} points less to it than the ${bar} it asked for a yes. With 1.1 (Scope of the ceasefire) as it was, this would have made up for that: One package (4.1).`,
    )
    expect(leftIn(refusedByKyiv)).toMatch(/Kyiv named 2\.2 .* weighs the whole text/)
  })

  test('needs no explaining where nobody refused', () => {
    expect(leftIn(playedOut(london.loaded, 'uk', 4))).not.toContain('weighs the whole text')
  })

  test('beside which nobody could have had more is said to lie on the frontier', () => {
    expect(leftIn(playedOut(london.loaded, 'uk', 4))).toMatch(
      /without another having less\. Such a text lies on the frontier/,
    )
  })
})

describe('what was possible after a refusal', () => {
  test('begins with the last sitting: who would have refused which wording of its clause', () => {
    expect(lookingBack(told).left[0]).toMatch(
      /^In the last sitting no other wording of 3\.2 \(Crimea\), nor silence on it, would have been enough\. Russia would have refused: Silent on Crimea; The text is silent\. Kyiv would have refused: US recognises alone\./,
    )
  })

  test('names a wording that would have been accepted, and by whom it would have been signed', () => {
    const hidden = { ...told.world.hidden, absent: 0 }
    const { left } = lookingBack({ ...told, session: { ...told.session }, world: { ...told.world, hidden } })
    expect(left[0]).toMatch(
      /^In the last sitting \d wordings of 3\.2 \(Crimea\) would have been accepted by everybody who answers: .*Silent on Crimea, to be signed by the United Kingdom, the United States, Ukraine, France and Germany/,
    )
  })

  test('says nothing of the last sitting where its text was accepted', () => {
    let seed = 1
    let accepted = playedOut(london.loaded, 'uk', seed)
    while (!wasSaved(accepted) && seed < 80) accepted = playedOut(london.loaded, 'uk', ++seed)
    expect(wasSaved(accepted)).toBe(true)
    expect(lookingBack(accepted).left.join(' ')).not.toContain('last sitting')
  })
})

const asked = (state: Conducted) => lookingBack(state, 'transfer').questions
const onCapital = (state: Conducted) => asked(state).find(({ id }) => id === 'session-capital-no')?.text

describe('the question on a refusal', () => {
  test('builds on the summary that came', () => {
    expect(asked(told)[0]).toMatchObject({
      id: 'session-absent-told',
      text: expect.stringMatching(/^A summary had named what stopped Russia: /),
    })
  })

  test('of whom nothing came back, only asks what the room knew, since somebody telephoned', () => {
    const ids = asked(untelephoned).map(({ id }) => id)
    expect(ids).toContain('absent-no-asked')
    expect(ids).not.toContain('absent-no')
  })

  test('asks what it would have cost to ask only where nobody telephoned', () => {
    const story = untelephoned.session.story.map((entry) =>
      entry.move.kind === 'channel'
        ? { ...entry, move: { kind: 'pass', party: entry.move.party } as const }
        : entry,
    )
    const ids = asked({ ...untelephoned, session: { ...untelephoned.session, story } }).map(({ id }) => id)
    expect(ids).toContain('absent-no')
    expect(ids).not.toContain('absent-no-asked')
  })

  test('on a capital tells its own delegation from the others, and who called home from who did not', () => {
    const { session } = refusedByKyiv
    const refused = { ...refusedByKyiv, me: 2, session: { ...session, notes: session.notes.with(2, []) } }
    expect(onCapital(refused)).toMatch(
      /^Kyiv refused, with 3 of 8 for the text, and named 2\.2 \(Part of the United States\)\. You had not called home\./,
    )
    expect(onCapital({ ...refused, me: 0 })).toMatch(
      / What had the Ukrainian delegation shown of that in the room/,
    )
    const note = { kind: 'capital', about: 2, slot: 4, worry: 0, range: [0, 1], verdict: 'above' } as const
    const notes = refused.session.notes.with(2, [note])
    expect(onCapital({ ...refused, session: { ...refused.session, notes } })).toMatch(
      / When you called home at 11:00, you were told that it would most likely be a yes\./,
    )
  })
})
