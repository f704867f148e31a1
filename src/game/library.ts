import { allHabits } from '../negotiation/session.ts'
import { stateHash } from '../negotiation/hash.ts'
import { openEvening } from './evening.ts'
import type { Shelved } from './game.ts'
import type { Intent } from './intent.ts'
import { recalled } from './recall.ts'
import { packed, packedLevel, unpacked } from './saves/paste.ts'
import { exportText, parseText } from './saves/portable.ts'
import { PROBLEMS } from './saves/problems.ts'
import { NOTHING_TYPED, RULES_VERSION, SAVE_FORMAT, type Beginning, type SaveRecord } from './saves/record.ts'
import { recordFrom, typedFrom } from './saves/record-shape.ts'
import { listedFrom, newestFirst, type Listed } from './saves/saved-view.ts'
import type { Store } from './saves/store.ts'
import { SAVING } from './saves/trouble.ts'
import { freeName, lineOf, nameOf } from './saved-lines.ts'
import { openSitting, type Host, type Sitting } from './sitting.ts'

type Trouble = { readonly title: string; readonly text: string }
type Begin = Extract<Intent, { readonly kind: 'begin' }>

/** The sessions that are kept: begun, continued, taken in, handed out, put into the bin. */
export interface Library {
  /** Newest first. */
  readonly records: () => readonly Listed[]
  readonly bin: () => readonly Listed[]
  readonly refresh: () => Promise<void>
  /** A session has been written down. */
  readonly noted: (record: SaveRecord) => void
  readonly begin: (level: Shelved, how: Begin, host: Host) => Promise<Sitting | Trouble>
  readonly resume: (id: string, levels: readonly Shelved[], host: Host) => Promise<Sitting | Trouble>
  readonly rename: (id: string, name: string) => Promise<void>
  readonly discard: (id: string) => Promise<void>
  readonly restore: (id: string) => Promise<void>
  readonly erase: (id: string) => Promise<void>
  /** Takes in text from outside; answers with what is wrong with it, or nothing. */
  readonly take: (text: string, levels: readonly Shelved[], host: Host) => Promise<string | undefined>
  readonly exported: (id: string, form: 'file' | 'text') => Promise<string>
}

export function createLibrary(store: Store): Library {
  let records: readonly Listed[] = []
  let binned: readonly Listed[] = []
  const refresh = async (): Promise<void> => {
    records = newestFirst((await store.list()).map(listedFrom))
    binned = newestFirst((await store.bin()).map(({ record }) => listedFrom(record)))
  }
  const noted = (record: Listed): void => {
    records = newestFirst([record, ...records.filter((one) => one.id !== record.id)])
  }
  const setAside = async (record: unknown, problem: string): Promise<Trouble> => {
    const listed = listedFrom(record)
    await store.relabel(listed.id, { problem })
    noted({ ...listed, problem })
    return { title: SAVING.damaged(listed.name), text: `${problem} ${SAVING.keptAside}` }
  }
  /** Does something with a session of the store, and lists anew what is there. */
  const through =
    (change: (id: string) => Promise<void>) =>
    async (id: string): Promise<void> => {
      await change(id)
      await refresh()
    }

  return {
    records: () => records,
    bin: () => binned,
    refresh,
    noted,
    begin: async (level, how, host) => {
      const beginning = beginningOf(level, how, host)
      const evening = openEvening(level.loaded, beginning, [], host.failed)
      if ('at' in evening) throw new Error(`an evening of ${beginning.level} does not begin`)
      const { options } = host
      const record: SaveRecord = {
        id: options.freshId(),
        format: SAVE_FORMAT,
        rules: RULES_VERSION,
        name: how.name ?? nameOf(level.loaded, beginning, options.language),
        beginning,
        count: 0,
        hash: stateHash(evening.session()),
        updated: options.now(),
        line: '',
        finished: false,
        problem: null,
      }
      const sitting = openSitting(evening, record, NOTHING_TYPED, host)
      const told = { ...record, line: lineOf(sitting.state()) }
      await store.begin({ record: told, inputs: [], typed: NOTHING_TYPED }, level.body).catch(host.unsaved)
      noted(told)
      return sitting
    },
    resume: async (id, levels, host) => {
      const save = await store.load(id)
      if (!save) return { title: SAVING.gone.title, text: SAVING.gone.text }
      const record = recordFrom(save.record, id)
      if (!record) return setAside(save.record, PROBLEMS.noEntry)
      const { options, failed } = host
      const restored = await recalled({ ...save, record }, { levels, store, read: options.read }, failed)
      if (!restored.ok) return setAside(save.record, restored.problem)
      if (save.record.problem !== null) await store.relabel(id, { problem: null })
      return openSitting(restored.evening, record, typedFrom(save.typed), host)
    },
    rename: (id, name) => through((it) => store.relabel(it, { name }))(id),
    discard: through(store.discard),
    restore: through(store.restore),
    erase: through(store.erase),
    take: async (text, levels, host) => {
      const plain = await unpacked(text)
      const parsed = plain.ok ? parseText(plain.file, host.options.freshId()) : plain
      if (!parsed.ok) return parsed.problem
      const { save, body } = parsed
      const level = body === undefined ? undefined : await unpacked(body)
      if (level?.ok === false) return level.problem
      const { options, failed } = host
      const brought = level?.file
      const restored = await recalled(save, { levels, store, read: options.read, brought }, failed)
      if (!restored.ok) return restored.problem
      restored.evening.close()
      const taken = [...records, ...binned].map(({ name }) => name)
      // A session that comes from elsewhere was last played when it was written down there; no clock runs ahead of this one.
      const updated = Math.min(save.record.updated, options.now())
      const record = { ...save.record, name: freeName(save.record.name, taken), updated }
      await store.begin({ ...save, record }, restored.body)
      await refresh()
      return undefined
    },
    exported: async (id, form) => {
      const inBin = async () => (await store.bin()).find(({ record }) => listedFrom(record).id === id)
      const save = (await store.load(id)) ?? (await inBin())
      if (!save) throw new Error(`no session ${id} is kept`)
      const sound = recordFrom(save.record, id)
      const body = sound && (await store.body(sound.beginning.levelHash))
      if (form === 'text') return packed(exportText(save, body))
      return exportText(save, body && (await packedLevel(body)))
    },
  }
}

function beginningOf({ loaded }: Shelved, how: Begin, { options, settings }: Host): Beginning {
  return {
    level: loaded.file.id,
    levelHash: loaded.hash,
    seed: how.seed ?? options.freshSeed(),
    seats: [how.seat],
    seat: how.seat,
    difficulty: how.difficulty,
    switches: {
      severeEvents: settings().severeEvents,
      frailty: allHabits(true),
    },
  }
}
