import type { Consequence, Entry } from '../../negotiation/story.ts'
import type { HintView, StoryLineView } from '../shown/story.ts'
import { tell, wayOf } from '../words/telling.ts'
import {
  freedHints,
  frees,
  hasOwnLine,
  hintOf,
  setsAside,
  signatureHints,
  tabledHints,
  tookHint,
  trustHints,
} from './consequence-hints.ts'
import { costOf } from '../../negotiation/rules.ts'
import { unseenEffects } from './effect-hints.ts'
import { agreedLine } from './agreed-lines.ts'
import { takenTrade } from './taken-trade.ts'
import { type Ground, mayTell, timeAt } from './ground.ts'
import { absentName, narrateMove } from './narrate-move.ts'
import { noteLine } from './notes.ts'
import { othersAnswers } from './others-channel.ts'
import { firstRefusals } from './refusals.ts'
import { shortly } from './signals.ts'
import { slotOf } from './when.ts'
import { isOnYours } from './put-by-me.ts'
import { upsets } from './reversed.ts'
import { rewordingsIn } from './rewordings.ts'
import { type Before, subject, toldBefore } from './told-before.ts'

interface Open {
  readonly line: Omit<StoryLineView, 'key' | 'changes'>
  readonly changes: HintView[]
  readonly trust: Extract<Consequence, { kind: 'trust' }>[]
  readonly signatures: Extract<Consequence, { kind: 'signatory' }>[]
  readonly tabled: Extract<Consequence, { kind: 'clause' }>[]
  readonly freed: Extract<Consequence, { kind: 'clause' }>[]
}

/** The move and what followed from it; a note belongs to the last line before it, since that is where it came from. */
export function entryLines(ground: Ground, entry: Entry): readonly Omit<StoryLineView, 'key'>[] {
  const before = toldBefore(ground.heard, entry)
  const opened: Open[] = [opens(moveLine(ground, entry, before))]
  const took = costOf(ground.scenario, ground.seen, entry.move)
  if (took > 1) opened[0]?.changes.push(tookHint(ground, took))
  for (const consequence of entry.consequences) {
    if (!mayTell(ground, consequence)) continue
    const line = ownLine(ground, entry, consequence, before)
    if (line) opened.push(opens(line))
    const last = opened.at(-1)
    if (consequence.kind === 'trust') last?.trust.push(consequence)
    if (consequence.kind === 'signatory') last?.signatures.push(consequence)
    if (consequence.kind === 'clause' && setsAside(ground, entry, consequence)) last?.tabled.push(consequence)
    if (consequence.kind === 'clause' && frees(ground, consequence)) last?.freed.push(consequence)
    const hint = hintOf(ground, entry, consequence)
    if (hint) last?.changes.push(hint)
  }
  opened.push(...othersAnswerLines(ground, entry).map(opens))
  // What nobody can see happen is told by the rule.
  opened[0]?.changes.push(...unseenEffects(ground, entry.move))
  return opened.map(({ line, changes, trust, signatures, tabled, freed }) =>
    withCause(ground, line, [
      ...tabledHints(ground, tabled),
      ...freedHints(ground, freed),
      ...changes,
      ...signatureHints(ground, signatures),
      ...trustHints(ground, trust),
    ]),
  )
}

/** What an event changed never stands alone: where its card tells the rest, the list names it at least. */
function withCause({ told, words }: Ground, line: Open['line'], changes: readonly HintView[]) {
  const event = line.event === null || changes.length === 0 ? undefined : told.level.events[line.event]
  if (line.short !== '' || !event) return { ...line, changes }
  return { ...line, short: words.consequences.event(told.t(event.title), ''), changes }
}

/** That the absent party has answered somebody else is told to everybody; what it said is not. */
function othersAnswerLines(ground: Ground, entry: Entry): readonly Open['line'][] {
  return othersAnswers(ground).flatMap((answer, before) => {
    if (answer.with !== entry) return []
    const news = { absent: absentName(ground), by: ground.who(answer.by) }
    const text = tell(ground.words.consequences.answeredOther, news, before)
    return [lineOf(timeAt(ground.scenario, answer.slot), text, 'full')]
  })
}

function lineOf(time: string, text: string, weight: StoryLineView['weight']): Open['line'] {
  return {
    time,
    party: null,
    text,
    short: text,
    more: '',
    weight,
    reply: false,
    beside: false,
    rewords: false,
    event: null,
    aside: false,
  }
}

function opens(line: Open['line']): Open {
  return { line, changes: [], trust: [], signatures: [], tabled: [], freed: [] }
}

function moveLine(ground: Ground, entry: Entry, before: Before): Open['line'] {
  const { move, slot, heardBy } = entry
  const rewordings = rewordingsIn(ground.heard)
  return {
    time: timeAt(ground.scenario, slot),
    party: ground.party(move.party),
    text: narrateMove(ground, move, { before, ...whatStood(entry) }),
    // That somebody only listened need not stand in a list.
    short: move.kind === 'pass' ? '' : shortly(ground, entry),
    more: '',
    weight: isToldInFull(ground, move) ? 'full' : 'line',
    reply: answersMe(ground, entry),
    beside: isBeside(ground, entry) && !isOnYours(ground, entry) && !upsets(ground, entry),
    rewords: entry.consequences.some((one) => one.kind === 'clause' && rewordings.has(one)),
    event: null,
    aside: heardBy.length > 0,
  }
}

/** A whole package is too much for a few words; of criticism, whether it holds the text up, and why, is what matters. */
function isToldInFull({ me }: Ground, { kind, party }: Entry['move']): boolean {
  return kind === 'package' || kind === 'bridge' || (kind === 'criticise' && party !== me)
}

/** Whether this answers what the player asked, proposed or sent round. */
export function answersMe({ seen, me }: Ground, { move }: Entry): boolean {
  if (move.party === me) return false
  if (move.kind === 'offer') return move.to === me
  if (move.kind === 'answer') return seen.trades.find(({ id }) => id === move.trade)?.maker === me
  if (move.kind !== 'criticise') return false
  return seen.story.findLast((entry) => entry.move.kind === 'circulate')?.move.party === me
}

/** Moves by which nothing in the text is put, nobody goes, and no time is set. */
const TALK: ReadonlySet<Entry['move']['kind']> = new Set([
  'stance',
  'ask',
  'offer',
  'answer',
  'request',
  'reassure',
  'warn',
  'promise',
  'appeal',
  'caucus',
  'invite',
  'consult',
  'press',
  'channel',
  'react',
])

/** Whether it is talk among others. */
function isBeside(ground: Ground, entry: Entry): boolean {
  const { move } = entry
  if (move.party === ground.me || !TALK.has(move.kind) || answersMe(ground, entry)) return false
  const to = 'to' in move ? move.to : 'of' in move ? move.of : 'whom' in move ? move.whom : undefined
  return to !== ground.me && !('with' in move && move.with.includes(ground.me))
}

/** Whether the wording that the move tabled took the place of another. */
function whatStood({ move, consequences }: Entry) {
  if (move.kind !== 'table') return {}
  const clause = consequences.find((one) => one.kind === 'clause' && one.issue === move.issue)
  if (clause?.kind !== 'clause') return {}
  return { replaces: clause.from !== 'open', unparks: clause.from === 'parked' }
}

/** A consequence that is told in a line of its own. */
function ownLine(
  ground: Ground,
  entry: Entry,
  consequence: Consequence,
  before: Before,
): Open['line'] | null {
  const line = (text: string, weight: StoryLineView['weight']): Open['line'] =>
    lineOf(timeAt(ground.scenario, slotOf(ground, entry, consequence)), text, weight)
  const { told, words } = ground
  switch (consequence.kind) {
    case 'event': {
      const event = told.level.events[consequence.event]
      if (!event) return null
      const card = isAnswerable(ground, consequence.event)
      const text = words.consequences.event(told.t(event.title), card ? '' : told.t(event.text))
      const full = { ...line(text, 'full'), event: consequence.event }
      // Where a card has told it, a list need not.
      if (card) return { ...full, short: '' }
      if (event.kind !== 'record') return full
      const short = words.consequences.event(told.t(event.title), '')
      return { ...full, short, more: told.t(event.text) }
    }
    case 'stage':
      return line(stageLine(ground, consequence, before), 'full')
    case 'promise':
      return consequence.status === 'due' ? null : line(promiseLine(ground, consequence), 'line')
    case 'trade': {
      const mine = [consequence.maker, consequence.to].includes(ground.me)
      return line(lapsedLine(ground, consequence), mine ? 'full' : 'line')
    }
    case 'clause':
      return consequence.to === 'agreed' ? agreedLine(ground, entry, consequence.issue, before, line) : null
    case 'note':
      return hasOwnLine(entry, consequence)
        ? { ...line(noteLine(ground, consequence.note), 'full'), reply: consequence.note.kind === 'channel' }
        : null
    default:
      return null
  }
}

/** Whether this seat is shown the event as a card of its own, with reactions to choose from. */
function isAnswerable({ scenario, me }: Ground, event: number): boolean {
  const { reactions = [] } = scenario.events[event] ?? {}
  return reactions.some(({ seats }) => seats.length === 0 || seats.includes(me))
}

function stageLine(ground: Ground, { to }: Extract<Consequence, { kind: 'stage' }>, before: Before): string {
  const { told, words } = ground
  const say = words.consequences
  const about = subject.stage(to.kind)
  const way = wayOf(about, before(about))
  switch (to.kind) {
    case 'talks': {
      const track = told.level.tracks[to.track]
      return tell(say.toTrack, { track: track ? told.t(track.name) : '' }, way)
    }
    case 'closing':
      return say.toClosing
    case 'reading':
      return say.toReading
    case 'final':
      return say.toFinal(
        told.clause(to.issue),
        firstRefusals(ground).map(({ text }) => text),
      )
    case 'agenda':
    case 'over':
      return say.toOver
  }
}

/** What each of the two gave is named, since it is free again. */
function lapsedLine(ground: Ground, { trade, maker, to }: Extract<Consequence, { kind: 'trade' }>): string {
  const { told, words, seen, who } = ground
  const lapsed = seen.trades.find(({ id }) => id === trade)
  const { give, get } = lapsed ? takenTrade(ground, lapsed) : { give: [], get: [] }
  return words.consequences.lapsed(who(maker), who(to), [...give, ...get].map(told.change))
}

function promiseLine(
  { told, words, seen, who }: Ground,
  { promise, status }: Extract<Consequence, { kind: 'promise' }>,
): string {
  const found = seen.promises.find(({ id }) => id === promise)
  if (!found) return ''
  const params = { who: who(found.maker), to: who(found.to), clause: told.clause(found.issue) }
  const way = wayOf(status, promise)
  if (status === 'kept' || status === 'broken') return tell(words.consequences[status], params, way)
  return words.consequences.void(params.who, params.to, params.clause)
}
