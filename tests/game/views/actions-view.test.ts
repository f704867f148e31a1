import { describe, expect, test } from 'vitest'
import { legalMoves } from '../../../src/negotiation/legal.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import type { Stage } from '../../../src/negotiation/stage.ts'
import { isMet } from '../../../src/game/met.ts'
import { fieldsOf } from '../../../src/game/compose.ts'
import { actionsView } from '../../../src/game/views/actions-view.ts'
import { offersView } from '../../../src/game/views/offers-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { london, village } from '../given.ts'
import { after, conducted, wander } from './conducting.ts'

const start = conducted(village.loaded, 'highfield')

function action(state: typeof start, id: string) {
  return actionsView(groundOf(state)).find((one) => one.id === id)
}

/** An offer that the text meets may be taken by the rules, and is not offered as something to take. */
function takesNothing({ session }: typeof start, move: Move): boolean {
  const offer = move.kind === 'take' ? session.offers[move.offer] : undefined
  return offer !== undefined && isMet(session, offer)
}

/** What is listed for the chair of London at a stage at which the clauses from one place on are initialled. */
function listed(stage: Stage, agreedFrom = Number.POSITIVE_INFINITY) {
  const at = conducted(london.loaded, 'uk')
  const clauses = at.session.clauses.map((clause, issue) =>
    issue >= agreedFrom ? { ...clause, status: 'agreed' as const, choice: 0 } : clause,
  )
  return actionsView(groundOf({ ...at, session: { ...at.session, stage, clauses, pending: [] } }))
}

describe('the actions', () => {
  test('say what they cost, on which clause, and which is best formed for it', () => {
    expect(action({ ...start, selected: 0 }, 'table')).toEqual({
      id: 'table',
      label: 'Table a wording',
      icon: 'file-plus',
      about: 'Your wording replaces the standing one; you accept it, and everybody else has yet to speak.',
      group: 'text',
      cost: 1,
      costLine: 'On 1.1, 1 slot',
      available: true,
      whyNot: null,
      suggested: true,
    })
  })

  test('leave out for good what the level gives the seat nothing to do with', () => {
    const { world } = start
    const ids = (part: Partial<typeof world.scenario>) => {
      const scenario = { ...world.scenario, ...part }
      const state = { ...start, world: { ...world, scenario } }
      const among = ['consult', 'press', 'request']
      return actionsView(groundOf(state)).flatMap(({ id }) => (among.includes(id) ? [id] : []))
    }
    const { parties, press, abilities } = world.scenario
    const capital = { groups: [], quota: 1 }
    const [own] = abilities
    const home = parties.map((party) => ({ ...party, capital }))
    expect(ids({ parties: home })).toEqual(['consult', 'press', 'request'])
    expect(ids({ parties: [parties[0]!, ...home.slice(1)] })).toEqual(['press', 'request'])
    expect(ids({ parties: home, press: press.map((line) => ({ ...line, seats: [1] })) })).toEqual([
      'consult',
      'request',
    ])
    expect(ids({ parties: home, abilities: [{ ...own!, seats: [0] }] })).toEqual(['consult', 'press'])
  })

  test("carry the level's name for an ability, and how often it can still be used", () => {
    expect(action(start, 'put-on-coat')).toEqual({
      id: 'put-on-coat',
      label: 'Put on your coat',
      icon: 'bell',
      about: 'Shows that you may leave. The others yield a little and trust you less.',
      group: 'talk',
      cost: 1,
      costLine: '1 slot, 1 use left',
      available: true,
      whyNot: null,
      suggested: false,
    })
    expect(action(start, 'tea')).toBeUndefined()
  })

  test('say why not in the place of the cost', () => {
    const moved = after(start, { kind: 'pass', party: 0 })
    expect(action(moved, 'ask')?.costLine).toBe('Your delegation has made its move in this round.')
    expect(action(start, 'take')?.whyNot).toBe('No offer to you stands now.')
    expect(action(start, 'reopen')?.whyNot).toBe('No clause is initialled yet.')
    expect(action({ ...start, selected: 0 }, 'reopen')?.whyNot).toBe('No clause is initialled yet.')
  })

  test('offer a promise only where its maker can still keep it, and then say by when', () => {
    const { slots } = start.session
    const at = (slot: number) => ({ ...start, session: { ...start.session, slot } })
    const due = (slot: number) => fieldsOf(at(slot), 'promise', null).find(({ name }) => name === 'due')
    for (let slot = 0; slot < slots; slot++) {
      const open = action(at(slot), 'promise')?.available
      const field = due(slot)
      expect([slot, field?.kind === 'pick' && field.options.length > 0]).toEqual([slot, open])
    }
    expect(action(at(slots - 1), 'promise')?.whyNot).toBe('There are not enough slots left for it.')
    expect(action(at(slots - 2), 'promise')?.available).toBe(true)
  })

  test('let nobody promise to keep away from a wording that it accepts', () => {
    const tabled = after(
      start,
      { kind: 'table', party: 0, issue: 0, choice: 2 },
      { kind: 'pass', party: 1 },
      { kind: 'pass', party: 2 },
      { kind: 'react', party: 0, event: 0, reaction: 1 },
    )
    const draft = { action: 'promise', fields: { to: 1, sort: 'refrain', issue: 0 } } as const
    const wording = fieldsOf(tabled, 'promise', draft).find(({ name }) => name === 'choice')
    const whyNots = wording?.kind === 'pick' ? wording.options.map(({ disabled }) => disabled) : []
    const why = 'Your delegation accepts this wording of this clause itself; take that back first.'
    expect(whyNots).toEqual([null, null, why])
  })

  test('are about any clause where the one that was opened before cannot be their subject', () => {
    const accepts = { kind: 'stance', party: 1, stances: [{ issue: 0, kind: 'accepts' }] } as const
    const agreed = after(
      start,
      { kind: 'table', party: 0, issue: 0, choice: 2 },
      accepts,
      { kind: 'pass', party: 1 },
      { kind: 'pass', party: 2 },
      { kind: 'react', party: 0, event: 0, reaction: 1 },
    )
    const remembered = { ...agreed, selected: 0 }
    expect(agreed.session.clauses[0]?.status).toBe('agreed')
    expect(action(remembered, 'table')).toMatchObject({ available: true, costLine: '1 slot' })
    const clauses = remembered.session.clauses.map((clause) => ({ ...clause, status: 'agreed' as const }))
    const all = groundOf({ ...remembered, session: { ...remembered.session, clauses } })
    expect(actionsView(all).find(({ id }) => id === 'table')?.whyNot).toBe('No clause is open to it now.')
  })

  test('are listed only in phases that know them, and else stay with the reason that bars them', () => {
    const ids = (stage: Stage) => listed(stage).map(({ id }) => id)
    const talks = ids({ kind: 'talks', track: 0 })
    const without = (...kinds: readonly string[]) => talks.filter((id) => !kinds.includes(id))
    expect(ids({ kind: 'closing' })).toEqual(without('deadline'))
    expect(ids({ kind: 'final', issue: 0 })).toEqual(without('deadline', 'reopen', 'trade'))
    const one = listed({ kind: 'closing' }, 1).find(({ id }) => id === 'trade')
    expect(one?.whyNot).toBe('It takes two clauses that are not initialled.')
  })

  test('suggest a question to whoever reserves, its answer once there is one, and neither a repeat nor what undoes an agreement', () => {
    const bracketed = after(
      start,
      { kind: 'table', party: 0, issue: 0, choice: 2 },
      { kind: 'stance', party: 1, stances: [{ issue: 0, kind: 'reserves' }] },
      { kind: 'pass', party: 1 },
      { kind: 'pass', party: 2 },
      { kind: 'react', party: 0, event: 0, reaction: 1 },
    )
    const suggested = (state: typeof start) =>
      actionsView(groundOf({ ...state, selected: 0 }))
        .filter((one) => one.suggested)
        .map(({ id }) => id)
    expect(suggested(bracketed)).toEqual(['ask'])
    const answered = after(
      bracketed,
      { kind: 'ask', party: 0, of: 1 },
      { kind: 'offer', party: 1, to: 0, changes: [{ issue: 0, choice: 1 }], none: false, padded: false },
      { kind: 'pass', party: 2 },
      { kind: 'pass', party: 1 },
    )
    expect(suggested(answered)).toEqual(['take'])
    // Not where the price would undo what every signatory accepts.
    const accepts = [0, 1, 2].map(() => ({ kind: 'accepts' }) as const)
    const others = answered.session.clauses.map((clause, at) =>
      at === 1 ? { ...clause, status: 'tabled' as const, choice: 0, stances: accepts } : clause,
    )
    const offers = answered.session.offers.map((offer) => ({
      ...offer,
      changes: [...offer.changes, { issue: 1, choice: 1 }],
    }))
    const undoing = { ...answered, session: { ...answered.session, clauses: others, offers } }
    expect(suggested(undoing)).toEqual(['trade'])
    // The card itself may be taken up in either case, and its key is gold by the same rule.
    const cards = (state: typeof start) =>
      offersView(groundOf(state)).map(({ canTake, advised }) => [canTake, advised])
    expect([cards(answered), cards(undoing)]).toEqual([[[true, true]], [[true, false]]])
  })

  test('offer nothing to take where the text already says what was offered', () => {
    const met = after(
      start,
      { kind: 'ask', party: 0, of: 1 },
      { kind: 'offer', party: 1, to: 0, changes: [{ issue: 0, choice: 1 }], none: false, padded: false },
      { kind: 'table', party: 1, issue: 0, choice: 1 },
      { kind: 'pass', party: 2 },
      { kind: 'react', party: 0, event: 0, reaction: 1 },
    )
    expect(action(met, 'take')?.whyNot).toBe('The text already says what was offered to you.')
    expect(offersView(groundOf(met)).map((offer) => [offer.met, offer.canTake])).toEqual([[true, false]])
  })

  test.each([london, village])(
    'are open exactly where the rules know a move of that kind',
    ({ loaded }) => {
      const seat = loaded.file.parties.find((party) => party.seat)!.id
      for (const seed of [1, 2]) {
        let moment = 0
        wander(conducted(loaded, seat), seed, 300, (state) => {
          if (moment++ % 5 > 0) return
          const { scenario } = state.world
          const moves = legalMoves(scenario, state.session, state.me)
          const kinds = new Set(moves.filter((move) => !takesNothing(state, move)).map(({ kind }) => kind))
          const shut = actionsView(groundOf(state)).filter(({ id, available }) => {
            const kind = scenario.abilities.find((ability) => ability.id === id)?.kind ?? id
            return !available && [...kinds].some((one) => one === kind)
          })
          expect(shut.map(({ id, whyNot }) => `${id}: ${whyNot}`)).toEqual([])
        })
      }
    },
    30_000,
  )

  test('have one suggestion at most', () => {
    wander(conducted(village.loaded, 'lowfield'), 3, 300, (state) => {
      for (const selected of [null, 0, 2]) {
        const suggested = actionsView(groundOf({ ...state, selected })).filter((one) => one.suggested)
        expect(suggested.length).toBeLessThan(2)
      }
    })
  })
})
