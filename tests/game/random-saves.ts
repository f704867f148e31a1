import { openEvening, type Evening } from '../../src/game/evening.ts'
import { sits } from '../../src/game/machine.ts'
import type { Beginning, Input, Save } from '../../src/game/saves/record.ts'
import { NOTHING_TYPED, RULES_VERSION, SAVE_FORMAT } from '../../src/game/saves/record.ts'
import { DIFFICULTIES } from '../../src/negotiation/condition.ts'
import { stateHash } from '../../src/negotiation/hash.ts'
import { copyOf, openSession, playOn } from '../../src/negotiation/rules.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { anyMove } from '../negotiation/walk.ts'
import { beginning, evening, london, village } from './given.ts'
import { randomMove } from './random-moves.ts'

type Level = typeof london

/** One in five of the first level, whose sessions are long; the others of the small one. */
export function levelFor(seed: number): Level {
  return seed % 5 === 0 ? london : village
}

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
    switches: { ...switches, severeEvents: seed % 2 === 0 },
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
  return written(`Random ${seed}`, begun, inputs, board)
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
    if (wanted(at)) return written(name, begun, at.inputs(), at.session())
  }
  throw new Error(`no session comes to '${name}'`)
}

const MOST_SEEDS = 20
const MOST_STEPS = 400

function written(name: string, begun: Beginning, inputs: readonly Input[], board: Session): Save {
  const record = {
    id: name,
    format: SAVE_FORMAT,
    rules: RULES_VERSION,
    name,
    beginning: begun,
    count: inputs.length,
    hash: stateHash(board),
    updated: 0,
    line: '',
    finished: board.ended !== null,
    problem: null,
  }
  return { record, inputs, typed: NOTHING_TYPED }
}

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
