import type { Brief } from '../../negotiation/brief.ts'
import type { Policy } from '../play-out.ts'
import { owed } from './owed.ts'

const HARDENED = new WeakMap<Brief, Brief>()

/** Plays like its counterpart, but yields as late as anybody can and answers no concession. */
export const hard: Policy = (scenario, view, brief, turn, luck) =>
  owed(scenario, view, hardened(brief), turn, luck)

function hardened(brief: Brief): Brief {
  const known = HARDENED.get(brief)
  if (known) return known
  const made: Brief = {
    ...brief,
    temperament: { ...brief.temperament, firmness: 100, reciprocity: 100, candour: 0 },
  }
  HARDENED.set(brief, made)
  return made
}
