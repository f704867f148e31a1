import { describe, expect, test } from 'vitest'
import { InParts } from '../../src/scenes/in-parts.ts'

/** Work of so many parts, in tasks that the test carries out by hand. */
function worked(parts: number) {
  const tasks: (() => void)[] = []
  const said: string[] = []
  function* work(): Generator<undefined, void> {
    for (let part = 1; part <= parts; part++) {
      said.push(`part ${part}`)
      yield
    }
  }
  const inParts = new InParts((then) => void tasks.push(then))
  const begun = inParts.begin(work(), () => said.push('done'))
  return { begun, inParts, said, next: () => tasks.shift()?.() }
}

describe('long work in parts', () => {
  test('has its first part done at once, each further one in a task of its own, and tells of the end', () => {
    const { begun, inParts, said, next } = worked(2)
    expect([begun, said]).toEqual([true, ['part 1']])
    next()
    expect([inParts.busy, said]).toEqual([true, ['part 1', 'part 2']])
    next()
    expect([inParts.busy, said]).toEqual([false, ['part 1', 'part 2', 'done']])
  })

  test('that has none is done, and nobody is told', () => {
    const { begun, inParts, said } = worked(0)
    expect([begun, inParts.busy, said]).toEqual([false, false, []])
  })

  test('that is stopped is left undone', () => {
    const { inParts, said, next } = worked(2)
    inParts.stop()
    next()
    expect([inParts.busy, said]).toEqual([false, ['part 1']])
  })
})
