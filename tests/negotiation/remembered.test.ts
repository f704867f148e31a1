import { expect, test } from 'vitest'
import { remembered } from '../../src/negotiation/remembered.ts'

test('what follows from a thing is worked out once for each thing', () => {
  const asked: string[] = []
  const lengthOf = remembered(({ name }: { readonly name: string }) => {
    asked.push(name)
    return name.length
  })
  const [one, other] = [{ name: 'one' }, { name: 'other' }]
  expect([lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([3, 5, 3])
  expect(asked).toEqual(['one', 'other'])
})
