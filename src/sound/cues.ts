import type { Happening } from '../game/shown/happening.ts'
import type { captions } from './words.ts'

/** A sound that is played once. */
export type Cue = keyof typeof captions

interface Timed {
  readonly cue: Cue
  /** Milliseconds after the happening. */
  readonly after: number
}

const now = (cue: Cue): readonly Timed[] => [{ cue, after: 0 }]

/** Which sounds answer what happened. One happening, one sign; initials follow the bracket that fell. */
export function cuesOf(happening: Happening): readonly Timed[] {
  switch (happening.kind) {
    case 'bracket-falls':
      return now('bracket-falls')
    case 'agreed':
      return happening.fell ? [...now('bracket-falls'), { cue: 'pencil', after: 480 }] : now('pencil')
    case 'bracketed':
      return now('creak')
    case 'tabled':
    case 'reopened':
      return now('page')
    case 'event':
      return now('event')
    case 'telephone':
      return now('telephone')
    case 'left':
      return now('creak')
    case 'signed':
      return now('signing')
    case 'broken-up':
      return now('breaking')
    case 'screen':
      return happening.screen === 'briefing' || happening.screen === 'debrief' ? now('page') : []
    case 'speaks':
    case 'relation':
    case 'clock':
      return []
  }
}

/** The cues of one turn, each at most once, so that five brackets do not fall as a drum roll. */
export function cuesOfTurn(happenings: readonly Happening[]): readonly Timed[] {
  const heard = new Set<Cue>()
  return happenings.flatMap(cuesOf).filter(({ cue }) => !heard.has(cue) && heard.add(cue))
}
