import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { thorough } from '../../src/analysis/policies/counterpart.ts'
import { random } from '../../src/analysis/policies/random.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import type { Brief } from '../../src/negotiation/brief.ts'
import { deal } from '../../src/negotiation/deal.ts'
import { draw } from '../../src/negotiation/luck.ts'
import type { Move, Reason } from '../../src/negotiation/move.ts'
import { copyOf, openSession, playOn } from '../../src/negotiation/rules.ts'
import { type IssueIndex, type Package, SILENT } from '../../src/negotiation/scenario.ts'
import { allHabits, type Session, type World } from '../../src/negotiation/session.ts'
import { agreedText, standingText } from '../../src/negotiation/text.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { crosses, utilityOf } from '../../src/negotiation/utility.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { difficultyOf } from './own-price.ts'

vi.setConfig({ testTimeout: 120_000 })

const read = readLevel(readFileSync('levels/london-2025-04-23.json'), 'levels/london-2025-04-23.json')
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const { scenario, briefs } = read.level
const FRAILTY = allHabits(true)

/** Sessions played: a sample in the test run; REASON_SEEDS=300 listens for longer. */
const SEED_COUNT = Number(process.env['REASON_SEEDS'] ?? 20)

interface Said {
  readonly seed: number
  readonly before: Session
  readonly move: Move
  readonly reason: Reason | undefined
  /** The text that the reason is about. */
  readonly text: Package
}

/** Every no of a counterpart in a session in which one seat says and does whatever is allowed. */
function saidIn(seed: number): readonly Said[] {
  const world: World = {
    scenario,
    briefs,
    seed,
    difficulty: difficultyOf(seed),
    switches: { severeEvents: true, frailty: FRAILTY },
    hidden: deal(scenario, seed),
  }
  const wild = seed % 4
  const session = copyOf(openSession(world, []))
  const said: Said[] = []
  for (let turn = turnOf(scenario, session); turn; turn = turnOf(scenario, session)) {
    const { party } = turn
    const luck = (purpose: string, below: number) =>
      draw(seed, session.round, `counterpart:${party}:${purpose}`, below)
    const policy = party === wild ? random : thorough
    for (const move of policy(scenario, viewFor(session, party), briefs[party]!, turn, luck)) {
      if (party !== wild) said.push(...noesIn(seed, copyOf(session), move))
      playOn(world, session, move)
    }
  }
  return said
}

function noesIn(seed: number, before: Session, move: Move): readonly Said[] {
  const text = standingText(before)
  const by = { seed, before, move }
  switch (move.kind) {
    case 'stance':
      return move.stances
        .filter(({ kind }) => kind === 'reserves' || kind === 'objects')
        .map(({ reason }) => ({ ...by, reason, text }))
    case 'answer': {
      if (move.answer !== 'refuse') return []
      const trade = before.trades[move.trade]!
      const asked = [...text]
      for (const { issue, choice } of [...trade.give, ...trade.get]) asked[issue] = choice
      return [{ ...by, reason: move.reason, text: asked }]
    }
    case 'offer':
    case 'criticise':
      return [{ ...by, reason: move.reason, text }]
    case 'sign':
      return move.answer === 'sign' ? [] : [{ ...by, reason: move.reason, text: agreedText(before) }]
    default:
      return []
  }
}

const said = Array.from({ length: SEED_COUNT }, (_, at) => saidIn(at + 1)).flat()

/** Whether another wording of the clause would be worth more to the party, or the one that stands may never be signed. */
function isMinded(brief: Brief, text: Package, issue: IssueIndex): boolean {
  if (brief.redLines.some((line) => line.issue === issue && crosses(line, text))) return true
  const worth = utilityOf(brief, text)
  return scenario.issues[issue]!.options.some(
    (_, choice) => utilityOf(brief, text.with(issue, choice)) > worth,
  )
}

/** Whether the kind that was said is one that the party truly has on this clause. */
function isTrueKind({ before, move, text }: Said, { issue, kind, away }: Reason): boolean {
  const brief = briefs[move.party]!
  const line = brief.redLines.find((red) => red.issue === issue && red.choice === text[issue])
  if (away !== undefined) return away === scenario.absent!.party || before.firstAnswers !== null
  if (kind === brief.stakes[issue]) return true
  if (kind === 'order') return line?.unless !== undefined
  if (kind === 'home' && before.stage.kind === 'final') return true
  if (kind === 'trust') {
    const { by } = before.clauses[issue]!
    return (
      by >= 0 && before.trust[move.party]![by]! < 100 && brief.temperament.frailty.reactiveDevaluation > 0
    )
  }
  return line?.kind === kind
}

/** Whether the answer to a question is that nothing need change, and this must stay. */
function stays(move: Move, text: Package): boolean {
  return move.kind === 'offer' && move.changes.some(({ issue, choice }) => text[issue] === choice)
}

const told = (one: Said) => ({ seed: one.seed, move: one.move, text: one.text.join() })

describe('in London', () => {
  test('no counterpart says no without naming a clause and a kind of reason', () => {
    expect(said.length).toBeGreaterThan(SEED_COUNT * 20)
    expect(said.filter(({ reason }) => reason === undefined).map(told)).toEqual([])
  })

  test('a reason holds a clause, a kind, how guarded it is and whose refusal it is about, and no number of a brief', () => {
    const keys = new Set(said.flatMap(({ reason }) => Object.keys(reason ?? {})))
    expect([...keys].toSorted()).toEqual(['away', 'guarded', 'issue', 'kind'])
  })

  test('the clause it names is one it truly minds, unless it speaks of who brought it or who would refuse it', () => {
    const untrue = said.filter((one) => {
      const { reason, move, text } = one
      if (!reason || reason.away !== undefined || reason.kind === 'trust' || stays(move, text)) return false
      return text[reason.issue] !== SILENT && !isMinded(briefs[move.party]!, text, reason.issue)
    })
    expect(untrue.map(told)).toEqual([])
  })

  test('the kind of its reason is true', () => {
    const untrue = said.filter((one) => one.reason && !isTrueKind(one, one.reason))
    expect(untrue.map(told)).toEqual([])
  })
})
