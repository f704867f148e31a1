import { conduct } from '../../src/game/conductor.ts'
import { openEvening } from '../../src/game/evening.ts'
import { sits } from '../../src/game/machine.ts'
import type { Beginning, Save } from '../../src/game/saves/record.ts'
import { restore } from '../../src/game/saves/restore.ts'
import { readLevel, type Loaded } from '../../src/levels/read-level.ts'
import { stateHash } from '../../src/negotiation/hash.ts'

function levelIn(text: string): Loaded {
  const read = readLevel(text, 'level.json')
  if (!read.ok) throw new Error(read.problems[0]?.message ?? 'the level does not read')
  return read.level
}

function failed(error: unknown): never {
  throw error
}

/** Where each save leads when its moves are played again: the phase, and the hash of the board. */
export function replayed(levels: readonly string[], saves: readonly Save[]): readonly string[] {
  const shelf = levels.map(levelIn)
  return saves.map((save) => {
    const level = shelf.find(({ hash }) => hash === save.record.beginning.levelHash)
    if (!level) return `${save.record.name}: no such level`
    const restored = restore(level, save, failed)
    if (!restored.ok) return `${save.record.name}: ${restored.problem}`
    const { evening } = restored
    evening.close()
    return `${evening.phase().kind} ${stateHash(evening.session())}`
  })
}

/** Where whole evenings lead in which counterparts hold every chair. */
export async function playedAlone(
  text: string,
  beginnings: readonly Beginning[],
): Promise<readonly string[]> {
  const level = levelIn(text)
  const hands = { keep: async () => true, shown: () => {}, pause: async () => {}, stumbled: failed }
  const ends: string[] = []
  for (const beginning of beginnings) {
    const evening = openEvening(level, beginning, [], failed)
    if ('at' in evening) throw new Error('an evening without moves cannot stumble')
    do await conduct(evening, hands)
    while (!sits(evening.phase().kind) && evening.step('proceed'))
    ends.push(`${evening.inputs().length} steps, ${stateHash(evening.session())}`)
    evening.close()
  }
  return ends
}
