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
    if (truthOf(event.when, 'event', possible) === 'always' || fillsTalks(event.when, possible))
      return [finding(event, path, 'every round', certain)]
    if (lasts(event.when, possible)) return [finding(event, path, 'every round from then on', certain)]
    return times > BORNE && feedsItself(event) ? [fed(event, path)] : []
  })
}

/** Whether each time makes it surer that it comes again: the trust it waits for is the trust it moves. */
function feedsItself({ when, effects }: Event): boolean {
  const parts = 'all' in when ? when.all : [when]
  return (effects ?? []).some((effect) =>
    parts.some((part) => {
      if (!('trust' in effect) || !('trust' in part)) return false
      const { from, to, by } = effect.trust
      const [low, high] = spanOf(part.trust)
      return from === part.trust.from && to === part.trust.to && (by > 0 ? high >= 100 : by < 0 && low <= 0)
    }),
  )
}

function fed({ id, times = 1 }: Event, path: Path): Finding {
  const message = `event ${id} brings about the trust it waits for, ${times} times over`
  const expected = 'a bound that it leaves behind, or fewer times'
  return { code: 'event-every-round', path, message, expected, found: `${times}`, warning: true }
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
function lasts(condition: Condition, possible: Possible): boolean {
  if (truthOf(condition, 'event', possible) === 'always') return true
  if ('all' in condition) return condition.all.every((each) => lasts(each, possible))
  if ('any' in condition) return condition.any.some((each) => lasts(each, possible))
  if ('not' in condition) return lastsNot(condition.not, possible)
  if ('slot' in condition) return spanOf(condition.slot)[1] >= longest(possible.level) - 1
  if ('promise' in condition) return condition.promise.status !== 'due'
  return ['fired', 'chose', 'did', 'flag', 'left', 'person', 'difficulty'].some((kind) => kind in condition)
}

/** What a session begins with never changes, and time does not run back. */
function lastsNot(condition: Condition, possible: Possible): boolean {
  if ('not' in condition) return lasts(condition.not, possible)
  if ('any' in condition) return condition.any.every((each) => lastsNot(each, possible))
  if ('all' in condition) return condition.all.some((each) => lastsNot(each, possible))
  if ('slot' in condition) return spanOf(condition.slot)[0] <= 0
  return 'person' in condition || 'difficulty' in condition
}

/** Whether one of its parts holds wherever the talks are: every track is named, or their phase, or no phase but others. */
function fillsTalks(condition: Condition, possible: Possible): boolean {
  const { phases, tracks } = possible.level
  if ('all' in condition)
    return condition.all.every((each) => fillsTalks(each, possible) || lasts(each, possible))
  const talks = phases.find(({ kind }) => kind === 'talks')?.id ?? ''
  if ('not' in condition) return 'phase' in condition.not && !condition.not.phase.includes(talks)
  if ('phase' in condition) return condition.phase.includes(talks)
  const parts = 'any' in condition ? condition.any : [condition]
  if ('any' in condition && parts.some((part) => fillsTalks(part, possible))) return true
  return tracks.every(({ id }) => parts.some((part) => 'track' in part && part.track === id))
}
