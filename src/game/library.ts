import { stateHash } from '../negotiation/hash.ts'
import { openEvening } from './evening.ts'
import type { Shelved } from './game.ts'
import type { Intent } from './intent.ts'
import { exportText, parseText } from './saves/portable.ts'
import { PROBLEMS } from './saves/problems.ts'
import {
  NOTHING_TYPED,
  RULES_VERSION,
  SAVE_FORMAT,
  type Beginning,
  type Save,
  type SaveRecord,
} from './saves/record.ts'
import { restore, type Restored } from './saves/restore.ts'
import { newestFirst } from './saves/saved-view.ts'
import type { Store } from './saves/store.ts'
import { SAVING } from './saves/trouble.ts'
import { lineOf, nameOf } from './saved-lines.ts'
import { openSitting, type Host, type Sitting } from './sitting.ts'

type Trouble = { readonly title: string; readonly text: string }
type Begin = Extract<Intent, { readonly kind: 'begin' }>

/** The sessions that are kept: begun, continued, taken in, handed out, put into the bin. */
export interface Library {
  /** Newest first. */
  readonly records: () => readonly SaveRecord[]
  readonly refresh: () => Promise<void>
  /** A session has been written down. */
  readonly noted: (record: SaveRecord) => void
  readonly begin: (level: Shelved, how: Begin, host: Host) => Promise<Sitting | Trouble>
  readonly resume: (id: string, levels: readonly Shelved[], host: Host) => Promise<Sitting | Trouble>
  readonly rename: (id: string, name: string) => Promise<void>
  readonly discard: (id: string) => Promise<void>
  /** Takes in text from outside; answers with what is wrong with it, or nothing. */
  readonly take: (text: string, levels: readonly Shelved[], host: Host) => Promise<string | undefined>
  readonly exported: (id: string) => Promise<string>
}

export function createLibrary(store: Store): Library {
  let records: readonly SaveRecord[] = []
  const set = (next: readonly SaveRecord[]): void => {
    records = newestFirst(next)
  }
  const refresh = async (): Promise<void> => set(await store.list())
  const noted = (record: SaveRecord): void => set([record, ...records.filter((one) => one.id !== record.id)])
  const setAside = async (record: SaveRecord, problem: string): Promise<Trouble> => {
    await store.relabel(record.id, { problem })
    noted({ ...record, problem })
    return { title: SAVING.damaged(record.name), text: `${problem} ${SAVING.keptAside}` }
  }

  return {
    records: () => records,
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
      const restored = await restoreFrom(save, levels, store, host)
      if (!restored.ok) return setAside(save.record, restored.problem)
      if (save.record.problem !== null) await store.relabel(id, { problem: null })
      return openSitting(restored.evening, { ...save.record, problem: null }, save.typed, host)
    },
    rename: async (id, name) => {
      await store.relabel(id, { name })
      await refresh()
    },
    discard: async (id) => {
      await store.discard(id)
      await refresh()
    },
    take: async (text, levels, host) => {
      const parsed = parseText(text, host.options.freshId())
      if (!parsed.ok) return parsed.problem
      const { save } = parsed
      const { level, levelHash } = save.record.beginning
      const shelf = levels.find((one) => one.loaded.hash === levelHash)
      if (!shelf && (await store.body(levelHash)) === undefined) return PROBLEMS.unknownLevel(level)
      const restored = await restoreFrom(save, levels, store, host)
      if (!restored.ok) return restored.problem
      restored.evening.close()
      const body = shelf?.body ?? (await store.body(levelHash)) ?? ''
      await store.begin({ ...save, record: { ...save.record, updated: host.options.now() } }, body)
      await refresh()
      return undefined
    },
    exported: async (id) => {
      const save = await store.load(id)
      if (!save) throw new Error(`no session ${id} is kept`)
      return exportText(save)
    },
  }
}

/** On the level at hand if it is the same one, else on the body that was kept with the save. */
async function restoreFrom(
  save: Save,
  levels: readonly Shelved[],
  store: Store,
  { failed, options }: Host,
): Promise<Restored> {
  const { level, levelHash } = save.record.beginning
  const shelf = levels.find((one) => one.loaded.hash === levelHash)
  if (shelf) return restore(shelf.loaded, save, failed)
  const body = await store.body(levelHash)
  if (body === undefined) return { ok: false, problem: PROBLEMS.noLevel }
  const read = await options.read(body, level)
  return read.ok ? restore(read.level, save, failed) : { ok: false, problem: PROBLEMS.levelBroken }
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
      frailty: {
        reactiveDevaluation: true,
        anchoring: true,
        lossAversion: true,
        audienceCosts: true,
        leaks: true,
      },
    },
  }
}
