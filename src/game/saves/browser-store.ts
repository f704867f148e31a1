import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { memoryStore } from './memory-store.ts'
import { NOTHING_TYPED, type Input, type Save, type SaveRecord, type Typed } from './record.ts'
import type { Store } from './store.ts'

interface Shelves extends DBSchema {
  sessions: { key: string; value: SaveRecord }
  inputs: { key: [string, number]; value: { session: string; index: number; input: Input } }
  typed: { key: string; value: Typed }
  levels: { key: string; value: string }
  things: { key: string; value: unknown }
  /** Discarded sessions, whole. */
  bin: { key: string; value: Save }
}
type Shelf = IDBPDatabase<Shelves>

/**
 * The browser's own database. Against localStorage: it writes off the page's thread, takes one record a move, and lost
 * no move when browsers were killed.
 */
export async function browserStore(name: string): Promise<Store> {
  try {
    return storeOn(
      await openDB<Shelves>(name, 1, { upgrade: furnish, blocking: (_now, _next, event) => closeFor(event) }),
    )
  } catch {
    return memoryStore()
  }
}

function furnish(shelf: Shelf): void {
  shelf.createObjectStore('sessions', { keyPath: 'id' })
  shelf.createObjectStore('inputs', { keyPath: ['session', 'index'] })
  for (const store of ['typed', 'levels', 'things', 'bin'] as const) shelf.createObjectStore(store)
}

/** A newer version of the game in another window wants to rebuild the shelves: let it. */
function closeFor(event: IDBVersionChangeEvent): void {
  if (event.target instanceof IDBDatabase) event.target.close()
}

/** A write is done when it is on the disk, not when the browser means to bring it there: browsers are killed. */
const ON_THE_DISK = { durability: 'strict' } as const

/** Ends a write at once, and not when the answer to its last part is back: the page may be left before. */
async function committed(
  on: { readonly commit: () => void; readonly done: Promise<void> },
  put: Promise<unknown>,
): Promise<void> {
  on.commit()
  await Promise.all([put, on.done])
}

function inputsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY])
}

function storeOn(shelf: Shelf): Store {
  return {
    lasting: true,
    list: () => shelf.getAll('sessions'),
    load: (id) => load(shelf, id),
    begin: (save, body) => begin(shelf, save, body),
    append: (record, inputs, typed) => append(shelf, record, inputs, typed),
    type: async (id, typed) => {
      const on = shelf.transaction('typed', 'readwrite', ON_THE_DISK)
      await committed(on, on.store.put(typed, id))
    },
    relabel: async (id, change) => {
      const on = shelf.transaction('sessions', 'readwrite', ON_THE_DISK)
      const record = await on.store.get(id)
      if (record) await on.store.put({ ...record, ...change })
      await on.done
    },
    discard: (id) => discard(shelf, id),
    restore: (id) => restore(shelf, id),
    bin: () => shelf.getAll('bin'),
    erase: (id) => shelf.delete('bin', id),
    body: (hash) => shelf.get('levels', hash),
    kept: (key) => shelf.get('things', key),
    keep: async (key, value) => {
      const on = shelf.transaction('things', 'readwrite')
      await committed(on, on.store.put(value, key))
    },
  }
}

async function load(shelf: Shelf, id: string): Promise<Save | undefined> {
  const on = shelf.transaction(['sessions', 'inputs', 'typed'])
  const [record, inputs, typed] = await Promise.all([
    on.objectStore('sessions').get(id),
    on.objectStore('inputs').getAll(inputsOf(id)),
    on.objectStore('typed').get(id),
  ])
  if (!record) return undefined
  return { record, inputs: inputs.map((one) => one.input), typed: typed ?? NOTHING_TYPED }
}

async function begin(shelf: Shelf, { record, inputs, typed }: Save, body: string): Promise<void> {
  const on = shelf.transaction(['sessions', 'inputs', 'typed', 'levels'], 'readwrite', ON_THE_DISK)
  await Promise.all([
    on.objectStore('sessions').put(record),
    ...inputs.map((input, index) => on.objectStore('inputs').put({ session: record.id, index, input })),
    on.objectStore('typed').put(typed, record.id),
    on.objectStore('levels').put(body, record.beginning.levelHash),
    on.done,
  ])
}

async function append(
  shelf: Shelf,
  record: SaveRecord,
  inputs: readonly Input[],
  typed: Typed,
): Promise<void> {
  const on = shelf.transaction(['sessions', 'inputs', 'typed'], 'readwrite', ON_THE_DISK)
  const first = record.count - inputs.length
  const before = await on.objectStore('sessions').get(record.id)
  // A second window that went on with the same session, or put it into the bin, must be noticed and not overwritten.
  if ((before?.count ?? 0) !== first)
    throw new DOMException(`input ${first} is not the next one of ${record.id}`, 'ConstraintError')
  await Promise.all([
    ...inputs.map((input, at) =>
      on.objectStore('inputs').add({ session: record.id, index: first + at, input }),
    ),
    on.objectStore('sessions').put(record),
    on.objectStore('typed').put(typed, record.id),
    on.done,
  ])
}

async function discard(shelf: Shelf, id: string): Promise<void> {
  const save = await load(shelf, id)
  if (!save) return
  const on = shelf.transaction(['sessions', 'inputs', 'typed', 'bin'], 'readwrite', ON_THE_DISK)
  await Promise.all([
    on.objectStore('bin').put(save, id),
    on.objectStore('sessions').delete(id),
    on.objectStore('inputs').delete(inputsOf(id)),
    on.objectStore('typed').delete(id),
    on.done,
  ])
}

async function restore(shelf: Shelf, id: string): Promise<void> {
  const save = await shelf.get('bin', id)
  if (!save) return
  const on = shelf.transaction(['sessions', 'inputs', 'typed', 'bin'], 'readwrite', ON_THE_DISK)
  await Promise.all([
    on.objectStore('sessions').put(save.record),
    ...save.inputs.map((input, index) => on.objectStore('inputs').put({ session: id, index, input })),
    on.objectStore('typed').put(save.typed, id),
    on.objectStore('bin').delete(id),
    on.done,
  ])
}
