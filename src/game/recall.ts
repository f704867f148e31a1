import type { Problem } from '../levels/problem.ts'
import type { Loaded, Read } from '../levels/read-level.ts'
import type { Evening } from './evening.ts'
import type { Shelved } from './game.ts'
import { PROBLEMS } from './saves/problems.ts'
import type { Beginning, Save } from './saves/record.ts'
import { restore } from './saves/restore.ts'
import { outdated } from './saves/saved-view.ts'
import type { Store } from './saves/store.ts'

/** Where a level may be had from. */
export interface Shelves {
  /** What is served now. */
  readonly levels: readonly Shelved[]
  readonly store: Store
  readonly read: (source: string, file: string) => Promise<Read>
  /** The level's text that came along with the session, if any. */
  readonly brought?: string | undefined
}

type Problematic = { readonly ok: false; readonly problem: string }
export type Recalled = { readonly ok: true; readonly evening: Evening; readonly body: string } | Problematic
type AtHand = { readonly ok: true; readonly loaded: Loaded; readonly body: string } | Problematic

/** A session as it stood, on the very level that it was begun on; or why it cannot be had back. */
export async function recalled(
  save: Save,
  shelves: Shelves,
  failed: (error: unknown) => void,
): Promise<Recalled> {
  const problem = outdated(save.record)
  if (problem !== undefined) return { ok: false, problem }
  const level = await levelAtHand(save.record.beginning, shelves)
  if (!level.ok) return level
  const restored = restore(level.loaded, save, failed)
  return restored.ok ? { ...restored, body: level.body } : restored
}

/** The level as it is served if it is still the same, else as it was kept when the session began, else as it was brought. */
async function levelAtHand({ level, levelHash }: Beginning, shelves: Shelves): Promise<AtHand> {
  const served = shelves.levels.find(({ loaded }) => loaded.hash === levelHash)
  if (served) return { ok: true, ...served }
  let problem: string = PROBLEMS.unknownLevel(level)
  for (const body of [await shelves.store.body(levelHash), shelves.brought]) {
    if (body === undefined) continue
    const read = await shelves.read(body, `${level}.json`)
    if (read.ok && read.level.hash === levelHash) return { ok: true, loaded: read.level, body }
    problem = read.ok ? PROBLEMS.levelAltered : unread(read.problems[0])
  }
  return { ok: false, problem }
}

function unread(problem: Problem | undefined): string {
  return PROBLEMS.levelUnread(problem?.line ?? 1, problem?.column ?? 1, problem?.message ?? '')
}
