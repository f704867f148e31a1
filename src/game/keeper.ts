import { stateHash } from '../negotiation/hash.ts'
import type { Conducted } from './conducted.ts'
import type { Evening } from './evening.ts'
import { lineOf } from './saved-lines.ts'
import type { SaveRecord, Typed } from './saves/record.ts'
import { isConflict, SAVING } from './saves/trouble.ts'
import type { Host } from './sitting.ts'

/** How one open session is written down: its inputs as they are made, what is typed soon after. */
export interface Keeper {
  readonly record: () => SaveRecord
  readonly typed: () => Typed
  /** Writes down every input that is not yet in the store; false when the evening must not go on here. */
  readonly keep: () => Promise<boolean>
  readonly type: (change: Partial<Typed>) => void
  /** Writes down at once what is only in memory. */
  readonly flush: () => Promise<void>
  readonly rename: (name: string) => void
}

/** Milliseconds that what is typed may wait to be written down. */
const TYPED_WITHIN = 120

export function createKeeper(
  evening: Evening,
  from: { readonly record: SaveRecord; readonly typed: Typed },
  host: Host,
  state: () => Conducted,
): Keeper {
  const { options } = host
  let { record, typed } = from
  /** How many of the evening's inputs are in the store; after a failed write the next one takes them along. */
  let kept = evening.inputs().length
  let callOff: (() => void) | null = null

  const flush = async (): Promise<void> => {
    if (!callOff) return
    callOff()
    callOff = null
    await options.store.type(record.id, typed).catch(host.unsaved)
  }
  return {
    record: () => record,
    typed: () => typed,
    keep: async () => {
      const inputs = evening.inputs()
      record = {
        ...record,
        count: inputs.length,
        hash: stateHash(evening.session()),
        updated: options.now(),
        line: lineOf(state()),
        finished: evening.phase().kind === 'complete',
      }
      try {
        await options.store.append(record, inputs.slice(kept), typed)
        kept = inputs.length
        host.kept(record)
        return true
      } catch (error) {
        if (!isConflict(error)) host.unsaved(error)
        else {
          host.close()
          host.trouble(SAVING.elsewhere.title, SAVING.elsewhere.text)
        }
        return !isConflict(error)
      }
    },
    type: (change) => {
      typed = { ...typed, ...change }
      callOff ??= options.later(TYPED_WITHIN, () => void flush())
    },
    flush,
    rename: (name) => {
      record = { ...record, name }
    },
  }
}
