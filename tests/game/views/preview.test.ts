import { describe, expect, test } from 'vitest'
import { groundOf } from '../../../src/game/views/ground.ts'
import { previewOf } from '../../../src/game/views/preview.ts'
import { composerView } from '../../../src/game/views/composer-view.ts'
import { actionsView } from '../../../src/game/views/actions-view.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { given } from '../../negotiation/given.ts'
import { london, village } from '../given.ts'
import { after, conducted } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')

function preview(state: Conducted, move: Move): readonly string[] {
  return previewOf(groundOf(state), move).map(({ tone, certainty, text }) => `${tone}, ${certainty}: ${text}`)
}

describe('what a move would bring', () => {
  test('is told with its cost and its worth to the own side', () => {
    expect(preview(start, { kind: 'table', party: HIGH, issue: 0, choice: 2 })).toEqual([
      'cost, certain: Takes 1 slot and leaves 9 at most.',
      'neutral, certain: Everybody has to speak on 1.1 again; you accept it.',
      'gain, certain: For your side the text would be worth much more.',
    ])
  })

  test('names whose signature the text would then need', () => {
    expect(preview(start, { kind: 'table', party: HIGH, issue: 1, choice: 1 })).toEqual([
      'cost, certain: Takes 1 slot and leaves 9 at most.',
      'neutral, certain: Everybody has to speak on 1.2 again; you accept it.',
      'neutral, certain: The text will then also need the signature of the commission.',
      'harm, certain: For your side the text would be worth less.',
    ])
  })

  test('says who hears it, and how far trust would really move', () => {
    const reassure: Move = { kind: 'reassure', party: HIGH, to: LOW, aside: true }
    expect(preview(start, reassure)).toEqual([
      'cost, certain: Takes 1 slot and leaves 9 at most.',
      'neutral, certain: Only the Lowfield delegation and your delegation hear it.',
      'gain, certain: The Lowfield delegation will trust you more, by 6 points of 100.',
    ])
  })

  test('says beforehand what whoever is asked has made known already', () => {
    const stances = [{ issue: 0, kind: 'reserves', prefers: 1 } as const]
    const held = after(
      conducted(village.loaded, 'highfield'),
      { kind: 'table', party: HIGH, issue: 0, choice: 2 },
      { kind: 'stance', party: LOW, stances },
      { kind: 'pass', party: LOW },
      { kind: 'pass', party: COMMISSION },
      { kind: 'react', party: HIGH, event: 0, reaction: 1 },
    )
    const known = 'It is known already that the Lowfield delegation would rather read'
    const of = (party: number) =>
      preview(held, { kind: 'ask', party: HIGH, of: party }).filter((text) => text.includes(known))
    expect(of(LOW)).toHaveLength(1)
    expect(of(COMMISSION)).toEqual([])
  })

  test('warns whoever asks again without having moved', () => {
    const asked = after(
      start,
      { kind: 'ask', party: HIGH, of: LOW },
      { kind: 'offer', party: LOW, to: HIGH, changes: [{ issue: 0, choice: 1 }], none: false, padded: false },
      { kind: 'pass', party: LOW },
      { kind: 'pass', party: COMMISSION },
      { kind: 'react', party: HIGH, event: 0, reaction: 1 },
    )
    expect(preview(asked, { kind: 'ask', party: HIGH, of: LOW })).toContain(
      'harm, certain: You ask again without having moved: the Lowfield delegation will trust you less.',
    )
    expect(preview(asked, { kind: 'ask', party: HIGH, of: COMMISSION })).not.toContainEqual(
      expect.stringContaining('ask again'),
    )
  })

  test.each([
    ['while the last answer stands, though one has moved', { until: 9 }, 5, true],
    ['when it has run out and one has not moved', { until: 0 }, -1, true],
    ['when it has run out and one has moved', { until: 0 }, 5, false],
    ['when it was taken up and one has moved', { until: 9, taken: true }, 5, false],
    ['when it was made to somebody else', { until: 9, to: COMMISSION }, -1, false],
  ])('says whether asking again costs trust: %s', (_, part, brought, warned) => {
    const changes = [{ issue: 0, choice: 1 }]
    const offer = given.offer({ maker: LOW, to: HIGH, changes, madeAt: 2, ...part })
    const broughtAt = start.session.broughtAt.with(HIGH, brought)
    const state = { ...start, session: { ...start.session, slot: 6, offers: [offer], broughtAt } }
    const hints = preview(state, { kind: 'ask', party: HIGH, of: LOW })
    expect(hints.some((text) => text.includes('You ask again without having moved'))).toBe(warned)
  })

  test('says of a wording that makes a signatory which agreed clauses that one holds up', () => {
    const stances = start.session.clauses[0]!.stances.with(COMMISSION, { kind: 'reserves' })
    const agreed = { ...start.session.clauses[0]!, choice: 2, status: 'agreed' as const, stances }
    const state = { ...start, session: { ...start.session, clauses: start.session.clauses.with(0, agreed) } }
    const table: Move = { kind: 'table', party: HIGH, issue: 1, choice: 1 }
    const held =
      'harm, certain: The commission reserves on 1.1 (The share): if this still stands when the round ends, the brackets come back there.'
    expect([state, start].map((one) => preview(one, table).includes(held))).toEqual([true, false])
  })

  test('says as certain what the rules always do', () => {
    const on = { party: HIGH, to: LOW, issue: 0, choice: 1 }
    const sure: readonly Move[] = [
      { kind: 'promise', sort: 'support', due: 4, ...on },
      { kind: 'promise', sort: 'refrain', due: 4, ...on },
      { kind: 'request', party: HIGH, of: COMMISSION, ability: 0 },
      { kind: 'channel', party: HIGH, sends: 'question' },
    ]
    for (const move of sure)
      expect(preview(start, move).filter((text) => !text.includes(', certain: '))).toEqual([])
  })

  test('names all whose signature the text would then need in one line', () => {
    const state = conducted(london.loaded, 'ua')
    const issue = london.loaded.file.issues.findIndex(({ number }) => number === '2.1')
    const told = preview(state, { kind: 'table', party: state.me, issue, choice: 1 })
    expect(told.filter((line) => line.includes('signature'))).toEqual([
      'neutral, certain: The text will then also need the signatures of the French delegation and the German delegation.',
    ])
  })

  test('of a trade, which may be refused, says only what may come of it', () => {
    const give = [{ issue: 1, choice: 1 }]
    const get = [{ issue: 0, choice: 2 }]
    expect(preview(start, { kind: 'trade', party: HIGH, to: LOW, give, get })).toEqual([
      'cost, certain: Takes 1 slot and leaves 9 at most.',
      'neutral, certain: Everybody in the room hears it.',
      'neutral, certain: The Lowfield delegation must answer: all of it, a part, another trade, or no.',
      'neutral, possible: The text will then also need the signature of the commission.',
      'gain, possible: For your side the text would be worth much more.',
    ])
  })

  test('tells the effects that the level gives an ability', () => {
    expect(preview(start, { kind: 'signal', party: HIGH })).toEqual([
      'cost, certain: Takes 1 slot and leaves 9 at most.',
      'gain, certain: The other delegations will give way more easily.',
      'harm, certain: The other delegations will trust your delegation less.',
    ])
  })

  test('warns a seat of a promise that its own brief forbids it to keep', () => {
    const forbidden = { ...start, loaded: start.loaded }
    const { redLines, ...rest } = start.world.briefs[HIGH]!
    const line = { issue: 0, choice: 1, kind: 'principle' } as const
    const briefs = start.world.briefs.with(HIGH, { ...rest, redLines: [...redLines, line] })
    const state = { ...forbidden, world: { ...start.world, briefs } }
    const promise: Move = {
      kind: 'promise',
      party: HIGH,
      to: LOW,
      sort: 'support',
      issue: 0,
      choice: 1,
      due: 4,
    }
    expect(preview(state, promise).at(-1)).toMatch(/^harm, certain: Your brief says you can never sign this/)
  })

  test('warns a seat of a promise that a trade of its own stands against', () => {
    const [give, get] = [[{ issue: 0, choice: 1 }], [{ issue: 1, choice: 0 }]]
    const traded = after(
      start,
      { kind: 'trade', party: HIGH, to: LOW, give, get },
      { kind: 'answer', party: LOW, trade: 0, answer: 'accept' },
    )
    const on = { kind: 'promise', party: HIGH, to: COMMISSION, issue: 0, due: 4 } as const
    const warns = (move: Move) => preview(traded, move).some((text) => text.includes('as it reads'))
    expect(warns({ ...on, sort: 'support', choice: 2 })).toBe(true)
    expect(warns({ ...on, sort: 'refrain', choice: 1 })).toBe(true)
    expect(warns({ ...on, sort: 'support', choice: 1 })).toBe(false)
    expect(warns({ ...on, sort: 'refrain', choice: 2 })).toBe(false)
  })
})

const compose = (state: Conducted) => composerView(state, groundOf(state), actionsView(groundOf(state)))

describe('the composer', () => {
  test('shows the move in a sentence once every field is filled', () => {
    const draft = { action: 'table', fields: { issue: 0, choice: 1 } }
    const { ready, sentence, problem, confirmLabel } = compose({ ...start, draft })!
    expect({ ready, sentence, problem, confirmLabel }).toEqual({
      ready: true,
      sentence: expect.stringMatching(/1\.1 \(The share\).*: By need\.$/),
      problem: null,
      confirmLabel: 'Table it: 1 slot',
    })
  })

  test('tells a move without a sentence where what was chosen says it all, and never without its cost', () => {
    for (const draft of [
      { action: 'ask', fields: { of: LOW, aside: 1 } },
      { action: 'pass', fields: {} },
    ]) {
      const { ready, sentence, preview: hints } = compose({ ...start, draft })!
      expect([draft.action, ready, sentence]).toEqual([draft.action, true, null])
      expect(hints[0]?.text).toMatch(/slot/)
    }
  })

  test('says what is missing while it is not', () => {
    const {
      ready,
      preview: hints,
      sentence,
      problem,
    } = compose({ ...start, draft: { action: 'table', fields: { issue: 0 } } })!
    expect({ ready, hints, sentence }).toEqual({ ready: false, hints: [], sentence: null })
    expect(problem).not.toBeNull()
  })

  test('is not there without a draft', () => {
    expect(compose(start)).toBeNull()
  })
})
