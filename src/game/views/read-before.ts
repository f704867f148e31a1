import { type Choice, type Package, SILENT } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Heard } from './ground.ts'
import { stageIn } from './sittings.ts'

/** What a signature has come to since: the reading was put off, or the signed text was refused; null where it stands. */
export type Fallen = 'putOff' | 'refused' | null

export function fallenSince(heard: readonly Heard[], entry: Entry): Fallen {
  const from = heard.findIndex((one) => one.entry === entry)
  if (from < 0) return null
  const stage = heard
    .slice(from)
    .map((one) => stageIn(one.entry)?.kind)
    .find((kind) => kind !== undefined)
  if (stage === 'final') return 'refused'
  return stage === 'closing' ? 'putOff' : null
}

/** The places in what was heard at which a reading was opened. */
function openings(heard: readonly Heard[]): readonly number[] {
  return heard.flatMap(({ entry }, at) => (stageIn(entry)?.kind === 'reading' ? [at] : []))
}

/** The text as it was read the time before this reading, or null at the first. */
export function textReadBefore(heard: readonly Heard[], issues: number): Package | null {
  const before = openings(heard).at(-2)
  if (before === undefined) return null
  const text = Array.from<Choice>({ length: issues }).fill(SILENT)
  for (const { entry } of heard.slice(0, before + 1))
    for (const one of entry.consequences)
      if (one.kind === 'clause') text[one.issue] = one.to === 'agreed' ? one.choice : SILENT
  return text
}

/** The place in the story of what closed the reading before this one, or null at the first. */
export function closedBefore(heard: readonly Heard[]): number | null {
  const last = openings(heard).at(-1)
  const closed = heard.slice(0, last).findLast(({ entry }) => entry.move.kind === 'sign')
  return closed?.key ?? null
}
