import { describe, expect, test } from 'vitest'
import { proposalsOf } from '../../src/counterparts/proposal.ts'
import { takeMove } from '../../src/counterparts/talk.ts'
import { breaksWord } from '../../src/counterparts/trades.ts'
import type { Change } from '../../src/negotiation/move.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH } from '../negotiation/given.ts'
import { mind } from './given.ts'

const world = given.world()
type Offer = Session['offers'][number]

function offered(id: number, maker: number, to: number, ...changes: readonly Change[]): Offer {
  return given.offer({ id, maker, to, changes, madeAt: 4 })
}

const standing = { issue: LINE, choice: 2 }
/** South told East that it could live with this wording, which now stands. */
const word = offered(0, SOUTH, EAST, standing)

function thinking(offers: readonly Offer[], choice = 2, slot = 6) {
  const clauses = { [LINE]: { choice, accepts: [EAST] } }
  return mind(world, given.session({ world, round: 6, slot, offers, clauses }), SOUTH)
}

describe('the word that a counterpart gave', () => {
  const anew = [{ issue: LINE, choice: 0 }]

  test.each([
    ['it would rewrite what stands as it offered it to somebody else', [word], 2, NORTH, true],
    ['whoever it was given to asks for it', [word], 2, EAST, false],
    ['it was somebody else’s', [{ ...word, maker: EAST, to: SOUTH }], 2, NORTH, false],
    ['it no longer binds', [{ ...word, until: 5 }], 2, NORTH, false],
    ['another wording stands', [word], 1, NORTH, false],
    [
      'only a part of what it offered stands',
      [offered(0, SOUTH, EAST, standing, { issue: PRISONERS, choice: 1 })],
      2,
      NORTH,
      false,
    ],
  ])('is broken or not when %s', (_, offers, choice, to, broken) => {
    expect(breaksWord(thinking(offers, choice), anew, to)).toBe(broken)
  })

  test('is not broken by what leaves the wording as it is', () => {
    expect(breaksWord(thinking([word]), [standing, { issue: MONITORS, choice: 0 }], NORTH)).toBe(false)
  })

  test('keeps it from taking up the best offer, so that it takes the next', () => {
    const best = offered(1, NORTH, SOUTH, { issue: LINE, choice: 1 }, { issue: PRISONERS, choice: 1 })
    const next = offered(2, NORTH, SOUTH, { issue: PRISONERS, choice: 1 })
    const free = mind(sunny(), given.session({ ...atTable, offers: [best, next] }), SOUTH)
    expect(takeMove(free)).toEqual({ kind: 'take', party: SOUTH, offer: 1 })
    const bound = mind(sunny(), given.session({ ...atTable, offers: [word, best, next] }), SOUTH)
    expect(takeMove(bound)).toEqual({ kind: 'take', party: SOUTH, offer: 2 })
  })
})

const atTable = { world, round: 6, slot: 6, clauses: { [LINE]: { choice: 2, accepts: [EAST] } } }

/** South likes the middle of the line best, and some prisoners better than none. */
function sunny(): typeof world {
  const [line = [], prisoners = [], ...rest] = world.briefs[SOUTH]!.points
  const points = [line.with(2, 600), prisoners.with(2, 550), ...rest]
  return {
    ...world,
    briefs: world.briefs.map((brief) => (brief.party === SOUTH ? { ...brief, points } : brief)),
  }
}

describe('what others bargained for', () => {
  const change = { issue: LINE, choice: 1 }
  const trade = { id: 0, maker: NORTH, to: EAST, give: [change], get: [], madeAt: 4, counters: -1 } as const
  const trades = [{ ...trade, aside: false, state: 'accepted' }] as const
  const bySouth = (accepts: readonly number[], link: number) =>
    proposalsOf(
      mind(
        world,
        given.session({
          world,
          round: 6,
          trades,
          clauses: { [LINE]: { choice: 1, by: NORTH, tabledIn: 4, accepts, link } },
        }),
        SOUTH,
      ),
    ).some((one) => one.change.issue === LINE)

  test('is not rewritten by whoever accepts it', () => {
    expect(bySouth([NORTH, EAST, SOUTH], -1)).toBe(true)
    expect(bySouth([NORTH, EAST, SOUTH], 0)).toBe(false)
    expect(bySouth([NORTH, EAST], 0)).toBe(true)
  })
})
