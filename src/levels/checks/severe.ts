import { type Finding, type Path, shown } from '../problem.ts'
import type { Effect } from '../schema/effect.ts'
import type { LevelFile } from '../schema/level.ts'
import { SELF } from './reserved.ts'

const TONES_OF_GAIN: readonly string[] = ['gain', 'learn']

/**
 * Nobody gains by how it reacts to a severe event, and nobody is told that it would. A warning, since sessions are kept
 * with levels that were read before anybody asked.
 */
export function checkSevere(level: LevelFile): readonly Finding[] {
  return level.events.flatMap(({ id, severe, reactions }, e) => {
    if (severe !== true) return []
    return (reactions ?? []).flatMap(({ effects, hints }, r) => {
      const path = ['events', e, 'reactions', r]
      const gains = (effects ?? []).flatMap((effect, i) =>
        mayGain(effect) ? [gain(id, [...path, 'effects', i], effect)] : [],
      )
      const promised = hints.flatMap(({ tone }, i) =>
        TONES_OF_GAIN.includes(tone) ? [promise(id, [...path, 'hints', i, 'tone'], tone)] : [],
      )
      return [...promised, ...gains]
    })
  })
}

/** Whether an effect may be of use to somebody: all but flags and what only costs whoever reacts, or the talks. */
function mayGain(effect: Effect): boolean {
  if ('flag' in effect) return false
  if ('slots' in effect) return effect.slots > 0
  if ('trust' in effect) return effect.trust.to !== SELF || effect.trust.by > 0
  if ('candour' in effect) return effect.candour.by > 0
  return true
}

function gain(event: string, path: Path, effect: Effect): Finding {
  const message = `a reaction to the severe event ${event} may be of advantage`
  const expected = 'no effect, a flag, or a loss of slots, of candour or of trust in "self"'
  return { code: 'severe-gain', path, message, expected, found: shown(effect), warning: true }
}

function promise(event: string, path: Path, tone: string): Finding {
  const message = `a reaction to the severe event ${event} promises an advantage`
  const expected = '"neutral", "harm" or "cost"'
  return {
    code: 'severe-gain',
    path,
    message,
    expected,
    found: shown(tone),
    suggestion: 'neutral',
    warning: true,
  }
}
