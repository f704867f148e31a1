import { NOTHING_TYPED, type Input, type Save, type SaveRecord, type Typed } from './record.ts'
import type { Store } from './store.ts'

/** A store that lasts as long as the page: for browsers that keep nothing, so that one can play all the same. */
export function memoryStore(): Store {
  const records = new Map<string, SaveRecord>()
  const inputs = new Map<string, readonly Input[]>()
  const typed = new Map<string, Typed>()
  const bodies = new Map<string, string>()
  const things = new Map<string, unknown>()
  const bin = new Map<string, Save>()
  const load = async (id: string): Promise<Save | undefined> => {
    const record = records.get(id)
    if (!record) return undefined
    return { record, inputs: inputs.get(id) ?? [], typed: typed.get(id) ?? NOTHING_TYPED }
  }
  const put = (save: Save): void => {
    records.set(save.record.id, save.record)
    inputs.set(save.record.id, save.inputs)
    typed.set(save.record.id, save.typed)
  }
  return {
    lasting: false,
    list: async () => [...records.values()],
    load,
    begin: async (save, body) => {
      put(save)
      bodies.set(save.record.beginning.levelHash, body)
    },
    append: async (record, more, what) => {
      const all = [...(inputs.get(record.id) ?? []), ...more]
      if (all.length !== record.count) throw new Error(`${all.length} inputs kept, ${record.count} expected`)
      records.set(record.id, record)
      inputs.set(record.id, all)
      typed.set(record.id, what)
    },
    type: async (id, what) => {
      typed.set(id, what)
    },
    relabel: async (id, change) => {
      const record = records.get(id)
      if (record) records.set(id, { ...record, ...change })
    },
    discard: async (id) => {
      const save = await load(id)
      if (save) bin.set(id, save)
      records.delete(id)
    },
    restore: async (id) => {
      const save = bin.get(id)
      if (save) put(save)
      bin.delete(id)
    },
    bin: async () => [...bin.values()],
    erase: async (id) => {
      bin.delete(id)
    },
    body: async (hash) => bodies.get(hash),
    kept: async (key) => things.get(key),
    keep: async (key, value) => {
      things.set(key, value)
    },
  }
}
