import { expect, test } from 'vitest'
import { fitting, type Pen } from '../../src/panels/share/pen.ts'

/** A canvas in whose letters every sign is half as wide as it is high. */
function ruler(): Pen {
  const on = {
    font: '',
    measureText: (text: string) => ({ width: (text.length * Number(/([\d.]+)px/.exec(on.font)?.[1])) / 2 }),
  }
  // Of a canvas only what measures is needed here.
  return { on: on as unknown as CanvasRenderingContext2D }
}

const HAND = { font: '20px "A Hand", cursive', colour: '#000000' }

test('initials that fit keep their size, and more of them are written smaller, none cut off', () => {
  expect(fitting(ruler(), 'UK US', 100, HAND)).toEqual(HAND)
  expect(fitting(ruler(), 'UK US UA FR DE', 100, HAND)).toEqual({ ...HAND, font: '14px "A Hand", cursive' })
})
