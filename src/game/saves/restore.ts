import type { Loaded } from '../../levels/read-level.ts'
import { stateHash } from '../../negotiation/hash.ts'
import { openEvening, type Evening, type Stumble } from '../evening.ts'
import { isInput } from './input-shape.ts'
import { PROBLEMS } from './problems.ts'
import type { Save } from './record.ts'
import { outdated } from './saved-view.ts'

export type Restored =
  | { readonly ok: true; readonly evening: Evening }
  | { readonly ok: false; readonly problem: string }

/** A saved session as it stood, or in plain words why it cannot be had back. Nothing is changed or thrown away here. */
export function restore(loaded: Loaded, save: Save, failed: (error: unknown) => void): Restored {
  const problem = outdated(save.record) ?? misfit(loaded, save)
  if (problem !== undefined) return { ok: false, problem }
  try {
    const opened = openEvening(loaded, save.record.beginning, save.inputs, failed)
    if (isStumble(opened)) return { ok: false, problem: PROBLEMS.notAllowed(opened.at + 1) }
    if (stateHash(opened.session()) === save.record.hash) return { ok: true, evening: opened }
    opened.close()
    return { ok: false, problem: PROBLEMS.otherBoard }
  } catch {
    return { ok: false, problem: PROBLEMS.otherBoard }
  }
}

function isStumble(opened: Evening | Stumble): opened is Stumble {
  return 'at' in opened
}

function misfit(loaded: Loaded, { record, inputs }: Save): string | undefined {
  const { levelHash, seats, seat } = record.beginning
  if (loaded.hash !== levelHash) return PROBLEMS.otherLevel
  const leads = (id: string) => loaded.file.parties.some((party) => party.id === id && party.seat)
  if (!seats.every(leads) || !seats.includes(seat)) return PROBLEMS.noSeat
  if (inputs.length !== record.count) return PROBLEMS.incomplete(inputs.length, record.count)
  const odd = inputs.findIndex((input) => !isInput(input))
  return odd < 0 ? undefined : PROBLEMS.notAMove(odd + 1)
}
