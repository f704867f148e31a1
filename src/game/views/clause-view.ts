import type { Change, StanceKind } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import type { Clause } from '../../negotiation/session.ts'
import { onTable } from '../../negotiation/text.ts'
import type { ClauseView, OptionView, StanceView } from '../shown/text.ts'
import { broughtBy } from './brought.ts'
import { basisWords, factsFor } from './facts-view.ts'
import { heldBy, isLeftOut, waiting } from './clause-awaits.ts'
import { type Ground, timeAt, whoIn } from './ground.ts'
import { stanceLine, stanceShort } from './narrate-stances.ts'
import { hint } from './move-changes.ts'
import { refusalWords } from './actions-view.ts'
import { adviceOn, type OwnView, wishOf } from './own-brief.ts'
import { unarguedHints, unarguedPrice, wordHints } from './own-word.ts'
import { slotOf } from './when.ts'
import type { Told } from './told.ts'

export function clauseView(
  ground: Ground,
  issue: IssueIndex,
  own: OwnView,
  proposed: readonly Change[],
): ClauseView {
  const { told, seen, me, scenario } = ground
  const { t } = told
  const clause = seen.clauses[issue]
  const written = told.level.issues[issue]
  if (!clause || !written) throw new Error(`no clause ${issue} in ${told.level.id}`)
  const silent = clause.status === 'open' || clause.status === 'parked'
  const option = silent ? undefined : written.options[clause.choice]
  const offered = proposed.find((change) => change.issue === issue)
  return {
    issue,
    id: written.id,
    number: written.number,
    name: t(written.name),
    question: t(written.question),
    status: clause.status,
    statusLine: statusLine(ground, issue, clause),
    leftOut: isLeftOut(ground, issue),
    treaty: option ? t(option.treaty) : null,
    plain: t(option ? option.plain : written.silence.plain),
    short: option ? t(option.short) : told.words.clauses.silent,
    alternatives: alternatives(ground, issue, clause),
    stances: onTable(clause) || clause.status === 'agreed' ? stancesOf(ground, issue, clause) : [],
    initials: clause.initials.map((party) => ground.party(party).code),
    agreedAt: clause.status === 'agreed' && clause.agreedAt >= 0 ? timeAt(scenario, clause.agreedAt) : null,
    ...waiting(ground, issue, clause),
    tabledBy: silent || isReopened(ground, issue) ? [] : broughtBy(ground, issue).map(ground.party),
    changed: changedAt(ground, issue),
    mine: onTable(clause) || clause.status === 'agreed' ? (clause.stances[me]?.kind ?? 'silent') : 'silent',
    advice: adviceOn(ground, own, issue),
    selected: ground.selected === issue,
    canAccept: canSay(ground, issue, clause, 'accepts'),
    canReserve: canSay(ground, issue, clause, 'reserves'),
    acceptHints: sayHints(ground, issue, clause, 'accepts'),
    acceptPrice: canSay(ground, issue, clause, 'accepts') ? unarguedPrice(ground, issue) : '',
    reserveHints: sayHints(ground, issue, clause, 'reserves'),
    options: optionViews(told, issue).map((view, choice) => ({
      ...view,
      whyNot: ground.selected === issue ? whyNotTabled(ground, issue, choice) : null,
      standing: !silent && clause.choice === choice,
      own: own.of[choice + 1] ?? view.own,
    })),
    proposed: offered ? told.short(issue, offered.choice) : null,
  }
}

/** Why the seat cannot put this wording on the table now, if it is the clause itself that stands in the way. */
function whyNotTabled(ground: Ground, issue: IssueIndex, choice: number): string | null {
  const refusal = ground.refusal({ kind: 'table', party: ground.me, issue, choice })
  return refusal ? refusalWords(ground, refusal) : null
}

/** In the last sitting: the wording that was refused, on which even who once tabled it has not spoken again. */
function isReopened({ seen }: Ground, issue: IssueIndex): boolean {
  const { stage } = seen
  const clause = seen.clauses[issue]
  if (stage.kind !== 'final' || stage.issue !== issue || clause?.status === 'open') return false
  return clause?.stances[clause.by]?.kind === 'silent'
}

function statusLine(ground: Ground, issue: IssueIndex, clause: Clause): string {
  const { status } = ground.words.clauses
  if (isLeftOut(ground, issue)) return status.leftOut
  if (clause.status === 'tabled' && isReopened(ground, issue)) return status.reopened
  switch (clause.status) {
    case 'open':
    case 'parked':
      return status[clause.status]
    case 'tabled': {
      const [by, other] = broughtBy(ground, issue).map(ground.who)
      if (!by) return ground.words.clauses.words.tabled
      return other ? status.traded(by, other) : status.tabled(by)
    }
    case 'agreed':
      return status.agreed(timeAt(ground.scenario, clause.agreedAt))
    case 'bracketed': {
      const names = heldBy(ground, clause).map((party) => ground.party(party).name)
      return names.length === 0 ? status.bracketedByNobody : status.bracketed(names)
    }
  }
}

/** Clauses on which every other signatory has said yes and this seat nothing. */
export function unsaidBy(ground: Ground): readonly IssueIndex[] {
  return [...ground.seen.clauses.entries()].flatMap(([issue, clause]) =>
    waiting(ground, issue, clause).waitsForYou && canSay(ground, issue, clause, 'accepts') ? [issue] : [],
  )
}

/** What those who reserve would rather see, each wording once. */
function alternatives(ground: Ground, issue: IssueIndex, clause: Clause): readonly string[] {
  if (clause.status !== 'bracketed') return []
  const preferred = heldBy(ground, clause).flatMap((party) => clause.stances[party]?.prefers ?? [])
  return [...new Set(preferred)]
    .filter((choice) => choice !== clause.choice)
    .map((choice) => ground.told.short(issue, choice))
}

function stancesOf(ground: Ground, issue: IssueIndex, clause: Clause): readonly StanceView[] {
  return clause.stances.flatMap((stance, party) => {
    if (!isPresent(ground.scenario, ground.seen, party)) return []
    const prefers = stance.prefers === undefined ? null : ground.told.short(issue, stance.prefers)
    return [
      {
        party: ground.party(party),
        kind: stance.kind,
        line: stanceLine(ground, party, issue, stance),
        short: stanceShort(ground, issue, stance),
        shared: stanceShort(ground, issue, stance, 'shared'),
        prefers,
      },
    ]
  })
}

/** When somebody else last changed this clause since the player moved, in words. */
function changedAt(ground: Ground, issue: IssueIndex): string | null {
  const { heard, lastSeen, me, scenario, words } = ground
  for (const { key, entry } of heard.toReversed()) {
    if (key < lastSeen) return null
    const touched = entry.consequences.findLast(
      (one) => (one.kind === 'clause' || one.kind === 'stance') && one.issue === issue,
    )
    if (touched && entry.move.party !== me)
      return words.clauses.changed(timeAt(scenario, slotOf(ground, entry, touched)))
  }
  return null
}

function canSay(ground: Ground, issue: IssueIndex, clause: Clause, kind: StanceKind): boolean {
  if (!onTable(clause) || clause.stances[ground.me]?.kind === kind) return false
  const stances = [{ issue, kind }]
  return ground.refusal({ kind: 'stance', party: ground.me, stances }) === undefined
}

/** What saying this of the clause would cost, told beside the key. */
function sayHints(
  ground: Ground,
  issue: IssueIndex,
  clause: Clause,
  kind: 'accepts' | 'reserves',
): ClauseView['acceptHints'] {
  if (!canSay(ground, issue, clause, kind)) return []
  const word = wordHints(ground, { kind: 'stance', party: ground.me, stances: [{ issue, kind }] })
  return kind === 'accepts'
    ? [...word, ...unarguedHints(ground, issue)]
    : [...word, ...wishHints(ground, issue)]
}

/** A reservation says to everybody what one would rather see. */
function wishHints(ground: Ground, issue: IssueIndex): ClauseView['reserveHints'] {
  const wish = wishOf(ground.brief, issue, ground.seen.clauses[issue]?.choice)
  if (wish === undefined) return []
  return [hint('neutral', ground.words.previews.wish(ground.told.short(issue, wish)), 'certain')]
}

const made = new WeakMap<Told, (readonly OptionView[])[]>()

/** What does not change about the wordings of a clause, made once for a level as told. */
function optionViews(told: Told, issue: IssueIndex): readonly OptionView[] {
  const kept = made.get(told) ?? []
  made.set(told, kept)
  const found = kept[issue] ?? optionsOf(told, issue)
  kept[issue] = found
  return found
}

function optionsOf(told: Told, issue: IssueIndex): readonly OptionView[] {
  const { t, words, level } = told
  const who = whoIn(told, -1)
  const signs = (ids: readonly string[] = []) =>
    ids.map((id) => who(level.parties.findIndex((party) => party.id === id)))
  return (level.issues[issue]?.options ?? []).map((option, choice) => ({
    choice,
    treaty: t(option.treaty),
    plain: t(option.plain),
    short: t(option.short),
    standing: false,
    own: { level: 0, word: '', full: '' },
    whyNot: null,
    basis: basisWords(told, option.basis),
    facts: factsFor(told, option.basis.facts),
    needs: [
      ...(signs(option.signatories).length > 0 ? [words.clauses.needs(signs(option.signatories))] : []),
      ...(option.recognition ? [words.clauses.recognition] : []),
    ],
  }))
}
