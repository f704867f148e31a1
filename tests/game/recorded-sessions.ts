import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decisionOf } from '../../src/game/conductor.ts'
import type { Evening } from '../../src/game/evening.ts'
import { sits } from '../../src/game/machine.ts'
import type { Beginning, Input } from '../../src/game/saves/record.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { DIFFICULTIES } from '../../src/negotiation/condition.ts'
import { stateHash } from '../../src/negotiation/hash.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/refusal.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { anyMove } from '../negotiation/walk.ts'
import { beginning, evening } from './given.ts'

/** Where the recordings lie: one file for each version of the rules that was ever shipped. Sessions may be added, none changed. */
export const RECORDINGS = join(import.meta.dirname, '..', 'fixtures', 'rules')

/** The level of new recordings. A change of the format that it does not survive needs a copy with another number. */
export const FROZEN_LEVEL = 'mills-2.json'

/** A small level with every stage and every kind of ability. It is frozen: it is here to be played, not to be good. */
export function frozenLevel(name: string) {
  const body = readFileSync(join(RECORDINGS, name), 'utf8')
  const read = readLevel(body, name)
  if (!read.ok) throw new Error(read.problems.map((one) => one.message).join('; '))
  return { loaded: read.level, body }
}

/** A session with every move that every seat made, and the hash of the board that they led to. */
export interface Recorded {
  readonly beginning: Beginning
  readonly inputs: readonly Input[]
  readonly hash: string
}

export interface Recording {
  readonly rules: number
  /** The file of the level it was played on. */
  readonly level: string
  readonly sessions: readonly Recorded[]
}

export function recordingOf(version: number): Recording {
  // Written by record-rules.ts in exactly this shape.
  return JSON.parse(readFileSync(join(RECORDINGS, `version-${version}.json`), 'utf8')) as Recording
}

/** Seeds of sessions of any allowed moves, among them some that collapse; of such that counterparts play; and of hagglers. */
const WANDERERS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 22, 38, 43]
const COUNTERPARTS = [12, 13, 14, 15, 16, 17]
const HAGGLERS = [0, 11]

/** Sessions under the rules as they are now: some of any allowed moves, some of counterparts in every seat. */
export function recorded(): readonly Recorded[] {
  return [
    ...WANDERERS.map((seed) => played(seed, wandering)),
    ...COUNTERPARTS.map((seed) => played(seed, deciding)),
    ...HAGGLERS.map((seed) => played(seed, haggling)),
  ]
}

type Player = (at: Evening, step: number) => readonly Move[]

function wandering(at: Evening, step: number): readonly Move[] {
  const move = anyMove(at.world, at.session(), step)
  return move ? [move] : []
}

function deciding({ world, session }: Evening): readonly Move[] {
  const turn = turnOf(world.scenario, session())
  return turn ? decisionOf(world, session(), turn) : []
}

/** Wanders, but answers a trade with the same and one clause more, and that with the part without it, as far as allowed. */
function haggling(at: Evening, step: number): readonly Move[] {
  const { world } = at
  const session = at.session()
  const pending = turnOf(world.scenario, session)?.pending
  const trade = pending?.kind === 'answer' ? session.trades[pending.trade] : undefined
  if (trade === undefined) return wandering(at, step)
  const { give, get } = trade
  const answer = { kind: 'answer', party: trade.to, trade: trade.id } as const
  const more = session.clauses.map((_, issue) => ({ issue, choice: 0 }))
  const tries: readonly Move[] = [
    ...more.map((one): Move => ({ ...answer, answer: 'counter', give: get, get: [...give, one] })),
    { ...answer, answer: 'accept', give, get: get.slice(0, 1) },
    { ...answer, answer: 'accept' },
  ]
  return tries.filter((move) => refusalOf(world.scenario, session, move) === undefined).slice(0, 1)
}

function played(seed: number, player: Player): Recorded {
  const level = frozenLevel(FROZEN_LEVEL)
  const seat = seed % 2 === 0 ? 'highfield' : 'lowfield'
  const difficulty = DIFFICULTIES[seed % DIFFICULTIES.length] ?? 'tense'
  const begun = beginning(level, { seat, seats: [seat], seed, difficulty })
  const at = evening(level, begun)
  for (let step = 0; step < MOST_STEPS; step++) {
    const moves = sits(at.phase().kind) ? player(at, step) : []
    for (const move of moves) at.move(move)
    if (moves.length === 0 && !at.step('proceed')) break
  }
  at.close()
  return { beginning: begun, inputs: at.inputs(), hash: stateHash(at.session()) }
}

const MOST_STEPS = 600
