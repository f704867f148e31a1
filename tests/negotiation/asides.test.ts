import { describe, expect, test } from 'vitest'
import type { Move } from '../../src/negotiation/move.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { EAST, given, LINE, NORTH, PRISONERS, SOUTH } from './given.ts'

const world = given.world()
const object = world.scenario.abilities.findIndex(({ kind }) => kind === 'object')

function after(...moves: readonly Move[]): Session {
  return given.after(world, given.session({ world, round: 3 }), ...moves)
}

/** How many each of the three at the table sees in a list. */
function seenIn(list: 'requests' | 'pending' | 'offers' | 'trades', session: Session): readonly number[] {
  return [NORTH, SOUTH, EAST].map((party) => viewFor(session, party)[list].length)
}

const request: Move = { kind: 'request', party: NORTH, of: SOUTH, ability: object }
const ask: Move = { kind: 'ask', party: NORTH, of: SOUTH }
const offer: Move = {
  kind: 'offer',
  party: SOUTH,
  to: NORTH,
  changes: [{ issue: LINE, choice: 2 }],
  none: false,
  padded: false,
}
const trade: Move = {
  kind: 'trade',
  party: NORTH,
  to: SOUTH,
  give: [{ issue: LINE, choice: 2 }],
  get: [{ issue: PRISONERS, choice: 0 }],
}

describe('what two say aside', () => {
  test.each([
    ['a request', 'requests', [request]],
    ['a question that waits for its answer', 'pending', [ask]],
    ['the answer to it', 'offers', [ask, offer]],
    ['a trade', 'trades', [trade]],
    ['a trade that waits for its answer', 'pending', [trade]],
  ] as const)(
    'is seen by the two alone, and by everybody if it was said in the room: %s',
    (_, list, moves) => {
      const [first, ...rest] = moves
      expect(seenIn(list, after({ ...first, aside: true }, ...rest))).toEqual([1, 1, 0])
      expect(seenIn(list, after(first, ...rest))).toEqual([1, 1, 1])
    },
  )

  test('of one’s own reassurances nobody else keeps count', () => {
    const session = after({ kind: 'reassure', party: NORTH, to: SOUTH, aside: true })
    const counts = [NORTH, SOUTH, EAST].map((party) => viewFor(session, party).reassured[NORTH])
    expect(counts).toEqual([
      [0, 1, 0, 0],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
    ])
  })
})
