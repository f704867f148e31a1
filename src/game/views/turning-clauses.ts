import { holdsUp, type MoveOf } from '../../negotiation/move.ts'
import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import { type Ground, type Heard, timeAt } from './ground.ts'
import { type ClauseChange, isOfRoundsEnd } from './rewordings.ts'
import { stageIn } from './sittings.ts'
import { ALWAYS, type Turn } from './turn.ts'

interface Step extends Heard {
  readonly change: ClauseChange
}

/** What became of the clauses: every track in one line, brackets that stood long, wordings agreed and lost. */
export function clauseTurns(ground: Ground): readonly Turn[] {
  const histories = ground.scenario.issues.map((_, issue) => historyOf(ground, issue))
  return [
    ...trackTurns(ground, histories),
    ...histories.flatMap((steps, issue) => bracketTurns(ground, issue, steps)),
    ...histories.flatMap((steps) => lostTurns(ground, steps)),
  ]
}

function historyOf({ heard }: Ground, issue: IssueIndex): readonly Step[] {
  return heard.flatMap(({ key, entry }) =>
    entry.consequences.flatMap((change) =>
      change.kind === 'clause' && change.issue === issue ? [{ key, entry, change }] : [],
    ),
  )
}

/** As they stood when the text was first read; what a last sitting made of one clause is told there. */
function trackTurns(ground: Ground, histories: readonly (readonly Step[])[]): readonly Turn[] {
  const { scenario, seen, told, words } = ground
  return seen.order.map((track): Turn => {
    const issues = scenario.tracks[track]?.issues ?? []
    const agreed = issues.flatMap((issue) => {
      const steps = histories[issue] ?? []
      const sitting = steps.findIndex(({ entry }) => stageIn(entry)?.kind === 'final')
      const last = (sitting < 0 ? steps : steps.slice(0, sitting)).at(-1)
      return last?.change.to === 'agreed' ? [last] : []
    })
    const name = told.t(told.level.tracks[track]?.short ?? '')
    const { all, some, none } = words.turning.track
    const latest = agreed.toSorted((a, b) => a.key - b.key).at(-1)
    if (!latest) return { ...atTheEnd(ground), text: none(name), weight: ALWAYS }
    const changes = agreed.map(({ change }) => told.change(change))
    const left = issues
      .filter((issue) => !agreed.some(({ change }) => change.issue === issue))
      .map(told.clause)
    const { slot } = latest.entry
    const text = left.length === 0 ? all(name, changes) : some(name, changes, left)
    return { at: latest.key, slot, party: null, text, weight: ALWAYS }
  })
}

/** Where what never came about is told: before the text was read, or before the talks were over. */
function atTheEnd({ heard, seen }: Ground) {
  const closed = heard.find(({ entry }) => ['reading', 'over'].includes(stageIn(entry)?.kind ?? ''))
  return { at: closed?.key ?? 0, slot: closed?.entry.slot ?? seen.slot, party: null }
}

/** Brackets that stood for fewer slots than this are the day's ordinary work. */
const LONG = 3

interface Stretch {
  readonly since: Step
  /** What took the brackets off for good, or null where nothing did. */
  readonly freed: Step | null
  /** Whether the clause was agreed then, or put off. */
  readonly settled: boolean
}

function bracketTurns(ground: Ground, issue: IssueIndex, steps: readonly Step[]): readonly Turn[] {
  return stretchesOf(steps).flatMap(({ since, freed, settled }): readonly Turn[] => {
    const stood = (freed?.entry.slot ?? ground.seen.slot) - since.entry.slot
    if (stood < LONG) return []
    const weight = 40 + 3 * stood
    const from = timeAt(ground.scenario, since.entry.slot)
    const clause = ground.told.clause(issue)
    const { bracket } = ground.words.turning
    if (freed) {
      const { key, entry } = freed
      const say = settled ? bracket.freed : bracket.unsettled
      const text = say(clause, from, ...howFreed(ground, freed))
      return [{ at: key, slot: entry.slot, party: entry.move.party, text, weight }]
    }
    return [{ ...atTheEnd(ground), text: bracket.stands(clause, from, holders(ground, issue)), weight }]
  })
}

/** From the first bracket to what took it off for good; a wording reserved on again at once leaves it standing. */
function stretchesOf(steps: readonly Step[]): readonly Stretch[] {
  const found: Stretch[] = []
  let since: Step | null = null
  let freed: Step | null = null
  for (const step of steps) {
    const { from, to } = step.change
    if (to === 'bracketed') {
      // A refusal of a capital opens the last sitting with one, which is told there.
      since ??= stageIn(step.entry)?.kind === 'final' ? null : step
      freed = null
    } else if (from === 'bracketed') freed = step
    if (since && (to === 'agreed' || to === 'parked' || to === 'open')) {
      found.push({ since, freed: freed ?? step, settled: true })
      since = freed = null
    }
  }
  return since ? [...found, { since, freed, settled: false }] : found
}

function howFreed(ground: Ground, step: Step): readonly [how: string, wording: string | null] {
  const { words, told, who } = ground
  const { how } = words.turning.bracket
  const { change, entry } = step
  const wording = told.short(change.issue, change.choice)
  const by = who(entry.move.party)
  if (change.to === 'parked') return [how.parked(by), null]
  switch (entry.move.kind) {
    case 'table':
      return [how.table(by), wording]
    case 'bridge':
      return [how.bridged(by), wording]
    case 'package':
      return [how.packaged(by), wording]
    case 'take':
    case 'answer':
      return [dealt(ground, entry.move), wording]
    case 'leave':
      return [how.left(by), null]
    case 'stance':
      return [how.yielded(by), null]
    default:
      return [how.otherwise, null]
  }
}

function dealt({ words, who, seen }: Ground, move: MoveOf<'take'> | MoveOf<'answer'>): string {
  const { how } = words.turning.bracket
  if (move.kind === 'take') {
    const offer = seen.offers.find(({ id }) => id === move.offer)
    return offer ? how.taken(who(move.party), who(offer.maker)) : how.table(who(move.party))
  }
  const trade = seen.trades.find(({ id }) => id === move.trade)
  return trade ? how.traded(who(trade.maker), who(trade.to)) : how.table(who(move.party))
}

function holders({ seen, party }: Ground, issue: IssueIndex): readonly string[] {
  const stances = seen.clauses[issue]?.stances ?? []
  return stances.flatMap(({ kind }, index: PartyIndex) => (holdsUp(kind) ? [party(index).name] : []))
}

/** What had been initialled and then no longer stood; what the last sitting opened is told there. */
function lostTurns(ground: Ground, steps: readonly Step[]): readonly Turn[] {
  return steps.flatMap((step, at) => {
    const { change, entry, key } = step
    const was = steps[at - 1]
    if (change.from !== 'agreed' || !was || stageIn(entry)?.kind === 'final') return []
    const text = lostLine(ground, step, was, steps.slice(at + 1))
    const party = isOfRoundsEnd(entry, change) ? null : entry.move.party
    return [{ at: key, slot: entry.slot, party, text, weight: 95 }]
  })
}

function lostLine(ground: Ground, lost: Step, was: Step, later: readonly Step[]): string {
  const { words, told, who, scenario } = ground
  const { lost: say } = words.turning
  const { issue, choice } = was.change
  const { kind, party } = lost.entry.move
  const said = [told.clause(issue), told.short(issue, choice), timeAt(scenario, was.entry.slot)] as const
  const line = isOfRoundsEnd(lost.entry, lost.change)
    ? say.heldUp(...said)
    : (kind === 'leave' ? say.left : say.reopened)(who(party), ...said)
  const again = later.find(({ change }) => change.to === 'agreed')
  if (!again) return say.never(line)
  const time = timeAt(scenario, again.entry.slot)
  if (again.change.choice === choice) return say.again(line, time)
  return say.otherwise(line, time, told.short(issue, again.change.choice))
}
