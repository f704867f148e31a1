import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Mind, mindOf } from '../../src/counterparts/mind.ts'
import { priceOf } from '../../src/counterparts/price.ts'
import { isForbidden, projectedWorth } from '../../src/counterparts/projection.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { deal } from '../../src/negotiation/deal.ts'
import { allHabits, type World } from '../../src/negotiation/session.ts'
import { isBound } from '../../src/negotiation/refusal-parts.ts'
import { onTable, withinReach } from '../../src/negotiation/text.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { askedIn, difficultyOf, WAYS, type Asked } from './own-price.ts'

const read = readLevel(readFileSync('levels/london-2025-04-23.json'), 'levels/london-2025-04-23.json')
if (!read.ok) throw new Error(JSON.stringify(read.problems))
const { scenario, briefs } = read.level
const SEATS = scenario.parties.flatMap((_, party) => (read.level.file.parties[party]!.seat ? [party] : []))
const FRAILTY = allHabits(true)

/** Seeds played: a sample in the test run; PRICE_SEEDS=1000 plays the whole proof. */
const SEED_COUNT = Number(process.env['PRICE_SEEDS'] ?? 60)

function worldOf(seed: number): World {
  const switches = { severeEvents: true, frailty: FRAILTY }
  return {
    scenario,
    briefs,
    seed,
    difficulty: difficultyOf(seed),
    switches,
    hidden: deal(scenario, seed),
  }
}

const played: { readonly seed: number; readonly asked: Asked }[] = []
for (let seed = 1; seed <= SEED_COUNT; seed += 1) {
  const asked = askedIn(worldOf(seed), SEATS)
  if (asked) played.push({ seed, asked })
}

/** Clauses up to which every text is tried where a price was named; where none was, all are, however many. */
const COUNTABLE = 7

function openClauses({ before }: Asked): number {
  return before.clauses.filter(
    ({ status }, issue) => status !== 'agreed' && withinReach(scenario, before, issue),
  ).length
}

/** What whoever was asked thinks with at that moment, and the most that any text within reach is worth to it. */
function mostWithinReach({ before, offer }: Asked): { readonly mind: Mind; readonly most: number } {
  const view = viewFor(before, offer.maker)
  const mind = mindOf(scenario, view, briefs[offer.maker]!, () => 0, 'game')
  const { to } = offer
  // A wording that it gave a third party its word on stays.
  const issues = [...view.clauses.keys()].filter(
    (issue) =>
      view.clauses[issue]!.status !== 'agreed' &&
      withinReach(scenario, view, issue) &&
      !(onTable(view.clauses[issue]!) && isBound(view, offer.maker, issue, to)),
  )
  const text = [...mind.text]
  let most = Number.NEGATIVE_INFINITY
  const visit = (at: number): void => {
    if (at === issues.length) {
      if (!isForbidden(mind, text)) most = Math.max(most, projectedWorth(mind, text))
      return
    }
    const issue = issues[at]!
    const stood = text[issue]!
    for (const choice of [stood, ...scenario.issues[issue]!.options.keys()]) {
      if (!isOpenTo(mind, issue, choice)) continue
      text[issue] = choice
      visit(at + 1)
    }
    text[issue] = stood
  }
  visit(0)
  return { mind, most }
}

/** Whether a wording could come into the text: not against its own objection, and with all it names in the room. */
function isOpenTo({ view, me }: Mind, issue: number, choice: number): boolean {
  const objected = view.objections.some(
    (one) => one.party === me && one.issue === issue && one.choice === choice,
  )
  const signers = scenario.issues[issue]!.options[choice]?.signatories ?? []
  return !objected && !signers.some((party) => view.gone[party])
}

describe('in London', () => {
  test('a counterpart always accepts its own price, however and whenever it is met while it binds', () => {
    const broke = played.flatMap(({ seed, asked }) =>
      asked.broke.length ? [{ seed, way: asked.way, offer: asked.offer, broke: asked.broke }] : [],
    )
    expect(broke).toEqual([])
    for (const way of WAYS) {
      const met = played.filter(({ asked }) => asked.way === way && asked.met)
      expect(met.length).toBeGreaterThan(SEED_COUNT / 15)
    }
  })

  test('there is none exactly where no text within reach is worth what the party asked aims at', () => {
    const few = played.filter(({ asked }) => asked.offer.none || openClauses(asked) <= COUNTABLE)
    expect(few.length).toBeGreaterThan(SEED_COUNT / 10)
    const wrong = few.flatMap(({ seed, asked }) => {
      const { mind, most } = mostWithinReach(asked)
      const goals = [most, most + 1].map((goal) => priceOf(mind, asked.offer.to, goal).none)
      const said = asked.offer.none === most < mind.aspiration.target
      return said && !goals[0] && goals[1] ? [] : [{ seed, none: asked.offer.none, most, goals }]
    })
    expect(wrong).toEqual([])
  })
})
