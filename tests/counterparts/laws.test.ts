import { assert, integer, property } from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { counterpart, thorough } from '../../src/analysis/policies/counterpart.ts'
import { random } from '../../src/analysis/policies/random.ts'
import { playOut } from '../../src/analysis/play-out.ts'
import { decide } from '../../src/counterparts/decide.ts'
import { decisionOf } from '../../src/game/conductor.ts'
import { stateHash } from '../../src/negotiation/hash.ts'
import { openSession, playOn, copyOf, refusalOf } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { onTable, standingText } from '../../src/negotiation/text.ts'
import { turnOf, type Turn } from '../../src/negotiation/turn.ts'
import { crosses } from '../../src/negotiation/utility.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { drawnBrief, drawnWorld, luckOf } from './given.ts'

vi.setConfig({ testTimeout: 120_000 })

const SEEDS = { numRuns: 60, seed: 1923 } as const
const NOBODY = [false, false, false, false]

/** Calls back at every turn of a session that counterparts play among themselves, with a random seat among them. */
function everyTurn(world: World, visit: (session: Session, turn: Turn) => void): Session {
  const players = [thorough, counterpart, random, counterpart]
  const session = copyOf(openSession(world, NOBODY))
  for (let turn = turnOf(world.scenario, session); turn; turn = turnOf(world.scenario, session)) {
    visit(session, turn)
    const luck = luckOf(world.seed * 1000 + session.story.length)
    const view = viewFor(session, turn.party)
    const moves = players[turn.party]!(world.scenario, view, world.briefs[turn.party]!, turn, luck)
    for (const move of moves) playOn(world, session, move)
  }
  return session
}

/** In how many turns of these sessions a decision is another where others want, and the draw hid, something else. */
function swayed(decision: typeof decisionOf): number {
  let count = 0
  assert(
    property(integer({ min: 0, max: 100_000 }), integer({ min: 0, max: 100_000 }), (seed, other) => {
      const world = drawnWorld(seed)
      everyTurn(world, (session, turn) => {
        const briefs = world.briefs.map((brief, party) =>
          party === turn.party ? brief : drawnBrief(world.scenario, other, party),
        )
        const elsewhere: World = { ...world, briefs, hidden: { bars: [], absent: other } }
        const [here, there] = [decision(world, session, turn), decision(elsewhere, session, turn)]
        if (JSON.stringify(here) !== JSON.stringify(there)) count += 1
      })
    }),
    { ...SEEDS, numRuns: 15 },
  )
  return count
}

/** A decision by the neighbour's points. */
const peeking: typeof decisionOf = (truth, session, turn) => {
  const next = truth.briefs[(turn.party + 1) % truth.briefs.length]!
  const mixed = { ...truth.briefs[turn.party]!, points: next.points }
  return decisionOf({ ...truth, briefs: truth.briefs.with(turn.party, mixed) }, session, turn)
}

describe('counterparts at any table', () => {
  test('every move they decide on is allowed by the rules', () => {
    assert(
      property(integer({ min: 0, max: 100_000 }), (seed) => {
        const world = drawnWorld(seed)
        const ended = playOut(world, NOBODY, [thorough, counterpart, counterpart, counterpart])
        expect(ended.stage.kind).toBe('over')
      }),
      { ...SEEDS, numRuns: 200 },
    )
  })

  test('the same view, brief and luck give the same decision, whatever was thought before', () => {
    assert(
      property(integer({ min: 0, max: 100_000 }), (seed) => {
        const world = drawnWorld(seed)
        everyTurn(world, (session, turn) => {
          const view = viewFor(session, turn.party)
          const brief = world.briefs[turn.party]!
          const first = decide(world.scenario, view, brief, turn, luckOf(seed), 'game')
          const afresh = structuredClone(view)
          const again = decide(world.scenario, afresh, structuredClone(brief), turn, luckOf(seed), 'game')
          expect(again).toEqual(first)
        })
      }),
      { ...SEEDS, numRuns: 20 },
    )
  })

  test('no decision in the game depends on another brief or on what is hidden', () => {
    expect(swayed(decisionOf)).toBe(0)
  })

  test('a decision that looks into a neighbour’s brief is found out', () => {
    expect(swayed(peeking)).toBeGreaterThan(0)
  })

  test('no decision changes what it looks at', () => {
    const world = drawnWorld(7)
    everyTurn(world, (session, turn) => {
      const before = stateHash(session)
      decide(world.scenario, viewFor(session, turn.party), world.briefs[turn.party]!, turn, luckOf(1), 'game')
      expect(stateHash(session)).toBe(before)
    })
  })

  test('nobody newly accepts a wording that crosses its absolute red line, unless it is bound to', () => {
    assert(
      property(integer({ min: 0, max: 100_000 }), (seed) => {
        const world = drawnWorld(seed)
        everyTurn(world, (session, turn) => {
          if (turn.owes !== 'move') return
          const brief = world.briefs[turn.party]!
          const text = standingText(session)
          const crossed = brief.redLines.filter((line) => line.price === undefined && crosses(line, text))
          const { moves } = decide(
            world.scenario,
            viewFor(session, turn.party),
            brief,
            turn,
            luckOf(seed),
            'game',
          )
          const yes = moves.flatMap((move) => (move.kind === 'stance' ? move.stances : []))
          for (const { issue } of crossed) {
            const clause = session.clauses[issue]!
            const said = yes.find((stance) => stance.issue === issue)
            if (!onTable(clause) || said?.kind !== 'accepts') continue
            const no = { kind: 'stance', party: turn.party, stances: [{ issue, kind: 'reserves' }] } as const
            expect(refusalOf(world.scenario, session, no)?.code).toBe('bound-by-offer')
          }
        })
      }),
      SEEDS,
    )
  })

  test('it always accepts its own price while it stands', () => {
    let asked = 0
    assert(
      property(integer({ min: 0, max: 100_000 }), (seed) => {
        const world = drawnWorld(seed)
        everyTurn(world, (session, turn) => {
          if (turn.owes !== 'move' || session.slots - session.slot < 3 || session.round < 2) return
          const { scenario, briefs } = world
          const of = turn.party === 0 ? 1 : 0
          const table = copyOf(session)
          const ask = { kind: 'ask', party: turn.party, of } as const
          if (refusalOf(scenario, table, ask)) return
          playOn(world, table, ask)
          const owed = turnOf(scenario, table)!
          const answer = decide(scenario, viewFor(table, of), briefs[of]!, owed, luckOf(seed), 'game')
            .moves[0]!
          expect(refusalOf(scenario, table, answer)).toBeUndefined()
          playOn(world, table, answer)
          if (answer.kind !== 'offer' || answer.none) return
          asked += 1
          table.moved[turn.party] = false
          const trade = { kind: 'trade', party: turn.party, to: of, give: answer.changes, get: [] } as const
          table.pending = []
          if (turnOf(scenario, table)?.party !== turn.party || refusalOf(scenario, table, trade)) return
          playOn(world, table, trade)
          const reply = decide(
            scenario,
            viewFor(table, of),
            briefs[of]!,
            turnOf(scenario, table)!,
            luckOf(seed),
            'game',
          )
          expect(reply.moves).toMatchObject([{ kind: 'answer', answer: 'accept' }])
        })
      }),
      { ...SEEDS, numRuns: 40 },
    )
    expect(asked).toBeGreaterThan(100)
  })
})
