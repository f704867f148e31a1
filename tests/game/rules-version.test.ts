import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openEvening } from '../../src/game/evening.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import { unpacked } from '../../src/game/saves/paste.ts'
import { exportText } from '../../src/game/saves/portable.ts'
import { NOTHING_TYPED, RULES_VERSION, SAVE_FORMAT, type Save } from '../../src/game/saves/record.ts'
import type { Loaded } from '../../src/levels/read-level.ts'
import type { MoveKind } from '../../src/negotiation/move.ts'
import type { Scenario } from '../../src/negotiation/scenario.ts'
import { stateHash } from '../../src/negotiation/hash.ts'
import { held } from './at-the-door.ts'
import { frozenLevel, recordingOf, type Recorded, RECORDINGS } from './recorded-sessions.ts'

const VERSIONS = readdirSync(RECORDINGS)
  .flatMap((name) => /^version-(\d+)\.json$/.exec(name)?.slice(1) ?? [])
  .map(Number)
  .toSorted((a, b) => a - b)
const OLDER = VERSIONS.filter((version) => version !== RULES_VERSION)

/** Where the moves of a recorded session lead under the rules as they are now; or which of them is refused. */
function boardOf(loaded: Loaded, { beginning, inputs }: Recorded): string {
  const opened = openEvening(loaded, beginning, inputs, (error) => {
    throw error
  })
  if ('at' in opened) return `input ${opened.at} is refused`
  opened.close()
  return stateHash(opened.session())
}

function saveOf({ beginning, inputs, hash }: Recorded, rules: number): Save {
  const record = {
    id: 'recorded',
    format: SAVE_FORMAT,
    rules,
    name: 'An old evening',
    beginning,
    count: inputs.length,
    hash,
    updated: 0,
    line: '',
    finished: false,
    problem: null,
  }
  return { record, inputs, typed: NOTHING_TYPED }
}

/** A game that finds this session in its store. */
async function heldWith(save: Save, body: string) {
  const store = { ...memoryStore(), lasting: true }
  await store.begin(save, body)
  return held({}, store)
}

type Change = (scenario: Scenario) => Scenario
const CHANGES: readonly (readonly [string, Change])[] = [
  ['what a reassurance is worth', (one) => ({ ...one, trust: { ...one.trust, reassurance: 9 } })],
  ['what a broken promise costs', (one) => ({ ...one, trust: { ...one.trust, broken: 1 } })],
  ['how long the talks last', (one) => ({ ...one, clock: { ...one.clock, slots: 13 } })],
]

/** Every kind there is: the compiler misses a new one here. */
const EVERY_KIND: Readonly<Record<MoveKind, true>> = Object.freeze({
  table: true,
  stance: true,
  park: true,
  reopen: true,
  trade: true,
  answer: true,
  ask: true,
  offer: true,
  take: true,
  request: true,
  reassure: true,
  warn: true,
  promise: true,
  vow: true,
  consult: true,
  press: true,
  pass: true,
  leave: true,
  order: true,
  package: true,
  bridge: true,
  circulate: true,
  criticise: true,
  recess: true,
  caucus: true,
  deadline: true,
  advance: true,
  invite: true,
  channel: true,
  signal: true,
  object: true,
  appeal: true,
  react: true,
  sign: true,
})

const changed = `the rules have changed: if that is meant, raise RULES_VERSION and run
npx tsx tests/game/record-rules.ts`

describe('the version of the rules', () => {
  test('is the last of a row without a gap, and each has its recording', () => {
    expect(VERSIONS).toEqual(Array.from({ length: RULES_VERSION }, (_, n) => n + 1))
  })

  test('is raised whenever the same moves lead to another board', () => {
    const { rules, level, sessions } = recordingOf(RULES_VERSION)
    expect(rules).toBe(RULES_VERSION)
    const { loaded } = frozenLevel(level)
    const boards = sessions.map((session) => boardOf(loaded, session))
    expect(boards, changed).toEqual(sessions.map(({ hash }) => hash))
  })

  test('is guarded by sessions with every kind of move, that end in many ways', () => {
    const { level, sessions } = recordingOf(RULES_VERSION)
    const { loaded } = frozenLevel(level)
    const kinds = new Set<string>(sessions.flatMap(({ inputs }) => inputs.map(({ kind }) => kind)))
    expect(Object.keys(EVERY_KIND).filter((kind) => !kinds.has(kind))).toEqual([])
    const ends = sessions.map(({ beginning, inputs }) => {
      const opened = openEvening(loaded, beginning, inputs, () => {})
      return 'at' in opened ? 'refused' : (opened.session().ended?.outcome ?? 'open')
    })
    expect([...new Set(ends)].toSorted()).toEqual(['adjourned', 'collapsed', 'left', 'not-signed', 'signed'])
  })

  test.each(CHANGES)('would have to be raised for a change of %s', (_, change) => {
    const { level, sessions } = recordingOf(RULES_VERSION)
    const { loaded } = frozenLevel(level)
    const other = { ...loaded, scenario: change(loaded.scenario) }
    expect(sessions.some((session) => boardOf(other, session) !== session.hash)).toBe(true)
  })

  test.each(OLDER)(
    '%i of older sessions is told apart, and they are kept aside as they are',
    async (version) => {
      const { level, sessions } = recordingOf(version)
      const { loaded, body } = frozenLevel(level)
      expect(sessions.some((session) => boardOf(loaded, session) !== session.hash)).toBe(true)
      const save = saveOf(sessions[0]!, version)
      const at = await heldWith(save, body)
      expect(at.view().saved[0]?.problem).toContain('older rules')
      const view = await at.send({ kind: 'continue', session: 'recorded' })
      expect([view.session, view.message?.title]).toEqual([null, '"An old evening" cannot be continued'])
      expect(view.saved.map(({ id }) => id)).toEqual(['recorded'])
      const file = JSON.parse(await at.game.exported('recorded', 'file'))
      expect(file).toMatchObject({ rules: version, inputs: sessions[0]!.inputs })
      expect(await unpacked(file.body)).toEqual({ ok: true, file: body })
    },
  )

  test('newer than this one sends the player to the newer game', async () => {
    const { level, sessions } = recordingOf(RULES_VERSION)
    const { body } = frozenLevel(level)
    const text = exportText(saveOf(sessions[0]!, RULES_VERSION + 1), body)
    const at = await held()
    const view = await at.send({ kind: 'import', text })
    expect(view.message?.text).toContain('newer version')
  })

  test('a session of this version goes on', async () => {
    const { level, sessions } = recordingOf(RULES_VERSION)
    const { body } = frozenLevel(level)
    const at = await heldWith(saveOf(sessions[0]!, RULES_VERSION), body)
    const view = await at.send({ kind: 'continue', session: 'recorded' })
    expect([view.message, view.session === null]).toEqual([null, false])
  })
})
