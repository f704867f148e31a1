import { expect, test } from 'vitest'
import { fieldsOf } from '../../../src/game/compose.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { clauseView } from '../../../src/game/views/clause-view.ts'
import { openedBriefs } from '../../../src/game/views/debrief-briefs.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { ownViews } from '../../../src/game/views/own-brief.ts'
import { storyView } from '../../../src/game/views/story-view.ts'
import { deal } from '../../../src/negotiation/deal.ts'
import { SILENT } from '../../../src/negotiation/scenario.ts'
import { turnOf } from '../../../src/negotiation/turn.ts'
import { london } from '../given.ts'
import { fairTexts, towards } from '../towards.ts'
import { after, conducted } from './conducting.ts'

/** A session with one clause never settled, whose signed text is refused far away, played to its last sitting. */
function refused(): { state: Conducted; named: number; leftOut: number } {
  const [whole] = fairTexts(london.loaded)
  const leftOut = whole!.length - 1
  const next = towards(whole!.map((choice, issue) => (issue === leftOut ? SILENT : choice)))
  const opened = conducted(london.loaded, 'uk')
  const { scenario, seed } = opened.world
  const { bars } = deal(scenario, seed)
  const hidden = { bars: bars.map((groups) => groups.map(() => 0)), absent: 1000 }
  let state: Conducted = { ...opened, world: { ...opened.world, hidden } }
  for (let step = 0; !isThere(state); step++) {
    const move = next(state.world, state.session, step)
    if (!move) throw new Error(`no move in ${state.session.stage.kind}`)
    state = after(state, move)
  }
  const { stage } = state.session
  if (stage.kind !== 'final') throw new Error('no last sitting')
  return { state, named: stage.issue, leftOut }
}

/** Whether it is the last sitting and the player's own move. */
function isThere({ world, session, me }: Conducted): boolean {
  const turn = turnOf(world.scenario, session)
  return session.stage.kind === 'final' && turn?.party === me && turn.owes === 'move'
}

const { state, named, leftOut } = refused()
const ground = groundOf(state)
const own = ownViews(ground)
const clause = (issue: number) => clauseView(ground, issue, own[issue]!, [])

test('the clause that was refused is open again, and nobody tables it until somebody does', () => {
  expect(clause(named)).toMatchObject({ statusLine: 'Refused, and open again', tabledBy: [] })
  const other = (clause(named).options.findIndex(({ standing }) => standing) + 1) % 2
  const again = groundOf(after(state, { kind: 'table', party: state.me, issue: named, choice: other }))
  expect(clauseView(again, named, ownViews(again)[named]!, [])).toMatchObject({
    statusLine: 'Tabled by your delegation',
    tabledBy: [{ code: 'UK' }],
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

test('the news say who refused the text and name the clause once', () => {
  const { number } = london.loaded.file.issues[named]!
  const story = storyView(ground)
  const told = story.slice(story.findLastIndex(({ text }) => text.includes('One last short sitting')) - 1)
  const words = told.flatMap(({ text, changes }) => [text, ...changes.map((change) => change.text)]).join(' ')
  expect(words.split(number).length - 1).toBe(1)
  expect(words).toMatch(
    /Russia refused the text and named .* One last short sitting is on that clause alone\./,
  )
})

test('the opened brief of who refused counts what its answer named among what was heard', () => {
  const briefs = openedBriefs(state, ground)
  const { found } = briefs[state.world.scenario.absent!.party]!
  expect(found).toContain(`Its answer to the signed text named ${london.loaded.file.issues[named]!.number}.`)
  expect(found).not.toContain('You heard nothing')
})
