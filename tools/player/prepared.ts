import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { decisionOf } from '../../src/game/conductor.ts'
import { type Evening, openEvening } from '../../src/game/evening.ts'
import { sits } from '../../src/game/machine.ts'
import { exportText } from '../../src/game/saves/portable.ts'
import type { Beginning } from '../../src/game/saves/record.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { allHabits } from '../../src/negotiation/session.ts'
import { type Turn, turnOf } from '../../src/negotiation/turn.ts'
import { type Look, settle } from './look.ts'
import { LEVELS } from './plans.ts'
import { continueFrom, written } from './saved-file.ts'

const SEATS = ['uk', 'us', 'ua'] as const
const MOST_SEEDS = 40
const MOST_STEPS = 600

const owes =
  (what: Turn['owes']) =>
  ({ world, session, me, phase }: Evening): boolean => {
    const turn = turnOf(world.scenario, session())
    return phase().place !== 'event' && turn?.party === me && turn.owes === what
  }

/** Screens that not every evening comes to, by the name of their picture, and how to know that one stands before it. */
const RARE: Readonly<Record<string, (at: Evening) => boolean>> = {
  'incoming-trade': owes('answer'),
  'asked-for-a-price': owes('offer'),
  circulated: owes('criticise'),
  answers: ({ phase }) => phase().kind === 'capitals',
  'answer-from-away': ({ phase }) => phase().kind === 'absent',
}
export const RARE_SCREENS: readonly string[] = Object.keys(RARE)

/** Whoever's turn it is does what a counterpart would do there. */
function goOn(at: Evening): boolean {
  const turn = sits(at.phase().kind) ? turnOf(at.world.scenario, at.session()) : undefined
  const moves = turn ? decisionOf(at.world, at.session(), turn) : []
  for (const move of moves) at.move(move)
  return moves.length > 0 || at.step('proceed')
}

/** A session of London that stands before this screen, as the file that the game itself would write; null if none does. */
function preparedFor(screen: string, name: string): string | null {
  const isThere = RARE[screen]!
  const body = readFileSync(join(import.meta.dirname, '..', '..', 'levels', `${LEVELS.uk}.json`), 'utf8')
  const read = readLevel(body, LEVELS.uk)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  const { level } = read
  for (let seed = 1; seed <= MOST_SEEDS; seed++)
    for (const seat of SEATS) {
      const beginning: Beginning = {
        level: level.file.id,
        levelHash: level.hash,
        seed,
        seats: [seat],
        seat,
        difficulty: 'tense',
        switches: { severeEvents: true, frailty: allHabits(true) },
      }
      const at = openEvening(level, beginning, [], (error) => {
        throw error
      })
      if ('at' in at) throw new Error(`a new session is refused: ${JSON.stringify(at.why)}`)
      for (let step = 0; step < MOST_STEPS && !isThere(at); step++) if (!goOn(at)) break
      at.close()
      if (!isThere(at)) continue
      return exportText(written(name, beginning, at.inputs(), at.session(), false), body)
    }
  return null
}

/** Opens a prepared session through "From a file" and goes where it stands; null where no session comes to the screen. */
export async function openPrepared(page: Page, address: string, screen: string): Promise<Look | null> {
  const name = `Before ${screen}`
  const file = preparedFor(screen, name)
  if (file === null) return null
  await continueFrom(page, address, name, file)
  return settle(page)
}
