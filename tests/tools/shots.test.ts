import { describe, expect, test } from 'vitest'
import { nameOf } from '../../tools/player/frames.ts'
import { asked } from '../../tools/shots-asked.ts'

const names = (...args: readonly string[]) => asked(['DIR', ...args]).frames.map(nameOf)

describe('the pictures of every screen', () => {
  test('come in every size and both looks, with large letters and long words where room is scarce', () => {
    const all = names()
    for (const size of ['320x640', '390x844', '844x390', '1280x720', '1440x900', '2560x1440'])
      expect(all).toEqual(expect.arrayContaining([`${size}-evening`, `${size}-paper`]))
    expect(all).toEqual(
      expect.arrayContaining(['320x640-evening-text200', '1280x720-evening-text200', '320x640-paper-pseudo']),
    )
    expect(new Set(all).size).toBe(all.length)
  })

  test('come as they are asked for, in every combination', () => {
    expect(names('--sizes', '320x640', '--text', '100,200', '--themes', 'paper')).toEqual([
      '320x640-paper',
      '320x640-paper-text200',
    ])
    expect(asked(['DIR', '--only', 'table,map']).only).toEqual(['table', 'map'])
  })

  test.each([
    [['--sizes', '320x641'], "no '320x641', did you mean '320x640'?"],
    [['--themes', 'night'], "no 'night'"],
    [['--text', '300'], "no '300'"],
    [['ANOTHER'], 'name one folder'],
  ])('are refused with a reason: %j', (args, reason) => {
    expect(() => asked(['DIR', ...args])).toThrow(reason)
  })
})
