import { beforeAll, describe, expect, test } from 'vitest'
import { isInput } from '../../src/game/saves/input-shape.ts'
import { memoryStore } from '../../src/game/saves/memory-store.ts'
import { unpacked } from '../../src/game/saves/paste.ts'
import { parseText } from '../../src/game/saves/portable.ts'
import { PROBLEMS } from '../../src/game/saves/problems.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import { handedIn, held } from './at-the-door.ts'
import { village } from './given.ts'
import { nextIntent } from './policy.ts'

let text = ''
let exportedView: AppView

beforeAll(async () => {
  const at = await held({}, { ...memoryStore(), lasting: true })
  await at.send(
    {
      kind: 'begin',
      level: 'two-neighbours',
      seat: 'highfield',
      difficulty: 'calm',
      seed: 5,
      name: 'Lent out',
    },
    { kind: 'note', text: 'the mill matters most' },
  )
  for (let step = 0; step < 8; step++) await at.send(...(nextIntent(at.view()) ?? []))
  await at.send({ kind: 'compose', draft: { action: 'table', fields: { issue: 0 } } })
  exportedView = at.view()
  text = await at.game.exported(at.view().saved[0]!.id, 'file')
})

async function take(what: string) {
  const at = await held({}, { ...memoryStore(), lasting: true })
  const view = await handedIn(at, what)
  return { ...at, view }
}

/** The exported text with some fields changed. */
function forged(change: (save: Record<string, unknown>) => Record<string, unknown>): string {
  return JSON.stringify(change(JSON.parse(text)))
}

const inputsOf = (save: Record<string, unknown>): readonly object[] =>
  Array.isArray(save.inputs) ? save.inputs : []
const ofLevel = (save: Record<string, unknown>, levelHash: string) => ({
  beginning: { ...(save.beginning as object), levelHash },
})
const shifted = (save: Record<string, unknown>) => ({ ...save, inputs: inputsOf(save).toReversed() })

describe('a session as text', () => {
  test('that comes in again is a copy with a number, last played when the first was', async () => {
    const at = await take(text)
    await handedIn(at, text)
    const { saved } = await handedIn(at, text)
    expect(saved.map(({ name }) => name).toSorted()).toEqual(['Lent out', 'Lent out (2)', 'Lent out (3)'])
    expect(new Set(saved.map(({ when }) => when)).size).toBe(1)
  })

  test('goes on elsewhere where it stood, with notes and what was being composed', async () => {
    const { view, send } = await take(text)
    expect(view.message).toBeNull()
    expect(view.screen).toBe('sessions')
    const there = await send({ kind: 'continue', session: view.saved[0]!.id })
    expect(there.session?.clock).toEqual(exportedView.session?.clock)
    expect(there.session?.counts).toEqual(exportedView.session?.counts)
    expect(there.session?.notebook.ownText).toBe('the mill matters most')
    expect(there.session?.composer).not.toBeNull()
    expect(there.session?.composer).toEqual(exportedView.session?.composer)
    expect(there.saved[0]?.name).toBe('Lent out')
  })

  test('is read up to four million letters and no further, whatever comes after it', () => {
    const longest = text.padEnd(4_000_000)
    expect(parseText(longest, 'a').ok).toBe(true)
    expect(parseText(`${longest} `, 'a')).toEqual({ ok: false, problem: PROBLEMS.tooLong })
  })

  test('holds moves and no board', () => {
    const save = JSON.parse(text)
    expect(Object.keys(save)).not.toContain('session')
    expect(save.inputs.every((input: unknown) => isInput(input))).toBe(true)
  })

  test('brings its level along, and no brief that could be read in passing', async () => {
    const { body } = JSON.parse(text)
    expect(await unpacked(body)).toEqual({ ok: true, file: village.body })
    for (const { preferences } of village.loaded.file.parties)
      for (const { reason } of Object.values(preferences.stakes)) expect(text).not.toContain(reason)
  })

  test('is taken in with its level plain as well', async () => {
    const { view } = await take(forged((save) => ({ ...save, body: village.body })))
    expect(view.saved.map(({ name }) => name)).toEqual(['Lent out'])
  })

  const cases: readonly (readonly [string, () => string, string])[] = [
    ['is not JSON', () => 'once upon a time', 'not a saved session of this game'],
    ['is cut off', () => text.slice(0, -20), 'cut off or altered'],
    ['is JSON of something else', () => '{"kind":"recipe"}', 'not a saved session of this game'],
    ['is a list', () => '[]', 'not a saved session of this game'],
    ['is nested without end', () => '['.repeat(400_000), 'not a saved session of this game'],
    ['is huge', () => ' '.repeat(5_000_000), 'too long'],
    ['has no beginning', () => forged((save) => ({ ...save, beginning: null })), 'not a saved session'],
    [
      'has a seed that is no number',
      () => forged((save) => ({ ...save, beginning: { ...(save.beginning as object), seed: 'x' } })),
      'not a saved session',
    ],
    [
      'belongs to a level that is not here and not with it',
      () => forged((save) => ({ ...save, ...ofLevel(save, 'ff'), body: undefined })),
      'which is not here',
    ],
    [
      'comes with another level than its own',
      () => forged((save) => ({ ...save, ...ofLevel(save, 'ff') })),
      'not the one that it was played on',
    ],
    [
      'comes with something that is no level',
      () => forged((save) => ({ ...save, ...ofLevel(save, 'ff'), body: '{\n "format": 1,' })),
      'cannot be read. Line 2, column',
    ],
    [
      'comes with a level that was altered on the way',
      () => forged((save) => ({ ...save, body: String(save.body).replace(/.(?=\n:end)/, '-') })),
      'altered on the way',
    ],
    [
      'names a seat nobody can lead',
      () =>
        forged((save) => ({
          ...save,
          beginning: { ...(save.beginning as object), seats: ['commission'], seat: 'commission' },
        })),
      'nobody can lead',
    ],
    ['comes from newer rules', () => forged((save) => ({ ...save, rules: 99 })), 'newer version'],
    ['comes from older rules', () => forged((save) => ({ ...save, rules: 1 })), 'older rules'],
    ['comes from another format', () => forged((save) => ({ ...save, format: 99 })), 'another version'],
    ['has fewer steps than it says', () => forged((save) => ({ ...save, inputs: [] })), 'damaged'],
    ['has moves that the rules refuse', () => forged(shifted), 'not allowed'],
    [
      'has something else among its moves',
      () =>
        forged((save) => ({
          ...save,
          inputs: (save.inputs as object[]).map(() => ({ kind: 'table', party: '__proto__' })),
        })),
      'not a move',
    ],
    ['claims another board', () => forged((save) => ({ ...save, hash: 'ffff' })), 'do not lead'],
  ]
  test.each(cases)('that %s is not taken in, and why is said', async (_, made, why) => {
    const { view, reported } = await take(made())
    expect(view.message?.title).toBe('This session was not taken in')
    expect(view.message?.text).toContain(why)
    expect(view.saved).toEqual([])
    expect(reported).toEqual([])
  })

  test('is judged in its form move by move', () => {
    const good = {
      kind: 'trade',
      party: 0,
      to: 1,
      give: [{ issue: 0, choice: 1 }],
      get: [{ issue: 1, choice: 0 }],
    }
    expect(isInput(good)).toBe(true)
    expect(isInput({ ...good, aside: true })).toBe(true)
    expect(isInput({ kind: 'proceed' })).toBe(true)
    for (const bad of [
      null,
      'pass',
      [],
      { kind: 'pass' },
      { kind: 'pass', party: 0.5 },
      { kind: 'pass', party: 0, extra: 1 },
      { kind: 'constructor', party: 0 },
      { kind: 'proceed', party: 0 },
      { ...good, give: [{ issue: 0 }] },
      { ...good, give: Array.from({ length: 1000 }, () => ({ issue: 0, choice: 0 })) },
      { ...good, to: 1e9 },
      { ...good, aside: 'yes' },
    ]) {
      expect(isInput(bad)).toBe(false)
    }
  })

  test('is made of the moves of the level that is kept with it', () => {
    expect(JSON.parse(text).beginning.levelHash).toBe(village.loaded.hash)
  })
})
