import { answersOf } from '../standing.ts'
import type { Ground } from './ground.ts'

/** The words on the button that goes on where nobody owes a move; null where the player has something to do. */
export function proceedLabel(ground: Ground): string | null {
  const { phase, words, seen } = ground
  const { proceed } = words
  switch (phase.kind) {
    case 'briefing':
      return proceed.briefing
    case 'capitals':
      return answersOf(seen)?.absent || seen.stage.kind !== 'final' ? proceed.capitals : proceed.toFinal
    case 'absent':
      return seen.stage.kind === 'final' ? proceed.toFinal : proceed.absent
    case 'ending':
      return proceed.ending
    case 'debrief':
    case 'complete':
      if (phase.step === 'transfer') return proceed.finish
      return phase.step === 'analyse' ? proceed.toTransfer : proceed.toAnalyse
    case 'agenda':
    case 'talks':
    case 'closing':
    case 'final':
    case 'reading':
      return null
  }
}
