import type { MoveOf } from '../../negotiation/move.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import type { Answers, Session } from '../../negotiation/session.ts'
import type { Consequence, Entry } from '../../negotiation/story.ts'
import type { Stage } from '../../negotiation/stage.ts'
import type { Heard } from './ground.ts'

/** One reading of the text: who said what, the entry that closed it, and the answers to it where all had signed. */
export interface Reading {
  readonly signed: readonly MoveOf<'sign'>[]
  readonly closed: Heard
  readonly answers: Answers | null
  /** The clause of the last sitting that came before this reading, or null. */
  readonly after: IssueIndex | null
}

export function stageIn({ consequences }: Entry): Stage | undefined {
  const found = consequences.findLast(
    (one): one is Extract<Consequence, { kind: 'stage' }> => one.kind === 'stage',
  )
  return found?.to
}

/** The readings of a session that is over, with their answers; a refusal leads to one more, after the last sitting. */
export function readingsOf(session: Session, heard: readonly Heard[]): readonly Reading[] {
  const readings: Reading[] = []
  let signed: MoveOf<'sign'>[] = []
  let after: IssueIndex | null = null
  for (const one of heard) {
    const { move } = one.entry
    const stage = stageIn(one.entry)
    // A reading that was put off is read again from the beginning.
    if (move.kind === 'sign') signed = move.answer === 'go-on' ? [] : [...signed, move]
    if (signed.length === 0 || (stage?.kind !== 'final' && stage?.kind !== 'over')) continue
    readings.push({ signed, closed: one, answers: answersAt(session, stage), after })
    signed = []
    after = stage.kind === 'final' ? stage.issue : null
  }
  return readings
}

function answersAt(session: Session, stage: Stage): Answers | null {
  if (stage.kind === 'final') return session.firstAnswers ?? session.answers
  return session.ended?.outcome === 'signed' ? session.answers : null
}
