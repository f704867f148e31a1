import type { Brief } from '../../negotiation/brief.ts'
import type { Change } from '../../negotiation/move.ts'
import { type Choice, type IssueIndex, type Package, SILENT } from '../../negotiation/scenario.ts'
import { agreedText, standingText } from '../../negotiation/text.ts'
import { crossedBy, crosses, reservationOf, utilityOf } from '../../negotiation/utility.ts'
import type { OptionView } from '../shown/text.ts'
import type { Ground } from './ground.ts'
import { type Weight, weightsIn } from './weights.ts'

/** What the seat's own brief says of one clause, wording by wording, with the rest of the text as it stands. */
export interface OwnView {
  /** By choice + 1, silence first. */
  readonly of: readonly OptionView['own'][]
  readonly weight: Weight
}

/** Per mille of the way from the worst to the best wording from which a wording counts as good, or as middling. */
const GOOD = 600
const MIDDLING = 350

export function withChoice(text: Package, issue: IssueIndex, choice: Choice): Package {
  return text.map((standing, at) => (at === issue ? choice : standing))
}

/** Every clause as the seat's own brief sees it. */
export function ownViews(ground: Ground): readonly OwnView[] {
  const text = standingText(ground.seen)
  const rows = ground.scenario.issues.map((issue, index) =>
    [SILENT, ...issue.options.keys()].map((choice) =>
      utilityOf(ground.brief, withChoice(text, index, choice)),
    ),
  )
  const weights = weightsIn(ground.brief)
  return rows.map((row, issue) => {
    const weight = weights[issue] ?? 'light'
    const of = row.map((_, at) => ownOf(ground, text, row, issue, at - 1))
    return { of: of.map((own) => ({ ...own, full: inFull(ground, own.word, weight) })), weight }
  })
}

/** The wording that a brief would rather see than the one that stands, if there is one: that with the most points. */
export function wishOf(
  { points }: Brief,
  issue: IssueIndex,
  standing: Choice | undefined,
): Choice | undefined {
  const row = points[issue] ?? []
  const best = row.reduce((most, worth, column) => (worth > (row[most] ?? 0) ? column : most), 0) - 1
  return best === SILENT || best === standing ? undefined : best
}

/** The best and the worst of a clause say little without its weight. */
function inFull({ words }: Ground, word: string, weight: OwnView['weight']): string {
  const { own, weighing } = words.clauses
  if (weight === 'middle' || (word !== own.best && word !== own.worst)) return word
  return weighing[weight](word)
}

function ownOf(
  { brief, words }: Ground,
  text: Package,
  row: readonly number[],
  issue: IssueIndex,
  choice: Choice,
): Omit<OptionView['own'], 'full'> {
  const { own } = words.clauses
  const lines = brief.redLines.filter((line) => line.issue === issue && line.choice === choice)
  const crossed = lines.filter((line) => crosses(line, withChoice(text, issue, choice)))
  if (crossed.some((line) => line.price === undefined && line.unless === undefined))
    return { level: -2, word: own.cannot }
  if (crossed.some((line) => line.price === undefined)) return { level: -2, word: own.notYet }
  const [low, high] = [Math.min(...row), Math.max(...row)]
  if (high === low) return { level: 0, word: own.equal }
  const value = row[choice + 1] ?? low
  if (crossed.length > 0 && value < high) return { level: -2, word: own.dear }
  if (value === high) return { level: 2, word: own.best }
  if (value === low) return { level: -2, word: own.worst }
  const place = placeIn(unpriced(brief, text, row, issue), value)
  if (place >= GOOD) return { level: 1, word: own.good }
  return place >= MIDDLING ? { level: 0, word: own.middling } : { level: -1, word: own.poor }
}

/** The worths of a clause's wordings before the price of any is taken off: one that is very costly makes no other good. */
function unpriced({ redLines }: Brief, text: Package, row: readonly number[], issue: IssueIndex) {
  const lines = redLines.filter((line) => line.issue === issue)
  return row.map((worth, at) => {
    const crossed = lines.filter((line) => crosses(line, withChoice(text, issue, at - 1)))
    return crossed.reduce((sum, { price = 0 }) => sum + price, worth)
  })
}

/** Per mille of the way from the lowest to the highest. */
function placeIn(row: readonly number[], value: number): number {
  const [low, high] = [Math.min(...row), Math.max(...row)]
  return Math.floor(((value - low) * 1000) / Math.max(1, high - low))
}

/** What the standing wording of a clause, or its silence, is to the seat's own side, in a sentence or two. */
export function adviceOn({ words, seen }: Ground, own: OwnView, issue: IssueIndex): string {
  const { status, choice } = seen.clauses[issue] ?? { status: 'open', choice: SILENT }
  const { advice } = words.clauses
  const silent = status === 'open' || status === 'parked'
  const { word, full } = own.of[(silent ? SILENT : choice) + 1] ?? { word: '', full: '' }
  const said = silent ? advice.silence(full) : advice.standing(full)
  return full === word && own.weight !== 'middle' ? `${said} ${advice[own.weight]}` : said
}

/** Shares of the level's scale, per mille, from which a change of worth is told as one, as plain, as much. */
const TOLD = 5
const PLAIN = 30
const MUCH = 100

/** How a change of the text would change its worth to the seat's own side, in words; null when it changes nothing. */
export function worthOf(ground: Ground, before: Package, after: Package): { by: number; text: string } {
  const { min, max } = ground.scenario.utility
  const by = utilityOf(ground.brief, after) - utilityOf(ground.brief, before)
  const share = Math.floor((Math.abs(by) * 1000) / Math.max(1, max - min))
  const { worth } = ground.words.previews
  if (share < TOLD) return { by: 0, text: worth.same }
  if (by > 0)
    return { by, text: share < PLAIN ? worth.littleBetter : share < MUCH ? worth.better : worth.muchBetter }
  return { by, text: share < PLAIN ? worth.littleWorse : share < MUCH ? worth.worse : worth.muchWorse }
}

/** What these changes of the text on the table would mean to the seat's own side, in a sentence or two. */
export function worthWith(ground: Ground, changes: readonly Change[]): string {
  const { told, brief, words, seen } = ground
  const before = standingText(seen)
  const after = before.map(
    (standing, issue) => changes.find((one) => one.issue === issue)?.choice ?? standing,
  )
  const { previews } = words
  const crossed = brief.redLines
    .filter((line) => line.price === undefined && crosses(line, after) && !crosses(line, before))
    .map((line) => (line.unless ? previews.crossesUnless : previews.crosses)(told.number(line.issue)))
  return [worthOf(ground, before, after).text, ...crossed].join(' ')
}

/** What the agreed clauses are worth to the seat's own side beside no agreement today, in words. */
export function readingWorth({ brief, seen, scenario, words }: Ground): string {
  const text = agreedText(seen)
  const { worth } = words.reading
  if (crossedBy(brief, text)) return worth.crosses
  const gain = utilityOf(brief, text) - reservationOf(brief, seen)
  const scale = Math.max(1, scenario.utility.max - scenario.utility.min)
  if (gain < 0) return worth.below
  const share = Math.floor((gain * 1000) / scale)
  if (share < PLAIN) return worth.edge
  return share < MUCH ? worth.above : worth.farAbove
}
