import { expect, test } from 'vitest'
import type { FieldView } from '../../src/game/shown/actions.ts'
import { ChangesField } from '../../src/panels/parts/play/changes-field.tsx'
import { composingWords } from '../../src/panels/words/composing.ts'
import { drawn } from './paper-dom.ts'
import { readAloud } from './read-aloud.ts'

const clause = (issue: number, live: boolean, disabled: string | null = null) => ({
  issue,
  number: `${issue}`,
  name: `Clause ${issue}`,
  stands: '',
  live,
  disabled,
  options: [],
})
const clauses = [clause(1, false), clause(2, true), clause(3, false, 'Initialled'), clause(4, true)]

function field(value: Extract<FieldView, { kind: 'changes' }>['value']) {
  const give = { name: 'give', kind: 'changes', label: 'You would accept', value, clauses } as const
  return drawn(<ChangesField field={give} onChange={() => {}} />)
}

test('clauses that wait for words come first, the others below a fold, each in the order of the text', () => {
  const told = readAloud(field([])).filter(
    (one) => one.startsWith('Clause') || one === composingWords.settled(2),
  )
  expect(told).toEqual(['Clause 2', 'Clause 4', composingWords.settled(2), 'Clause 1', 'Clause 3'])
})
