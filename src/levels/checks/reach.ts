import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { conditionsOf, type PlacedCondition, useOf } from '../walk/conditions.ts'
import { effectsOf } from '../walk/effects.ts'
import { blameOf } from './blame.ts'
import { asksText } from './conditions.ts'
import { checkEveryRound } from './every-round.ts'
import { hiddenEndings } from './hidden-endings.ts'
import { implies } from './implies.ts'
import { type Possible, truthOf } from './truth.ts'

/** Everything that waits for a condition can come to pass, and nothing comes to pass for ever. */
export function checkReach(level: LevelFile): readonly Finding[] {
  const possible = possibleIn(level)
  const lists = [
    ['events', 'event', level.events],
    ['endings', 'ending', level.endings],
    ['questions', 'question', level.questions],
  ] as const
  return [
    ...lists.flatMap(([list, use, owners]) =>
      owners.flatMap(({ id, when }, i) =>
        cannotHold(use, id, { condition: when, path: [list, i, 'when'], use }, possible),
      ),
    ),
    ...guidance(possible),
    ...exemptions(possible),
    ...checkEveryRound(level, possible),
    ...hiddenEndings(level, possible),
    ...lastEnding(level, possible),
  ]
}

/** A hint can be read when its condition can hold and the hint it waits for can be read. */
function guidance(possible: Possible): readonly Finding[] {
  const hints = possible.level.guidance
  const waiting = new Map(hints.map(({ id, after }) => [id, after]))
  return hints.flatMap((hint, i) => {
    const placed = { condition: hint.when, path: ['guidance', i, 'when'], use: useOf(hint) }
    const never = cannotHold('guidance', hint.id, placed, possible)
    return never.length === 0 && waitsForItself(hint.id, waiting) ? [inACircle(hint.id, i)] : never
  })
}

/** What a red line is crossed by must leave open whether its exemption holds. */
function exemptions(possible: Possible): readonly Finding[] {
  const { level } = possible
  return conditionsOf(level).flatMap((placed) => {
    const [, p, , , r] = placed.path
    const line = level.parties[Number(p)]?.preferences.redLines?.[Number(r)]
    if (placed.use !== 'red-line' || !line || !asksText(placed)) return []
    const crossed = { clause: line.issue, is: [line.option] }
    const { condition: unless, path } = placed
    if (truthOf({ all: [crossed, unless] }, 'red-line', possible) === 'never')
      return [exemption(line, path, 'can never hold where the line is crossed')]
    return implies(crossed, unless) ? [exemption(line, path, 'holds wherever the line is crossed')] : []
  })
}

function exemption(
  { issue, option }: { readonly issue: string; readonly option: string },
  path: Path,
  what: string,
): Finding {
  const message = `what exempts ${issue} ${option} from this red line ${what}`
  const expected = 'a condition on other clauses'
  return { code: 'unless-idle', path, message, expected, found: 'one that decides nothing' }
}

function waitsForItself(id: string, waiting: ReadonlyMap<string, string | undefined>): boolean {
  const met = new Set<string>()
  for (let before = waiting.get(id); before !== undefined; before = waiting.get(before)) {
    if (met.has(before)) return true
    met.add(before)
  }
  return false
}

function inACircle(id: string, at: number): Finding {
  const message = `hint ${id} waits for a hint that is never read`
  const expected = 'hints that follow each other and end'
  return {
    code: 'unreachable-guidance',
    path: ['guidance', at, 'after'],
    message,
    expected,
    found: 'a circle',
  }
}

/** Rounds of letting events happen; a longer chain of events is believed. */
const ROUNDS = 12

/** Events and flags that can come about: found by letting happen what can, until nothing new does. */
function possibleIn(level: LevelFile): Possible {
  let events: ReadonlySet<string> = new Set()
  for (let round = 0; round < ROUNDS; round += 1) {
    const possible = { level, events, flags: flagsIn(level, events) }
    const more = level.events.filter(({ when }) => truthOf(when, 'event', possible) !== 'never')
    if (more.length <= events.size) return possible
    events = new Set(more.map(({ id }) => id))
  }
  const all = new Set(level.events.map(({ id }) => id))
  return { level, events: all, flags: flagsIn(level, all) }
}

function flagsIn(level: LevelFile, events: ReadonlySet<string>): ReadonlySet<string> {
  const raised = effectsOf(level).filter(({ path, use }) => {
    const [, index] = path
    const id = level.events[Number(index)]?.id ?? ''
    return use === 'ability' || use === 'press' || events.has(id)
  })
  return new Set(raised.flatMap(({ effect }) => ('flag' in effect ? [effect.flag] : [])))
}

function cannotHold(
  what: string,
  id: string,
  placed: PlacedCondition,
  possible: Possible,
): readonly Finding[] {
  if (truthOf(placed.condition, placed.use, possible) !== 'never') return []
  const message = `the condition of ${what} ${id} can never hold`
  const expected = 'a condition that can hold when it is asked'
  return [{ code: `unreachable-${what}`, message, expected, ...blameOf(placed, possible) }]
}

function lastEnding({ endings }: LevelFile, possible: Possible): readonly Finding[] {
  const last = endings.at(-1)
  if (!last || truthOf(last.when, 'ending', possible) === 'always') return []
  const path = ['endings', endings.length - 1, 'when']
  const message = `the last ending, ${last.id}, must catch whatever the others leave`
  return [{ code: 'no-last-ending', path, message, expected: '{ "always": true }', found: shown(last.when) }]
}
