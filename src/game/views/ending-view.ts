import { criticismsIn, criticsThatCount } from '../../negotiation/heard.ts'
import type { Answers } from '../../negotiation/session.ts'
import type { PhaseKind } from '../conducted.ts'
import type { EndingView } from '../shown/ending.ts'
import { closingOf } from './closing-of.ts'
import type { Ground } from './ground.ts'

const AFTER: ReadonlySet<PhaseKind> = new Set(['ending', 'debrief', 'complete'])

/** How it ended, told for everybody and for every party by its own lights. Not before the answers are told. */
export function endingView(ground: Ground): EndingView | null {
  const { phase, seen, told, scenario, party } = ground
  const { ended } = seen
  if (!ended || !AFTER.has(phase.kind)) return null
  const written = told.level.endings[ended.ending]
  if (!written) throw new Error(`level ${told.level.id} has no ending ${ended.ending}`)
  const counts = { agreed: 0, bracketed: 0, tabled: 0, parked: 0, open: 0 }
  for (const { status } of seen.clauses) counts[status] += 1
  return {
    id: written.id,
    title: told.t(written.title),
    everyone: told.t(written.everyone),
    closing: closingOf(ground),
    told: scenario.parties.flatMap((rule, index) => {
      const text = written.told[rule.id]
      return text === undefined ? [] : [{ party: party(index), text: told.t(text) }]
    }),
    durability: durabilityOf(ground),
    counts,
    signed: ended.outcome === 'signed',
  }
}

/** How long a text that came into force would hold, 0 to 1000, with a word measured by the level's own bar. */
function durabilityOf(ground: Ground): EndingView['durability'] {
  const { seen, scenario, words } = ground
  const { answers } = seen
  if (seen.ended?.outcome !== 'signed' || !answers) return null
  const refused = answers.capitals.some(({ yes }) => !yes) || answers.absent?.accepts === false
  if (refused) return null
  const { durability: permille } = answers
  const { holds } = scenario.durability
  const steps = [
    Math.floor(holds / 2),
    Math.floor((holds * 4) / 5),
    holds,
    holds + Math.floor((1000 - holds) / 2),
  ]
  const step = steps.filter((from) => permille >= from).length
  const word = words.endings.durability[step] ?? words.endings.durability[0]
  return { word, permille, heard: heardLine(ground, answers) }
}

/** Whose criticism the text meets; nothing where the level does not count it, or the text was never circulated. */
function heardLine({ seen, scenario, words, who }: Ground, { heard }: Answers): string {
  const counted = criticsThatCount(scenario)
  if (!criticismsIn(scenario, seen).some(({ party }) => counted.includes(party))) return ''
  return words.endings.heard(
    heard.map((party) => who(party).name),
    counted.length,
  )
}
