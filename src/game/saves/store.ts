import type { Input, Save, SaveRecord, Typed } from './record.ts'

/** Where progress is kept. Every promise settles after the thing is written; a rejected one has changed nothing. */
export interface Store {
  /** False when nothing outlives this page. */
  readonly lasting: boolean
  readonly list: () => Promise<readonly SaveRecord[]>
  readonly load: (id: string) => Promise<Save | undefined>
  /** A new session, its inputs so far, and the body of its level. */
  readonly begin: (save: Save, body: string) => Promise<void>
  /**
   * Adds `inputs`, the last of which makes it `record.count`; refuses when somebody else has added in between. What is
   * typed goes along in the same stroke, so that no confirmed move is found again among what is being composed.
   */
  readonly append: (record: SaveRecord, inputs: readonly Input[], typed: Typed) => Promise<void>
  readonly type: (id: string, typed: Typed) => Promise<void>
  /** Name and problem of a session; its inputs stay. */
  readonly relabel: (id: string, change: Partial<Pick<SaveRecord, 'name' | 'problem'>>) => Promise<void>
  /** Moves a session to the bin, where it stays; and back from there. */
  readonly discard: (id: string) => Promise<void>
  readonly restore: (id: string) => Promise<void>
  readonly bin: () => Promise<readonly Save[]>
  /** Deletes a session that lies in the bin, for good. */
  readonly erase: (id: string) => Promise<void>
  readonly body: (hash: string) => Promise<string | undefined>
  /** Settings and the like, by key. */
  readonly kept: (key: string) => Promise<unknown>
  readonly keep: (key: string, value: unknown) => Promise<void>
}
