import { expect, test } from 'vitest'
import { AnswersScreen } from '../../src/panels/screens/answers.tsx'
import { ReadingScreen } from '../../src/panels/screens/reading.tsx'
import { readingWords } from '../../src/panels/words/reading.ts'
import { allIn, type Drawn, drawn } from './paper-dom.ts'
import { readAloud } from './read-aloud.ts'
import { sampleDoor } from './sample-door.ts'
import { sampleSetPiece } from './sample-set-pieces.ts'
import { states } from './sample-states.ts'

const folds = (page: Drawn) => allIn(page).filter(({ name }) => name === 'details')

/** The reading, as if these clauses had changed since another one before it. */
function read(changed: readonly string[], again = true): Drawn {
  const view = states['reading']!
  const reading = view.session!.reading!
  const text = reading.text.map((clause) => ({
    ...clause,
    changed: changed.includes(clause.number) ? 'Changed' : null,
  }))
  const session = { ...view.session!, reading: { ...reading, text, since: { ...reading.since, again } } }
  return drawn(<ReadingScreen view={{ ...view, session }} door={sampleDoor(view)} />)
}
const numbers = states['reading']!.session!.reading!.text.map(({ number }) => number)

test('what is read a second time in the same words lies in a fold, and what has changed does not', () => {
  const [first, ...rest] = numbers
  const told = folds(read([first!])).flatMap(readAloud)
  expect(told).toContain(readingWords.same(rest.length))
  expect(numbers.filter((number) => told.includes(number))).toEqual(rest)
  expect(folds(read([], false)).flatMap(readAloud)).not.toContain(readingWords.same(numbers.length))
})

test('a capital that says the same again is not told again, nor waited for', () => {
  const view = sampleSetPiece('answers')
  const answers = view.session!.answers!
  const capitals = answers.capitals.map((one) => ({ ...one, yes: true, again: true }))
  const session = { ...view.session!, answers: { ...answers, capitals, still: 'All as before.' } }
  const told = readAloud(drawn(<AnswersScreen view={{ ...view, session }} door={sampleDoor(view)} />)).join(
    '\n',
  )
  expect(told).toContain('All as before.')
  for (const { name, line } of capitals) {
    expect(told).toContain(name)
    expect(told).not.toContain(line)
  }
})
