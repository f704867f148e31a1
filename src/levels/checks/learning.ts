import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { effectsOf, type PlacedEffect } from '../walk/effects.ts'
import { SELF } from './reserved.ts'

/** Whoever learns something learns it of somebody else, and of something that is there. */
export function checkLearning(level: LevelFile): readonly Finding[] {
  return effectsOf(level).flatMap((placed) => {
    if (!('learn' in placed.effect)) return []
    const { about, what } = placed.effect.learn
    const path = [...placed.path, 'learn']
    const learners = learnersOf(level, placed)
    if (about === SELF || learners.every((party) => party === about))
      return [ofOneself(about, [...path, 'about'])]
    return what === 'red-line' && !meantBy(about, level).some((party) => hasLine(level, party))
      ? [noLine(about, [...path, 'what'])]
      : []
  })
}

/** Who may come to act here; what happens by itself teaches everybody in the room. */
function learnersOf(
  { parties, abilities, press, events }: LevelFile,
  { path, use }: PlacedEffect,
): readonly string[] {
  const [, owner, , reaction] = path
  const present = parties.filter(({ presence }) => presence === 'table')
  const all = present.map(({ id }) => id)
  switch (use) {
    case 'event':
      return all
    case 'ability':
      return abilities[Number(owner)]?.seats ?? all
    case 'press':
      return press[Number(owner)]?.seats ?? all
    case 'reaction': {
      const led = present.flatMap(({ id, seat }) => (seat ? [id] : []))
      return events[Number(owner)]?.reactions?.[Number(reaction)]?.seats ?? led
    }
  }
}

function meantBy(who: string, { parties }: LevelFile): readonly string[] {
  const ids = parties.map(({ id }) => id)
  if (who === 'chair') return parties.flatMap(({ id, chair }) => (chair === true ? [id] : []))
  return ids.includes(who) ? [who] : ids
}

/** Whether a party has a line that no price lets it cross; of the others one hears another way. */
function hasLine({ parties }: LevelFile, party: string): boolean {
  const lines = parties.find(({ id }) => id === party)?.preferences.redLines ?? []
  return lines.some(({ price }) => price === undefined)
}

function ofOneself(about: string, path: Path): Finding {
  const message = 'nobody learns anything of itself'
  const expected = 'another party than whoever acts'
  return { code: 'learns-nothing', path, message, expected, found: shown(about) }
}

function noLine(about: string, path: Path): Finding {
  const message = `of ${about} there is no red line to learn`
  const expected = '"priority", or a red line without a price among its preferences'
  return { code: 'learns-nothing', path, message, expected, found: shown('red-line') }
}
