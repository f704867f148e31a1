import { describe, expect, test } from 'vitest'
import { lookBack } from '../../../src/analysis/nearby.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { debriefWords } from '../../../src/panels/words/debrief.ts'
import { SILENT } from '../../../src/negotiation/scenario.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { edited, loaded } from '../../levels/tiny.ts'
import { village } from '../given.ts'
import { after, conducted } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')

/** Highfield leaves in the first round, having put its coat on before. */
const left = after(
  start,
  { kind: 'signal', party: HIGH },
  { kind: 'pass', party: LOW },
  { kind: 'pass', party: COMMISSION },
  { kind: 'react', party: HIGH, event: 0, reaction: 1 },
  { kind: 'leave', party: HIGH },
)

function lookingBack(state: Conducted, step: 'describe' | 'analyse' | 'transfer' = 'describe') {
  return sessionView({ ...state, phase: { kind: 'debrief', place: 'plenary', step } }).debrief!
}

const accept = (party: number): Move => ({ kind: 'stance', party, stances: [{ issue: 0, kind: 'accepts' }] })

describe('the debrief', () => {
  test('opens every brief with its weights, its red lines and the worth of no agreement', () => {
    const { briefs } = lookingBack(left)
    const low = briefs[LOW]!
    expect(low.wants[0]).toEqual({ number: '1.1', issue: 'The share', best: 'By need', weight: 300 })
    expect(low.redLines).toEqual([
      '1.1, Upstream first: only together with something else in the text. Without gauges nobody would see what is left for the lower sluice.',
    ])
    expect(low.reservation).toBe(499)
    expect(low.found).toBe(
      'You heard nothing of what moved it. What weighed most with it you did not hear: 1.1 (The share).',
    )
  })

  test('addresses nobody as the leader of a delegation that nobody can lead', () => {
    const { briefs } = lookingBack(left)
    expect(briefs[COMMISSION]).toMatchObject({ who: '', home: '', trade: '', cannot: '', suspect: '' })
    expect(briefs[COMMISSION]!.known).toBe(village.loaded.file.parties[COMMISSION]!.public)
    expect(briefs[LOW]).toMatchObject({ known: '', gift: '', veto: '' })
  })

  test('says how trust moved over the evening', () => {
    const { trustLines } = lookingBack(left)
    expect(trustLines.map(({ party, from, to }) => [party.code, from, to])).toEqual([
      ['LO', 40, 32],
      ['RC', 50, 42],
    ])
  })

  test('measures packages on the scale that the level sets', () => {
    const wider = loaded(edited(['utility', { min: -200, max: 6000 }]))
    const { scale } = lookingBack(after(conducted(wider, 'highfield'), { kind: 'leave', party: HIGH }))
    expect(scale).toEqual({ min: -200, max: 6000 })
    expect(debriefWords.packagesNote(scale.min, scale.max)).toMatch(/^Worth per delegation, -200 to 6000, /)
  })

  test('lays the text beside the best packages once they are worked out', () => {
    const waiting = lookingBack(left, 'analyse')
    expect(waiting.packages.map(({ id }) => id)).toEqual(['yours'])
    expect(waiting.left).toEqual(['The exact comparison is still being computed.'])
    const analysis = lookBack(left.world, left.session)
    const worked = lookingBack({ ...left, analysis }, 'analyse')
    expect(worked.packages.map(({ id, name }) => [id, name])).toEqual([
      ['yours', 'The text after you left'],
      ['lasting', 'A text that would have lasted'],
      ['nash', 'Nash; Kalai and Smorodinsky; Egalitarian; Greatest sum'],
    ])
    expect(worked.packages[2]?.about).toMatch(/^One and the same text\. /)
    expect(worked.left[0]).toMatch(
      /^There were \d+ texts that everybody whose yes was needed would have preferred to no agreement\./,
    )
    expect(worked.scatter).toMatchObject({ x: { code: 'HI' }, y: { code: 'LO' } })
  })

  test('says of a picked text to whom it is worth less than no agreement', () => {
    const { solution } = lookBack(left.world, left.session)
    if (solution.kind !== 'solved' || !solution.welfare)
      throw new Error('the village is small enough to solve')
    const none = { ...solution.welfare, package: start.world.scenario.issues.map(() => SILENT) }
    const { packages } = lookingBack(
      { ...left, analysis: { solution: { ...solution, welfare: none }, nearby: null } },
      'analyse',
    )
    const sum = packages.find(({ name }) => name === 'Greatest sum')!
    const below = sum.worth.filter(({ gain, asked }) => asked === null && gain < 0)
    expect(below.length).toBeGreaterThan(0)
    for (const { party } of below) expect(sum.about).toContain(party.name.replace(/^The /, 'the '))
    expect(sum.about).toMatch(/It is worth less than no agreement to .*, whose signature it needs\.$/)
    const nash = packages.find(({ name }) => name.startsWith('Nash'))
    expect(nash?.about).not.toContain('less than no agreement')
  })

  test('gives a row to every text that is not the same as another', () => {
    const { solution } = lookBack(left.world, left.session)
    if (solution.kind !== 'solved' || !solution.nash) throw new Error('the village is small enough to solve')
    const none = { ...solution.nash, package: start.world.scenario.issues.map(() => SILENT) }
    const analysis = { solution: { ...solution, egalitarian: none }, nearby: null }
    const { packages } = lookingBack({ ...left, analysis }, 'analyse')
    expect(packages.map(({ name }) => name)).toEqual([
      'The text after you left',
      'Nash; Kalai and Smorodinsky; Greatest sum',
      'Egalitarian',
    ])
  })

  test('asks the weightiest questions that fit what happened, and keeps their answers', () => {
    const state = { ...left, reflections: { coat: 'Too much.' } }
    expect(lookingBack(state, 'transfer').questions).toEqual([
      { id: 'coat', text: 'What did showing the coat bring, and what did it cost?', answer: 'Too much.' },
      { id: 'session-left', text: expect.stringContaining('your delegation left'), answer: '' },
      { id: 'whose-day', text: 'Whose day was it?', answer: '' },
    ])
  })

  test('puts the clause that it is about into a question', () => {
    const agreed = after(
      start,
      { kind: 'table', party: HIGH, issue: 0, choice: 0 },
      accept(LOW),
      { kind: 'pass', party: LOW },
      accept(COMMISSION),
      { kind: 'pass', party: COMMISSION },
      { kind: 'react', party: HIGH, event: 0, reaction: 1 },
      { kind: 'leave', party: HIGH },
    )
    const texts = lookingBack(agreed, 'transfer').questions.map(({ text }) => text)
    expect(texts).toContain('What made 1.1 The share possible?')
  })

  test('tells what was said aside between others', () => {
    const promise: Move = {
      kind: 'promise',
      party: COMMISSION,
      to: LOW,
      sort: 'support',
      issue: 0,
      choice: 0,
      due: 5,
      aside: true,
    }
    const state = after(start, { kind: 'pass', party: HIGH }, { kind: 'pass', party: LOW }, promise)
    expect(sessionView(state).story.filter(({ aside }) => aside)).toEqual([])
    const lines = lookingBack(state).chapters.flatMap((chapter) => chapter.lines)
    expect(lines.filter(({ aside }) => aside)).toHaveLength(1)
  })
})
