import type { Condition } from '../../negotiation/condition.ts'
import { holds } from '../../negotiation/conditions.ts'
import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Conducted } from '../conducted.ts'
import type { DebriefView } from '../shown/debrief.ts'
import { type Ground, timeAt } from './ground.ts'
import { conditionsOf } from './hint-view.ts'
import { type Question, sessionQuestions } from './session-questions.ts'

const ASKED = 3

/**
 * The three weightiest questions that fit what this seat saw happen, the level's own and those of the session itself: no
 * two about the same thing or the same clause, even if that leaves fewer.
 */
export function questionsView({ loaded, reflections }: Conducted, ground: Ground): DebriefView['questions'] {
  const fitting = [...levelQuestions(loaded, ground), ...sessionQuestions(ground)].toSorted(
    (a, b) => b.weight - a.weight,
  )
  return chosen(fitting).map(({ id, text }) => ({ id, text, answer: reflections[id] ?? '' }))
}

function levelQuestions(loaded: Conducted['loaded'], ground: Ground): readonly Question[] {
  const { questions: conditions } = conditionsOf(loaded, ground.me)
  return ground.told.level.questions.flatMap((question, index) => {
    const when = conditions[index]
    if (when === undefined || !holds(ground.scenario, ground.seen, when)) return []
    const written = ground.told.t(question.text)
    const { id, weight, about = 'none' } = question
    const issue = written.includes('{clause}') ? clauseFor(ground, when) : null
    return [{ id, weight, about, issue, text: filled(ground, written, when) }]
  })
}

function chosen(fitting: readonly Question[]): readonly Question[] {
  const taken: Question[] = []
  const fill = (isNew: (one: Question) => boolean): void => {
    for (const one of fitting) if (taken.length < ASKED && !taken.includes(one) && isNew(one)) taken.push(one)
  }
  const sameClause = (one: Question) => one.issue !== null && taken.some(({ issue }) => issue === one.issue)
  fill((one) => !sameClause(one) && (one.about === 'none' || taken.every(({ about }) => about !== one.about)))
  fill((one) => !sameClause(one) && one.about === 'clause')
  return taken.toSorted((a, b) => b.weight - a.weight)
}

/** Puts the clause, the party and the time of what happened into a question. */
function filled(ground: Ground, text: string, when: Condition | undefined): string {
  const { told, words, scenario, who: named, seen } = ground
  const issue = clauseFor(ground, when)
  const who = partyFor(ground, when)
  const written = told.level.issues[issue]
  const clause = written ? words.clauses.heading(written.number, told.t(written.name)) : ''
  const moment = momentOf(ground, issue)
  return text
    .replaceAll('{clause}', clause)
    .replaceAll('{party}', named(who).name)
    .replaceAll('{slot}', timeAt(scenario, moment?.slot ?? seen.slot))
}

/** Every condition inside a condition. */
function within(when: Condition | undefined): readonly Condition[] {
  if (!when) return []
  if (when.kind === 'all' || when.kind === 'any') return when.of.flatMap(within)
  return when.kind === 'not' ? within(when.of) : [when]
}

/** The clause a question is about: one that its condition names, or one of those it counts, or the one refused. */
function clauseFor(ground: Ground, when: Condition | undefined): IssueIndex {
  const { seen, scenario } = ground
  const parts = within(when).filter((part) => holds(scenario, seen, part))
  for (const part of parts) {
    if (part.kind === 'clause') return part.issue
    if (part.kind === 'ratified') {
      const refused = (seen.answers ?? seen.firstAnswers)?.capitals.find(({ yes }) => !yes)
      if (refused && refused.names >= 0) return refused.names
    }
    if (part.kind === 'absent') {
      const names = (seen.answers ?? seen.firstAnswers)?.absent?.names ?? -1
      if (names >= 0) return names
    }
    if (part.kind === 'count') return mostTalkedOf(ground, part.status)
  }
  return mostTalkedOf(ground, null)
}

/** Of the clauses in this status, the one that the story speaks of most. */
function mostTalkedOf({ seen }: Ground, status: string | null): IssueIndex {
  const talk = seen.clauses.map((clause, issue) =>
    status === null || clause.status === status
      ? 1 + seen.story.filter((entry) => speaksOf(entry, issue)).length
      : 0,
  )
  return talk.indexOf(Math.max(...talk))
}

function speaksOf({ consequences }: Entry, issue: IssueIndex): boolean {
  return consequences.some((one) => (one.kind === 'clause' || one.kind === 'stance') && one.issue === issue)
}

/** The party a question is about: who left, who was asked, who is in the promise; else the one whose trust moved most. */
function partyFor({ seen, me, scenario }: Ground, when: Condition | undefined): PartyIndex {
  for (const part of within(when)) {
    if (part.kind === 'left' && seen.gone[part.party]) return part.party
    if (part.kind === 'promise') {
      const found = seen.promises.findLast(({ status }) => status === part.status)
      if (found) return found.maker === me ? found.to : found.maker
    }
    if (part.kind === 'did' && part.move === 'ask') {
      const asked = seen.story.findLast(({ move }) => move.kind === 'ask' && move.party === me)?.move
      if (asked?.kind === 'ask') return asked.of
    }
  }
  const moved = scenario.parties.map((rule, party) =>
    party === me || rule.presence !== 'table'
      ? -1
      : Math.abs((seen.trust[party]?.[me] ?? 0) - (rule.trust[me] ?? 0)),
  )
  return moved.indexOf(Math.max(...moved))
}

/** When the clause last changed. */
function momentOf({ seen }: Ground, issue: IssueIndex): Entry | undefined {
  return seen.story.findLast((entry) => speaksOf(entry, issue))
}
