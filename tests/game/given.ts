import { allHabits } from '../../src/negotiation/session.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEvening, type Evening } from '../../src/game/evening.ts'
import type { Beginning, Input } from '../../src/game/saves/record.ts'
import { readLevel, type Loaded } from '../../src/levels/read-level.ts'

const root = join(import.meta.dirname, '..', '..')

function levelIn(path: string): { readonly loaded: Loaded; readonly body: string } {
  const body = readFileSync(join(root, path), 'utf8')
  const read = readLevel(body, path)
  if (!read.ok) throw new Error(`${path}: ${read.problems.map((one) => one.message).join('; ')}`)
  return { loaded: read.level, body }
}

/** The first level, with an agenda, capitals and an absent party; and a small one that has none of these. */
export const london = levelIn('levels/london-2025-04-23.json')
export const lull = levelIn('levels/the-lull.json')
export const village = levelIn('tests/fixtures/levels/two-neighbours.json')

export function beginning({ loaded }: { loaded: Loaded }, part: Partial<Beginning> = {}): Beginning {
  const seat = part.seat ?? loaded.file.parties.find((party) => party.seat)?.id ?? ''
  return {
    level: loaded.file.id,
    levelHash: loaded.hash,
    seed: 1,
    seats: [seat],
    seat,
    difficulty: 'tense',
    switches: {
      severeEvents: true,
      frailty: allHabits(true),
    },
    ...part,
  }
}

export function evening(
  level: { loaded: Loaded },
  part: Partial<Beginning> = {},
  inputs: readonly Input[] = [],
): Evening {
  const opened = openEvening(level.loaded, beginning(level, part), inputs, (error) => {
    throw error
  })
  if ('at' in opened) throw new Error(`input ${opened.at} is refused: ${JSON.stringify(opened.why)}`)
  return opened
}
