import { expect, test } from 'vitest'
import { fieldsOf } from '../../../src/game/compose.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { clauseView } from '../../../src/game/views/clause-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { ownViews } from '../../../src/game/views/own-brief.ts'
import { storyView } from '../../../src/game/views/story-view.ts'
import { deal } from '../../../src/negotiation/deal.ts'
import { SILENT } from '../../../src/negotiation/scenario.ts'
import { london } from '../given.ts'
import { fairTexts, towards } from '../towards.ts'
import { after, conducted } from './conducting.ts'

/** A session whose signed text was refused, played to its last sitting with one clause never settled. */
function refused(): { state: Conducted; named: number; leftOut: number } {
  for (const whole of fairTexts(london.loaded))
    for (let seed = 1; seed < 40; seed++) {
      const leftOut = whole.length - 1
      const text = whole.map((choice, issue) => (issue === leftOut ? SILENT : choice))
      const state = playTo(seed, towards(text))
      const { stage } = state.session
      if (stage.kind === 'final' && state.session.clauses[stage.issue]?.status === 'tabled')
        return { state, named: stage.issue, leftOut }
    }
  throw new Error('no text was refused')
}

function playTo(seed: number, next: ReturnType<typeof towards>): Conducted {
  const opened = conducted(london.loaded, 'uk')
  const world = { ...opened.world, seed, hidden: deal(opened.world.scenario, seed) }
  let state: Conducted = { ...opened, world }
  for (let step = 0; step < 2000; step++) {
    const { session } = state
    if (session.stage.kind === 'final' || session.ended) return state
    const move = next(world, session, step)
    if (!move) return state
    state = after(state, move)
  }
  return state
}

const { state, named, leftOut } = refused()
const ground = groundOf(state)
const own = ownViews(ground)
const clause = (issue: number) => clauseView(ground, issue, own[issue]!, [])

test('the clause that was refused is open again, and nobody tables it until somebody does', () => {
  expect(clause(named)).toMatchObject({ statusLine: 'Refused, and open again', tabledBy: null })
  const other = (clause(named).options.findIndex(({ standing }) => standing) + 1) % 2
  const again = groundOf(after(state, { kind: 'table', party: state.me, issue: named, choice: other }))
  expect(clauseView(again, named, ownViews(again)[named]!, [])).toMatchObject({
    statusLine: 'Tabled by your delegation',
    tabledBy: { code: 'UK' },
  })
})

test('what was never agreed stays out of the text, and nobody waits for a word on it', () => {
  expect(clause(leftOut)).toMatchObject({
    leftOut: true,
    statusLine: 'Left out of the text',
    waitsForYou: false,
    waitLine: '',
    canAccept: false,
  })
  expect(clause(named).leftOut).toBe(false)
})

test('a move is composed on the one clause alone', () => {
  for (const action of ['table', 'bridge', 'trade']) {
    const fields = fieldsOf(state, action, { action, fields: {} })
    const listed = fields.flatMap((field) => {
      if (field.kind === 'changes') return field.clauses.map(({ issue }) => issue)
      return field.name === 'issue' && field.kind === 'pick' ? field.options.map(({ value }) => value) : []
    })
    expect(new Set(listed), action).toEqual(new Set([named]))
  }
  const [issue] = fieldsOf(state, 'table', { action: 'table', fields: {} })
  expect(issue).toMatchObject({ name: 'issue', value: named })
})

test('the news name the clause once', () => {
  const { number } = london.loaded.file.issues[named]!
  const story = storyView(ground)
  const told = story.slice(story.findLastIndex(({ text }) => text.startsWith('One last short sitting')) - 1)
  const words = told.flatMap(({ text, changes }) => [text, ...changes.map((change) => change.text)]).join(' ')
  expect(words.split(number).length - 1).toBe(1)
})
