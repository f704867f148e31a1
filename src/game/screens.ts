import type { MachinePhase } from './conducted.ts'
import type { Screen } from './shown/happening.ts'

/** Screens that belong to the whole game, with or without a session. */
export const HOUSE = ['title', 'sessions', 'seats', 'settings', 'about'] as const satisfies readonly Screen[]
/** Screens that a player may open over the one where the talks stand. */
export const LOOKS = ['briefing', 'table', 'map', 'capital'] as const satisfies readonly Screen[]

/** The screen on which a phase plays. */
export function screenOf({ kind, place }: MachinePhase): Screen {
  if (place === 'event') return 'event'
  if (place === 'corridor') return 'corridor'
  switch (kind) {
    case 'briefing':
    case 'agenda':
    case 'reading':
    case 'ending':
    case 'debrief':
      return kind
    case 'talks':
    case 'closing':
    case 'final':
      return 'table'
    case 'capitals':
    case 'absent':
      return 'answers'
    case 'complete':
      return 'debrief'
  }
}

export function isHouse(screen: Screen): boolean {
  return HOUSE.some((one) => one === screen)
}

export function isLook(screen: Screen): boolean {
  return LOOKS.some((one) => one === screen)
}

/** Screens of the house, the last on top, after one more is opened; one that lies below is gone back to. */
export function opened(over: readonly Screen[], to: Screen, inSession: boolean): readonly Screen[] {
  if (to === 'title' && !inSession) return []
  const at = over.indexOf(to)
  return at < 0 ? [...over, to] : over.slice(0, at + 1)
}
