import { openEvening, type Evening } from '../../src/game/evening.ts'
import { sits } from '../../src/game/machine.ts'
import type { Input, Save } from '../../src/game/saves/record.ts'
import { MOVES } from '../../src/levels/checks/reserved.ts'
import { DIFFICULTIES } from '../../src/negotiation/condition.ts'
import { copyOf, openSession, playOn } from '../../src/negotiation/rules.ts'
import { written } from '../../tools/player/saved-file.ts'
import { anyMove } from '../negotiation/walk.ts'
import { beginning, evening, london, village } from './given.ts'
import { randomMove } from './random-moves.ts'

type Level = typeof london

/** Half of them of the first level, which has everything; the others of the small one. */
export function levelFor(seed: number): Level {
  return seed % 2 === 0 ? london : village
}

/** What was done in some sessions: every kind of move, and every form that it can have. */
export function doneIn(saves: readonly Save[]): readonly string[] {
  return [...new Set(saves.flatMap(({ inputs }) => inputs.flatMap(formsOf)))].toSorted()
}

function formsOf(input: Input): readonly string[] {
  switch (input.kind) {
    case 'answer':
      return [input.kind, `answer: ${input.give && input.answer === 'accept' ? 'part' : input.answer}`]
    case 'promise':
    case 'vow':
      return [input.kind, `${input.kind}: ${input.sort}`]
    case 'channel':
      return [input.kind, `channel: ${input.sends}`]
    case 'sign':
      return [input.kind, `sign: ${input.answer}`]
    case 'proceed':
    case 'back':
      return []
    default:
      return [input.kind]
  }
}

/** Every kind of move, and the forms of those that have several. */
export const EVERYTHING: readonly string[] = [
  ...MOVES,
  ...['accept', 'part', 'refuse', 'counter'].map((answer) => `answer: ${answer}`),
  ...['support', 'refrain'].map((sort) => `promise: ${sort}`),
  ...['never', 'only'].map((sort) => `vow: ${sort}`),
  ...['question', 'draft'].map((sends) => `channel: ${sends}`),
  ...['sign', 'adjourn', 'decline'].map((answer) => `sign: ${answer}`),
].toSorted()

/**
 * A session of random allowed moves of every seat, from the briefing to the end of the debrief, as it is written down:
 * the hash is the one of the board that was played, move by move, and not of any replay.
 */
export function randomSave(level: Level, seed: number): Save {
  const difficulty = DIFFICULTIES[seed % DIFFICULTIES.length] ?? 'tense'
  const { switches } = beginning(level)
  const begun = beginning(level, {
    seed,
    difficulty,
    switches: { ...switches, severeEvents: seed % 4 < 2 },
  })
  const { world, persons, close } = evening(level, begun)
  close()
  const board = copyOf(openSession(world, persons))
  const inputs: Input[] = [{ kind: 'proceed' }]
  for (let move = randomMove(world, board, seed); move; move = randomMove(world, board, seed)) {
    playOn(world, board, move)
    inputs.push(move)
  }
  inputs.push(...toTheEnd(level, begun, inputs))
  return written(`Random ${seed}`, begun, inputs, board, board.ended !== null)
}

/** The first session of such moves in which this seat comes to stand where it is wanted, saved at that moment. */
export function saveWhere(
  name: string,
  level: Level,
  seat: string,
  wanted: (evening: Evening) => boolean,
  moveOf: typeof anyMove = anyMove,
): Save {
  for (let seed = 1; seed < MOST_SEEDS; seed++) {
    const begun = beginning(level, { seat, seats: [seat], seed })
    const at = evening(level, begun)
    for (let step = 0; !wanted(at) && step < MOST_STEPS; step++) {
      const move = sits(at.phase().kind) ? moveOf(at.world, at.session(), step) : undefined
      if (move) at.move(move)
      else if (!at.step('proceed')) break
    }
    at.close()
    if (wanted(at)) return written(name, begun, at.inputs(), at.session(), at.session().ended !== null)
  }
  throw new Error(`no session comes to '${name}'`)
}

const MOST_SEEDS = 20
const MOST_STEPS = 400

/** The steps from the last move through the answers, the ending and the debrief. */
function toTheEnd(level: Level, begun: Save['record']['beginning'], inputs: readonly Input[]) {
  const stands = openEvening(level.loaded, begun, inputs, (error) => {
    throw error
  })
  if ('at' in stands) throw new Error(`input ${stands.at} is refused: ${JSON.stringify(stands.why)}`)
  while (stands.step('proceed')) continue
  stands.close()
  return stands.inputs().slice(inputs.length)
}
