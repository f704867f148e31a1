import { expect, test } from 'vitest'
import { ICONS } from '../../src/levels/schema/icons.ts'
import { actionIcon } from '../../src/panels/parts/play/action-icons.ts'
import { seatIcon } from '../../src/panels/set-pieces/seat-icons.ts'

test.each(ICONS)('a level that names the drawing %s gets it, for a seat and for an ability', (name) => {
  const plain = seatIcon('no such drawing')
  expect(seatIcon(name)).not.toBe(plain)
  expect(actionIcon(name)).not.toBe(plain)
})
