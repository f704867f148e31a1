import { describe, expect, test } from 'vitest'
import { playOut, type Policy } from '../../src/analysis/play-out.ts'
import { solve } from '../../src/analysis/solve.ts'
import { sits } from '../../src/game/machine.ts'
import { deal } from '../../src/negotiation/deal.ts'
import type { Limits } from '../../src/analysis/space.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import { type Package, SILENT } from '../../src/negotiation/scenario.ts'
import { allHabits, type Session, type World } from '../../src/negotiation/session.ts'
import { evening, london } from '../game/given.ts'

const { scenario, briefs } = london.loaded
const [UK, US, UA] = ['uk', 'us', 'ua'].map((id) => scenario.parties.findIndex((party) => party.id === id))

interface Script {
  /** What everybody tables and accepts, and nothing else. */
  readonly text: Package
  readonly sign?: (party: number) => 'sign' | 'adjourn' | 'decline'
  /** Who walks out at its first move. */
  readonly leaves?: readonly number[]
}

/** Delegations that follow one script: each tables its share of the clauses, accepts the script's wordings and reads its lines. */
function following(script: Script): Policy {
  return (_, view, brief, turn): readonly Move[] => {
    const { party } = brief
    if (turn.owes === 'order')
      return [{ kind: 'order', party, tracks: scenario.tracks.map((__, track) => track) }]
    if (turn.owes === 'sign') return [{ kind: 'sign', party, answer: script.sign?.(party) ?? 'sign' }]
    if (script.leaves?.includes(party)) return [{ kind: 'leave', party }]
    return [...accepting(script.text, view, party), tabling(script.text, view, party)]
  }
}

const reason = (issue: number) => ({ issue, kind: 'interest' as const, guarded: false })

/** Every wording of the script is reserved on for a round before it is accepted, since no capital likes a string of yeses. */
function accepting(text: Package, view: Session, party: number): readonly Move[] {
  const stances = view.clauses.flatMap(({ status, choice, stances: held }, issue) => {
    if (!['tabled', 'bracketed'].includes(status) || choice !== text[issue]) return []
    const kind = held[party]?.kind
    if (kind === 'accepts') return []
    return [
      kind === 'reserves'
        ? { issue, kind: 'accepts' as const }
        : { issue, kind: 'reserves' as const, reason: reason(issue) },
    ]
  })
  return stances.length === 0 ? [] : [{ kind: 'stance', party, stances }]
}

/** Clauses are shared out among the five at the table, so that no two table the same in one round. */
function tabling(text: Package, view: Session, party: number): Move {
  const own = text.flatMap((choice, issue): Move[] =>
    choice !== SILENT && issue % 5 === party ? [{ kind: 'table', party, issue, choice }] : [],
  )
  return own.find((move) => refusalOf(scenario, view, move) === undefined) ?? { kind: 'pass', party }
}

function played(script: Script, seed: number): Session {
  const frailty = allHabits(false)
  const world: World = {
    scenario,
    briefs,
    seed,
    difficulty: 'calm',
    switches: { severeEvents: false, frailty },
    hidden: deal(scenario, seed),
  }
  const nobody = scenario.parties.map(() => false)
  return playOut(
    world,
    nobody,
    scenario.parties.map(() => following(script)),
  )
}

function endingOf(script: Script, seed = 1): string {
  return idOf(played(script, seed))
}

function idOf({ ended }: Session): string {
  return scenario.endings[ended?.ending ?? -1]?.id ?? 'none'
}

/** The ending of a script as an evening comes to it: through the machine, from the briefing to the end of the debrief. */
function told(script: Script, seed = 1): string {
  const { story } = played(script, seed)
  const switches = { severeEvents: false, frailty: allHabits(false) }
  const door = evening(london, { seats: [], seed, difficulty: 'calm', switches })
  for (const { move } of story) {
    while (!sits(door.phase().kind) && door.step('proceed')) continue
    door.move(move)
  }
  while (door.step('proceed')) continue
  door.close()
  return door.phase().kind === 'complete' ? idOf(door.session()) : `stuck in ${door.phase().kind}`
}

const silent: Package = scenario.issues.map(() => SILENT)

/** A text by the ids of its options, in the level's order of issues; a dash leaves the issue out. */
function textOf(ids: string): Package {
  return ids
    .split(' ')
    .map((id, issue) => scenario.issues[issue]?.options.findIndex((option) => option.id === id) ?? -1)
}

/** Two different routes to a lasting text, both without recognition: guarantees by words and structures, and a contingent. */
const ROUTES = [textOf('c c b a b b b b b c b a b'), textOf('c c b b a b b a b c c b c')]

/** Texts near those routes and near the bargaining points of the level, nearest first: where a text that everybody signs is to be looked for. */
function* promising(): Generator<Package> {
  yield* neighboursOf([...ROUTES, ...pointsOf([])])
}

/** The bargaining points of the level, or of the level with some issues fixed. */
function pointsOf(fixed: NonNullable<Limits['fixed']>): readonly Package[] {
  const solution = solve(scenario, briefs, { fixed })
  if (solution.kind !== 'solved') throw new Error('the level is too large to solve')
  const { nash, kalaiSmorodinsky, egalitarian, welfare } = solution
  return [nash, egalitarian, kalaiSmorodinsky, welfare].flatMap((point) => (point ? [point.package] : []))
}

function* neighboursOf(starts: readonly Package[]): Generator<Package> {
  for (const start of starts) yield* neighbours(start)
}

function* neighbours(start: Package): Generator<Package> {
  yield start
  for (const [issue, { options }] of scenario.issues.entries()) {
    for (const choice of options.keys()) if (choice !== start[issue]) yield start.with(issue, choice)
  }
}

/** How the first of the texts that has this ending is told, each read on a few seeds. */
function found(id: string, texts: Iterable<Package>): string {
  for (const text of texts) {
    for (const seed of [1, 2, 3]) if (endingOf({ text }, seed) === id) return told({ text }, seed)
  }
  return `no text leads to ${id}`
}

function at(id: string, choice: number): { readonly issue: number; readonly choice: number } {
  return { issue: scenario.issues.findIndex((issue) => issue.id === id), choice }
}

/** Texts with a halt and without guarantees, recognition or a rule on borders. */
function* ceasefiresAlone(): Generator<Package> {
  const bare = [at('G1', 0), at('G2', 0), at('G3', 0)]
  for (const line of [0, 1]) {
    for (const crimea of [0, 1]) yield* neighboursOf(pointsOf([...bare, at('T1', line), at('T2', crimea)]))
  }
}
const onlyWashingtonDeclines = (party: number) => (party === US ? 'decline' : 'sign')
const halfDone = textOf('c c b a b b - - - - - - -')

describe('the London talks can end', () => {
  test.each(['signed-lasting', 'refused-by-moscow', 'refused-at-home'])('in %s', (id) => {
    expect(found(id, promising())).toBe(id)
  })

  test('in signed-fragile, with a text that leaves somebody near the edge', () => {
    const bare = [...promising()].map((text) => text.with(1, 0).with(2, 0))
    expect(found('signed-fragile', [...promising(), ...bare])).toBe('signed-fragile')
  })

  test('in ceasefire-only, with a halt and neither guarantees nor territory', () => {
    expect(found('ceasefire-only', ceasefiresAlone())).toBe('ceasefire-only')
  })

  test('in a joint statement, when half of the clauses are initialled and one delegation will not sign', () => {
    expect(told({ text: halfDone, sign: onlyWashingtonDeclines })).toBe('joint-statement')
    expect(told({ text: textOf('c c - - - - - - - - - - -'), sign: onlyWashingtonDeclines })).toBe('no-text')
  })

  test.each([
    ['much is initialled and the reading is put off', halfDone],
    ['little is initialled and the reading is put off', textOf('c c - - - - - - - - - - -')],
    ['nothing is agreed that could be read', silent],
  ])('in adjournment, when %s', (_, text) => {
    expect(told({ text, sign: () => 'adjourn' })).toBe('adjourned')
  })

  test('in adjournment, too, when a refused text is put off in the final sitting', () => {
    const refused = [...promising()].find((text) => endingOf({ text }) === 'refused-at-home') ?? silent
    const signedOnce = new Set<number>()
    const sign = (party: number) => {
      if (signedOnce.has(party)) return 'adjourn'
      signedOnce.add(party)
      return 'sign'
    }
    expect(played({ text: refused, sign }, 1).firstAnswers).not.toBeNull()
    signedOnce.clear()
    expect(told({ text: refused, sign })).toBe('adjourned')
  })

  test('in collapse, when most signatories decline', () => {
    expect(told({ text: halfDone, sign: () => 'decline' })).toBe('collapsed')
  })

  test('with the United States leaving', () => {
    expect(told({ text: silent, leaves: [US ?? -1] })).toBe('us-leaves')
  })

  test('with Ukraine leaving', () => {
    expect(told({ text: silent, leaves: [UA ?? -1] })).toBe('ua-leaves')
  })

  test('with no text at all, when the host leaves', () => {
    expect(told({ text: silent, leaves: [UK ?? -1] })).toBe('no-text')
  })

  test('in no other way: every ending of the level is named above', () => {
    expect(scenario.endings.map((ending) => ending.id).toSorted()).toEqual([
      'adjourned',
      'ceasefire-only',
      'collapsed',
      'joint-statement',
      'no-text',
      'refused-at-home',
      'refused-by-moscow',
      'signed-fragile',
      'signed-lasting',
      'ua-leaves',
      'us-leaves',
    ])
  })
})
