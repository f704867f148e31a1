import type { Answers } from '../../negotiation/session.ts'
import type { Stage } from '../../negotiation/stage.ts'
import type { DebriefView } from '../shown/debrief.ts'
import { type Ground, timeAt } from './ground.ts'
import { readingsOf, stageIn } from './sittings.ts'
import { LINES } from './story-view.ts'
import { answersTold } from './turning-end.ts'
import { wholeStory } from './whole-story.ts'

type Chapter = DebriefView['chapters'][number]
type Line = Chapter['lines'][number]

/** The whole story by tracks and phases, as they came; the answers to a reading have a part of their own. */
export function chaptersView(opened: Ground): readonly Chapter[] {
  const answers = answersBy(opened)
  const story = wholeStory(opened).map((line) => ({ ...line, mine: line.party?.index === opened.me }))
  return stretchesOf(opened).flatMap(({ stage, first, last }) => {
    const lines = story.filter(({ key }) => placeOf(key) >= first && placeOf(key) <= last)
    const given = answers.get(last) ?? []
    // The signature that closed the reading comes first, what followed from the answers after them.
    const signed = given.length === 0 ? lines : lines.filter(({ key }) => key <= last * LINES)
    const followed = lines.slice(signed.length)
    return [
      ...chapter(nameOf(opened, stage), signed),
      ...(given.length === 0 ? [] : chapter(opened.words.turning.chapters.answers, [...given, ...followed])),
    ]
  })
}

function chapter(name: string, lines: readonly Line[]): readonly Chapter[] {
  const [from, to] = [lines[0], lines.at(-1)]
  return from && to ? [{ name, from: from.time, to: to.time, lines }] : []
}

function placeOf(key: number): number {
  return Math.floor(key / LINES)
}

interface Stretch {
  readonly stage: Stage
  /** Places in the story. */
  readonly first: number
  readonly last: number
}

/** The setting of the agenda belongs to the first track; the entry that moved the talks on closes what was before. */
function stretchesOf({ heard, seen }: Ground): readonly Stretch[] {
  const found: Stretch[] = []
  let [stage, first]: [Stage, number] = [{ kind: 'talks', track: seen.order[0] ?? 0 }, 0]
  for (const { key, entry } of heard) {
    const next = stageIn(entry)
    if (!next || (next.kind === 'talks' && next.track === seen.order[0])) continue
    found.push({ stage, first, last: key })
    stage = next
    first = key + 1
  }
  return [...found, { stage, first, last: heard.length }]
}

function nameOf({ told, words }: Ground, stage: Stage): string {
  const { chapters } = words.turning
  switch (stage.kind) {
    case 'talks':
      return told.t(told.level.tracks[stage.track]?.name ?? '')
    case 'final':
      return chapters.final(told.clause(stage.issue))
    case 'closing':
    case 'reading':
    case 'agenda':
    case 'over':
      return chapters[stage.kind]
  }
}

/** By the place of the signature that closed a reading. */
function answersBy(opened: Ground): ReadonlyMap<number, readonly Line[]> {
  const { seen, heard } = opened
  return new Map(
    readingsOf(seen, heard).flatMap(({ closed, answers }) =>
      answers ? [[closed.key, answerLines(opened, closed.key, answers)]] : [],
    ),
  )
}

function answerLines(opened: Ground, place: number, answers: Answers): readonly Line[] {
  const { heard, scenario } = opened
  const told = answersTold(opened, answers)
  return told.map((text, at) => ({
    // From the end of the places that the entry has, where no consequence comes.
    key: place * LINES + LINES - told.length + at,
    time: timeAt(scenario, heard[place]?.entry.slot ?? 0),
    party: null,
    text,
    short: text,
    weight: 'full',
    reply: false,
    beside: false,
    more: '',
    rewords: false,
    event: null,
    aside: false,
    changes: [],
    mine: false,
  }))
}
