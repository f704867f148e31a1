import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { AppView } from '../../src/game/shown/app.ts'
import { TITLE_SCENE } from '../../src/game/title-scene.ts'
import type { Happening } from '../../src/game/shown/happening.ts'
import { ambienceOf, begunIn } from '../../src/sound/ambience.ts'
import { cuesOf, cuesOfTurn } from '../../src/sound/cues.ts'
import { captions } from '../../src/sound/words.ts'
import { sampleSetPiece } from '../panels/sample-set-pieces.ts'

const folder = resolve(import.meta.dirname, '../../assets/sound')
const falls: Happening = { kind: 'agreed', issue: 0, number: '1.1', codes: ['UK', 'US'], fell: true }

/** The sample at the table, with so many of its 24 slots spent. */
function tableAfter(spent: number): AppView {
  const view = sampleSetPiece('event')
  if (!view.session) throw new Error('the sample has a session')
  const session = { ...view.session, clock: { ...view.session.clock, slots: 24, spent } }
  return { ...view, session, scene: { ...view.scene, scene: 'table' } }
}

test('a bracket that falls knocks, and initials follow', () => {
  expect(cuesOf(falls).map(({ cue }) => cue)).toEqual(['bracket-falls', 'pencil'])
})

test('a clause that never stood in brackets is initialled without the knock of one', () => {
  expect(cuesOf({ ...falls, fell: false }).map(({ cue }) => cue)).toEqual(['pencil'])
})

test('a bracket that falls before all have accepted knocks without initials', () => {
  const cues = cuesOf({ kind: 'bracket-falls', issue: 0, number: '1.1' })
  expect(cues.map(({ cue }) => cue)).toEqual(['bracket-falls'])
})

test('five brackets that fall in one turn are heard once', () => {
  expect(cuesOfTurn([falls, falls, falls, falls, falls]).map(({ cue }) => cue)).toEqual([
    'bracket-falls',
    'pencil',
  ])
})

test('whoever hardens is heard in a chair', () => {
  expect(cuesOf({ kind: 'bracketed', issue: 1, number: '1.2', code: 'US' })).toEqual([
    { cue: 'creak', after: 0 },
  ])
})

test('words that are narrated make no sound of their own', () => {
  expect(cuesOf({ kind: 'speaks', code: 'US', text: 'The US delegation reserves.', reply: false })).toEqual(
    [],
  )
})

test('every sound that plays once has a caption and a file in both formats', () => {
  const files = readdirSync(folder)
  const missing = Object.keys(captions).flatMap((cue) =>
    [`${cue}.webm`, `${cue}.mp3`].filter((file) => !files.includes(file)),
  )
  expect(missing).toEqual([])
})

test('all sounds together stay under a megabyte and a half', () => {
  const sounds = readdirSync(folder).filter((file) => /\.(webm|mp3)$/.test(file))
  const bytes = sounds.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0)
  expect(bytes).toBeLessThan(1_500_000)
})

test('the clock ticks at the table in the last slot only', () => {
  expect([22, 23, 24].map((spent) => ambienceOf(tableAfter(spent)).tick)).toEqual([false, true, false])
})

test('the rain that is seen on the title is heard there, no fainter than on a page without a room', () => {
  const view = sampleSetPiece('event')
  const at = (scene: Partial<AppView['scene']>): number =>
    ambienceOf({ ...view, scene: { ...view.scene, ...scene } }).rain
  expect(at(TITLE_SCENE)).toBeGreaterThan(at({ scene: 'none' }))
  expect(at(TITLE_SCENE)).toBeLessThanOrEqual(1)
})

test('rain is louder by the corridor window than at the table', () => {
  const view = sampleSetPiece('event')
  const at = (scene: AppView['scene']['scene']): number =>
    ambienceOf({ ...view, scene: { ...view.scene, scene } }).rain
  expect(at('corridor')).toBeGreaterThan(at('table'))
})

test('what begins to be heard of the place is told once: rain when it comes near, the clock when it ticks', () => {
  const [hall, window_] = [
    { room: 1, rain: 0.3, tick: false },
    { room: 1, rain: 0.6, tick: false },
  ]
  expect(begunIn(null, hall)).toEqual(['rain'])
  expect(begunIn(hall, hall)).toEqual([])
  expect(begunIn(hall, window_)).toEqual(['rain'])
  expect(begunIn(window_, hall)).toEqual([])
  expect(begunIn(hall, { ...hall, tick: true })).toEqual(['tick'])
  expect(begunIn({ ...hall, tick: true }, { ...hall, tick: true })).toEqual([])
})
