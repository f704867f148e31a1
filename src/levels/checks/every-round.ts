import { type Finding, type Path } from '../problem.ts'
import type { Condition } from '../schema/condition.ts'
import type { LevelFile } from '../schema/level.ts'
import { spanOf } from './bounds.ts'
import { longest } from './longest.ts'
import { type Possible, truthOf } from './truth.ts'

type Event = LevelFile['events'][number]

/** Per cent a round from which what may happen nearly does, and how often in a row that is borne. */
const NEARLY = 90
const BORNE = 3

/** No event comes round after round: what may come again has a condition that can end, or a chance to stay away. */
export function checkEveryRound(level: LevelFile, possible: Possible): readonly Finding[] {
  return level.events.flatMap((event, i) => {
    const { times = 1 } = event
    const chance = chanceOf(event, level)
    const certain = chance >= 100 && times > 1
    if (!certain && (chance < NEARLY || times <= BORNE)) return []
    const path = ['events', i, 'times']
    if (truthOf(event.when, 'event', possible) === 'always' || fillsTalks(event.when, level))
      return [finding(event, path, 'every round', certain)]
    return lasts(event.when, level) ? [finding(event, path, 'every round from then on', certain)] : []
  })
}

function finding({ id, times = 1 }: Event, path: Path, when: string, certain: boolean): Finding {
  const message = `event ${id} would happen in ${certain ? '' : 'nearly '}${when}, ${times} times over`
  const expected = 'a condition that can end, a lower chance, or once'
  return { code: 'event-every-round', path, message, expected, found: `${times}` }
}

/** Certain is what its own number says; nearly certain also what a difficulty makes of it. */
function chanceOf({ kind, chance = 100 }: Event, { difficulties }: LevelFile): number {
  if (chance >= 100 || kind === 'record') return chance
  const most = Math.max(...Object.values(difficulties).map(({ events }) => events))
  return Math.min(99, Math.floor((chance * Math.max(100, most)) / 100))
}

/** Whether a condition that has come to hold goes on to hold until the end. */
function lasts(condition: Condition, level: LevelFile): boolean {
  if ('all' in condition) return condition.all.every((each) => lasts(each, level))
  if ('any' in condition) return condition.any.some((each) => lasts(each, level))
  if ('always' in condition) return condition.always
  if ('not' in condition) return lastsNot(condition.not, level)
  if ('slot' in condition) return spanOf(condition.slot)[1] >= longest(level) - 1
  if ('promise' in condition) return condition.promise.status !== 'due'
  return ['fired', 'chose', 'did', 'flag', 'left', 'person', 'difficulty'].some((kind) => kind in condition)
}

/** What a session begins with never changes, and time does not run back. */
function lastsNot(condition: Condition, level: LevelFile): boolean {
  if ('not' in condition) return lasts(condition.not, level)
  if ('any' in condition) return condition.any.every((each) => lastsNot(each, level))
  if ('slot' in condition) return spanOf(condition.slot)[0] <= 0
  return 'person' in condition || 'difficulty' in condition
}

/** Whether one of its parts holds wherever the talks are: every track is named, or their phase. */
function fillsTalks(condition: Condition, level: LevelFile): boolean {
  if ('all' in condition) return condition.all.every((each) => fillsTalks(each, level) || lasts(each, level))
  const parts = 'any' in condition ? condition.any : [condition]
  const talks = level.phases.find(({ kind }) => kind === 'talks')?.id ?? ''
  if (parts.some((part) => 'phase' in part && part.phase.includes(talks))) return true
  return level.tracks.every(({ id }) => parts.some((part) => 'track' in part && part.track === id))
}
