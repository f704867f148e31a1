import { describe, expect, test } from 'vitest'
import { moveFor } from '../../../src/game/own-moves.ts'
import { clauseView } from '../../../src/game/views/clause-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { ownViews } from '../../../src/game/views/own-brief.ts'
import { unarguedHints, unarguedPrice, wordHints } from '../../../src/game/views/own-word.ts'
import { previewOf } from '../../../src/game/views/preview.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { village } from '../given.ts'
import { after, conducted } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')
const others: readonly Move[] = [
  { kind: 'pass', party: LOW },
  { kind: 'pass', party: COMMISSION },
]

function promised(sort: 'support' | 'refrain', aside: boolean): Conducted {
  const on = { issue: 0, choice: 1, due: 6, ...(aside ? { aside: true } : {}) }
  const promise: Move = { kind: 'promise', party: HIGH, to: LOW, sort, ...on }
  return after(start, promise, ...others, { kind: 'react', party: HIGH, event: 0, reaction: 1 })
}

/** The same evening with a capital that minds vows signed away, by so many per cent. */
function watched(audienceCosts: number): Conducted {
  const briefs = start.world.briefs.map((brief) => {
    const frailty = { ...brief.temperament.frailty, audienceCosts }
    return { ...brief, temperament: { ...brief.temperament, frailty } }
  })
  const parties = start.world.scenario.parties.map((rule) => ({
    ...rule,
    capital: { groups: [], quota: 1 },
  }))
  return { ...start, world: { ...start.world, briefs, scenario: { ...start.world.scenario, parties } } }
}

const words = (state: Conducted, move: Move) =>
  wordHints(groundOf(state), move).map(({ tone, certainty, text }) => `${tone}, ${certainty}: ${text}`)

const table: Move = { kind: 'table', party: HIGH, issue: 0, choice: 1 }
const costs = start.world.scenario.trust.broken

test('the key for a reservation says which wish it tells everybody, and that is what it tells', () => {
  const south: Conducted = { ...after(start, { kind: 'table', party: HIGH, issue: 0, choice: 2 }), me: LOW }
  const ground = groundOf(south)
  const stance = moveFor(south, { kind: 'stance', issue: 0, stance: 'reserves' })
  const [said] = stance?.kind === 'stance' ? stance.stances : []
  const wish = village.loaded.file.issues[0]!.options[said!.prefers!]!
  const { reserveHints } = clauseView(ground, 0, ownViews(ground)[0]!, [])
  expect(reserveHints.map(({ text }) => text)).toEqual([
    `To reserve tells everybody that you would rather see: ${ground.told.t(wish.short)}.`,
  ])
})

describe("one's own word", () => {
  test('is broken by tabling what was promised away, which the preview says with its price', () => {
    const [line, ...rest] = words(promised('refrain', false), table)
    expect({ line, rest }).toEqual({
      line: `harm, certain: Breaks your promise to the Lowfield delegation on 1.1 (The share): it will trust you less, by ${costs} points of 100, and everybody else by ${Math.floor(costs / 2)}.`,
      rest: [],
    })
    const told = previewOf(groundOf(promised('refrain', false)), table).map(({ text }) => text)
    expect(told).toContainEqual(expect.stringMatching(/^Breaks your promise/))
  })

  test('costs nothing with those who did not hear it', () => {
    expect(words(promised('refrain', true), table)).toEqual([
      `harm, certain: Breaks your promise to the Lowfield delegation on 1.1 (The share): it will trust you less, by ${costs} points of 100.`,
    ])
  })

  test('would be broken only possibly by a trade that may be refused', () => {
    const trade: Move = {
      kind: 'trade',
      party: HIGH,
      to: LOW,
      give: [{ issue: 0, choice: 1 }],
      get: [{ issue: 1, choice: 0 }],
    }
    expect(words(promised('refrain', false), trade)).toEqual([
      expect.stringMatching(/^harm, possible: Breaks/),
    ])
  })

  test('is not broken by another wording, nor by supporting what it supports', () => {
    expect(words(promised('refrain', false), { ...table, choice: 2 })).toEqual([])
    expect(words(promised('support', false), table)).toEqual([])
  })

  test('to support a wording is broken by reserving on it', () => {
    const tabled = after(promised('support', false), table, ...others.toReversed())
    const reserve: Move = { kind: 'stance', party: HIGH, stances: [{ issue: 0, kind: 'reserves' }] }
    expect(words(tabled, reserve)).toEqual([expect.stringMatching(/^harm, certain: Breaks/)])
  })

  test('given in public is told of what goes against it, where that has a price at home', () => {
    const vow: Move = { kind: 'vow', party: HIGH, sort: 'only', issue: 0, choice: 2 }
    const vowedWith = (share: number) =>
      after(watched(share), vow, ...others, { kind: 'react', party: HIGH, event: 0, reaction: 1 })
    const vowed = vowedWith(50)
    expect(words(vowedWith(0), table)).toEqual([])
    const told = (share: number) => previewOf(groundOf(watched(share)), vow).map(({ text }) => text)
    const costly = 'If the text you sign goes against it, your capital will ask for more.'
    expect([0, 50].map((share) => told(share).includes(costly))).toEqual([false, true])
    expect(words(vowed, table)).toEqual([
      'harm, certain: Goes against your public vow on 1.1 (The share): if you sign it so, your capital will ask for more.',
    ])
    expect(words(vowed, { ...table, choice: 2 })).toEqual([])
  })
})

const lets = (free: number): Conducted => {
  const { scenario } = start.world
  const [own, ...rest] = scenario.parties
  const capital = { groups: [], quota: 1, ...own!.capital, unargued: { free, points: 10 } }
  return {
    ...start,
    world: { ...start.world, scenario: { ...scenario, parties: [{ ...own!, capital }, ...rest] } },
  }
}
const tabled = (free: number) =>
  after(lets(free), { kind: 'pass', party: HIGH }, { ...table, party: LOW }, others[1]!)
const hints = (state: Conducted) =>
  unarguedHints(groundOf(state), 0).map(({ tone, text }) => `${tone}: ${text}`)

const price = (state: Conducted) => unarguedPrice(groundOf(state), 0)

describe('a yes without a word', () => {
  test('is counted where it would be given', () => {
    expect(hints(tabled(2))).toEqual([
      'neutral: You have not argued about it. Your capital overlooks 2 such clauses; this would be number 1.',
    ])
  })

  test('beyond what the capital lets pass has its price', () => {
    expect(hints(tabled(0))).toEqual([
      'harm: You have not argued about it, and your capital overlooks no such clause: its bar rises by 10 points.',
    ])
  })

  test('says on the key itself that the next one costs, and nothing as long as it does not', () => {
    expect(price(tabled(0))).toBe('one more raises your capital’s bar')
    expect(price(tabled(1))).toBe('')
    expect(price(after(lets(0), table))).toBe('')
  })

  test('is none on a clause that one has argued about', () => {
    expect(hints(after(lets(0), table))).toEqual([])
  })

  test('is one after a reservation of the same round', () => {
    const next = after(tabled(0), { kind: 'react', party: HIGH, event: 0, reaction: 1 })
    const held = after(next, { kind: 'stance', party: HIGH, stances: [{ issue: 0, kind: 'reserves' }] })
    expect(hints(held)).toEqual(hints(tabled(0)))
    const later = after(held, { kind: 'pass', party: HIGH }, ...others.toReversed())
    expect([later.session.round > held.session.round, hints(later)]).toEqual([true, []])
  })
})
