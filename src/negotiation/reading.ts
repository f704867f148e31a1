import type { Draft } from 'immer'
import type { Act } from './act.ts'
import { absentAnswer, capitalAnswer } from './capitals.ts'
import type { Outcome } from './condition.ts'
import { lastingWith } from './heard.ts'
import { endingOf } from './endings.ts'
import { judgePromises } from './promises.ts'
import { type IssueIndex, type Package, type PartyIndex, SILENT } from './scenario.ts'
import type { Answers, Session, World } from './session.ts'
import type { Stage } from './stage.ts'
import { signatoriesOf } from './signatories.ts'
import { agreedText } from './text.ts'
import { SAYS_NOTHING, unlink } from './wording.ts'

/** Moves to another stage; what the chair had set for the last one falls. */
export function enter(act: Act, stage: Stage): void {
  act.s.stage = stage
  act.s.advanced = false
  act.s.floor = null
  act.out.push({ kind: 'stage', to: stage })
}

/** Ends the talks and finds their ending. */
export function finish(act: Act, outcome: Outcome): void {
  const { s, scenario } = act
  judgePromises(act, true)
  const left = s.gone.flatMap((gone, party) => (gone ? [party] : []))
  s.pending = []
  s.ended = { outcome, left, text: [...agreedText(s)], ending: -1 }
  enter(act, { kind: 'over' })
  s.ended.ending = endingOf(scenario, s)
}

/** Opens the reading of the agreed clauses; with nothing agreed there is nothing to sign. */
export function openReading(act: Act): void {
  const { s, scenario } = act
  const text = agreedText(s)
  s.pending = []
  if (text.every((choice) => choice === SILENT) || signatoriesOf(scenario, text).length === 0)
    return finish(act, 'adjourned')
  s.signatures.fill('none')
  enter(act, { kind: 'reading' })
}

/** How the capitals of those who sign a text answer it, and then the absent party, by their hidden bars. */
export function answersTo(world: World, s: Session, text: Package): Answers {
  const { scenario } = world
  const capitals = signatoriesOf(scenario, text).flatMap((party) => {
    const { capital } = scenario.parties[party]!
    return capital === undefined ? [] : [capitalAnswer(world, s, party, capital, text)]
  })
  const absent = capitals.every((capital) => capital.yes) ? absentAnswer(world, s, text) : undefined
  const { heard, durability } = lastingWith(scenario, world.briefs, s, text)
  return { text, capitals, heard, durability, ...(absent === undefined ? {} : { absent }) }
}

/** Who refused first and the clause it names, or nothing when everybody said yes. */
function firstRefusal(answers: Answers): { by: PartyIndex; issue: IssueIndex } | undefined {
  const refused = answers.capitals.find((capital) => !capital.yes)
  if (refused !== undefined) return { by: refused.party, issue: refused.names }
  return answers.absent?.accepts === false ? { by: -1, issue: answers.absent.names } : undefined
}

/** Reopens the one clause that a refusal named, for a short last sitting. */
function openFinal(act: Act, issue: IssueIndex, by: PartyIndex): void {
  const { s } = act
  const clause = s.clauses[issue]!
  const from = clause.status
  s.finalUsed = true
  // Whose criticism was met follows from briefs, and the talks go on.
  s.firstAnswers = s.answers && { ...s.answers, heard: [] }
  s.answers = null
  s.slots = s.slot + act.scenario.clock.finalSlots
  act.out.push({ kind: 'slots', by: act.scenario.clock.finalSlots, now: s.slots })
  unlink(act, issue)
  clause.status = clause.choice === SILENT ? 'open' : by < 0 ? 'tabled' : 'bracketed'
  clause.agreedAt = -1
  clause.initials = []
  clause.stances.fill(SAYS_NOTHING)
  if (clause.status === 'bracketed')
    clause.stances[by] = { kind: 'reserves', reason: { issue, kind: 'home', guarded: false } }
  act.out.push({ kind: 'clause', issue, from, to: clause.status, choice: clause.choice })
  enter(act, { kind: 'final', issue })
}

function ratify(act: Act): 'final' | 'over' {
  const { s } = act
  const answers = answersTo(act.world, act.s, agreedText(act.s))
  s.answers = answers as Draft<Answers> // written once, never changed
  const refusal = firstRefusal(answers)
  if (refusal === undefined || s.finalUsed || refusal.issue < 0) {
    finish(act, 'signed')
    return 'over'
  }
  openFinal(act, refusal.issue, refusal.by)
  return 'final'
}

/** Closes the reading once every signatory has spoken: the capitals answer what all sign. */
export function closeReading(act: Act): 'reading' | 'final' | 'over' {
  const { s, scenario } = act
  const said = signatoriesOf(scenario, agreedText(s)).map((party) => s.signatures[party]!)
  if (said.includes('none')) return 'reading'
  if (said.every((answer) => answer === 'sign')) return ratify(act)
  const declined = said.filter((answer) => answer === 'decline').length
  finish(act, declined === 0 ? 'adjourned' : 2 * declined > said.length ? 'collapsed' : 'not-signed')
  return 'over'
}
