import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { playOut } from '../../src/analysis/play-out.ts'
import { isPolicy, policyNamed, type PolicyName } from '../../src/analysis/policies/all.ts'
import { CRAFTS, informed } from '../../src/analysis/policies/informed.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { deal } from '../../src/negotiation/deal.ts'
import { openSession } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { luckOf } from '../counterparts/given.ts'
import { given } from '../negotiation/given.ts'

const file = 'levels/london-2025-04-23.json'
const read = readLevel(readFileSync(new URL(`../../${file}`, import.meta.url)), file)
if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
const { scenario, briefs } = read.level
const UK = 0

function london(seed: number): World {
  return given.world({ scenario, briefs, seed, hidden: deal(scenario, seed) })
}

function played(seed: number, uk: PolicyName): Session {
  return playOut(
    london(seed),
    [],
    scenario.parties.map((_, party) => policyNamed(party === UK ? uk : 'counterpart')),
  )
}

function ownMoves(session: Session) {
  return session.story.map(({ move }) => move).filter(({ party }) => party === UK)
}

const SEEDS = Array.from({ length: 16 }, (_, at) => at + 1)

/** How many of the clauses that each bridging text of the chair sets were in brackets before. */
function quarrelsInBridges({ story }: Session): readonly number[] {
  const bracketed = new Set<number>()
  const found: number[] = []
  for (const { move, consequences } of story) {
    if (move.kind === 'bridge' && move.party === UK)
      found.push(move.changes.filter(({ issue }) => bracketed.has(issue)).length)
    for (const one of consequences) {
      if (one.kind !== 'clause') continue
      if (one.to === 'bracketed') bracketed.add(one.issue)
      else bracketed.delete(one.issue)
    }
  }
  return found
}

describe('the informed policy', () => {
  test('asks, consults its capital and wants to hear from the absent party', () => {
    const kinds = new Set(
      [1, 2, 3].flatMap((seed) => ownMoves(played(seed, 'informed')).map((move) => move.kind)),
    )
    for (const kind of ['ask', 'consult', 'request', 'table'] as const) expect(kinds).toContain(kind)
  })

  test('breaks no promise', () => {
    const promises = [1, 2, 3, 4].flatMap((seed) => played(seed, 'informed').promises)
    const own = promises.filter(({ maker }) => maker === UK)
    expect(own.filter(({ status }) => status === 'broken')).toEqual([])
  })

  test.each(CRAFTS)('can be made to do without %s', (kind) => {
    const name = `informed-without-${kind}`
    expect(isPolicy(name)).toBe(true)
    const kinds = ownMoves(played(2, name as PolicyName)).map((move) => move.kind) // isPolicy has said so
    if (kind !== 'order') expect(kinds).not.toContain(kind)
    if (kind === 'channel') expect(kinds).not.toContain('request')
  })

  test('bridges fresh clauses, or quarrels with each other, and never a lone quarrel', () => {
    const quarrels = SEEDS.flatMap((seed) => quarrelsInBridges(played(seed, 'informed')))
    expect(quarrels).toContain(0)
    expect(quarrels.some((many) => many >= 2)).toBe(true)
    expect(quarrels).not.toContain(1)
  })

  test('does the same whatever the others want, as long as it has seen and heard the same', () => {
    const truth = london(3)
    const others = briefs.map((brief, party) =>
      party === UK ? brief : { ...brief, points: brief.points.map((row) => row.toReversed()) },
    )
    const other: World = { ...truth, briefs: others, hidden: { ...deal(scenario, 99), absent: 999 } }
    const moves = played(3, 'informed').story.map(({ move }) => move)
    let [here, there] = [openSession(truth, []), openSession(other, [])]
    let checked = 0
    for (const move of moves.slice(0, 40)) {
      const turn = turnOf(scenario, here)
      if (turn?.party === UK && turn.owes === 'move') {
        const luck = luckOf(here.round)
        const one = informed(scenario, viewFor(here, UK), truth.briefs[UK]!, turn, luck)
        expect(informed(scenario, viewFor(there, UK), other.briefs[UK]!, turn, luck)).toEqual(one)
        checked += 1
      }
      here = given.after(truth, here, move)
      there = given.after(other, there, move)
    }
    expect(checked).toBeGreaterThan(2)
  })
})
