import { expect, test } from 'vitest'
import { TradeDialog } from '../../src/panels/parts/play/trade-dialog.tsx'
import { tradeWords } from '../../src/panels/words/composing.ts'
import { allIn, drawn } from './paper-dom.ts'
import { readAloud } from './read-aloud.ts'
import { sampleDoor } from './sample-door.ts'
import { states } from './sample-states.ts'

const { incoming } = states['incoming']!.session!
const door = sampleDoor(states['incoming']!)

/** The words that stand with the key that accepts, and those by which a screen reader describes it. */
function besideAccept(barred: string, left: readonly number[] = []) {
  const trade = { ...incoming!, barred, left }
  const page = drawn(<TradeDialog trade={trade} door={door} onLook={() => {}} />)
  const footer = allIn(page).find(({ name }) => name === 'footer')!
  const key = footer.children.find(({ name }) => name === 'button')!
  const by = key.attributes.get('aria-describedby')
  const described = footer.children.find(({ attributes }) => by && attributes.get('id') === by)
  return { disabled: key.attributes.get('aria-disabled'), described: described && readAloud(described) }
}

test('why a trade cannot be accepted stands with the key, which is described by it', () => {
  const why = 'On 1.3 your delegation is bound by what it offered or traded.'
  expect(besideAccept(why)).toEqual({ disabled: 'true', described: [why] })
  expect(besideAccept('', [2])).toEqual({ disabled: 'true', described: [tradeWords.onePart] })
  expect(besideAccept('')).toEqual({ disabled: 'false', described: undefined })
})

function boxes(final: boolean): number {
  const page = drawn(<TradeDialog trade={{ ...incoming!, final }} door={door} onLook={() => {}} />)
  return allIn(page).filter(({ name }) => name === 'input').length
}

test('what answers a trade of your own has nothing to untick', () => {
  expect([boxes(false), boxes(true)]).toEqual([2, 0])
})
