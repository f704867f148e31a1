import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawingOf } from '../../src/game/drawing.ts'
import { machineFor } from '../../src/game/machine.ts'
import { london } from './given.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', 'CONTRIBUTING.md'), 'utf8')
const drawing = drawingOf(machineFor(london.loaded.scenario))

test('CONTRIBUTING shows the machine as it is (npm run machine)', () => {
  expect(/```mermaid\n([\s\S]*?)\n```/.exec(page)?.[1]).toBe(drawing)
})

test('no label in the drawing has a second colon, at which Mermaid would stop', () => {
  expect(drawing.split('\n').filter((line) => line.split(':').length > 2)).toEqual([])
})
