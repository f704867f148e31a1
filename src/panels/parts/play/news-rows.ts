import type { PartyView } from '../../../game/shown/delegations.ts'
import type { HintView, StoryLineView } from '../../../game/shown/story.ts'

/** One row of the news: a line told in full, or what one or several parties did, in a few words. */
export interface NewsRow {
  readonly key: number
  readonly time: string
  readonly parties: readonly PartyView[]
  readonly text: string
  /** What waits in a fold below it; else empty. */
  readonly more: string
  readonly full: boolean
  readonly reply: boolean
  /** Talk among others, which may wait behind a heading. */
  readonly beside: boolean
  /** It put other words into the text. */
  readonly rewords: boolean
  readonly aside: boolean
  readonly changes: readonly HintView[]
}

/**
 * The news as rows, in the order in which it happened. What is not told in full stands in a few words: what one party did
 * in succession in one row, and parties that did the same at the same time beside each other.
 */
export function rowsOf(news: readonly StoryLineView[], you: string): readonly NewsRow[] {
  const rows: NewsRow[] = []
  for (const row of news.map((line) => rowOf(line, you)).filter(isWorthReading)) {
    const last = rows.at(-1)
    if (last && continues(last, row)) rows[rows.length - 1] = joined(last, row)
    else rows.push(row)
  }
  return together(rows)
}

/** What a card has told already, and silence, are left out; what they changed is not. */
function isWorthReading({ text, changes }: NewsRow): boolean {
  return text !== '' || changes.length > 0
}

function rowOf(line: StoryLineView, you: string): NewsRow {
  const { key, time, party, more, reply, rewords, aside, changes } = line
  const beside = line.beside && changes.length === 0
  const full = party !== null && line.weight === 'full' && party.id !== you
  const parties = party ? [party] : []
  const text = full ? line.text : line.short
  // What happened, and nobody did, is read as a sentence of its own.
  return {
    key,
    time,
    parties,
    text,
    more,
    full: full || party === null,
    reply,
    beside,
    rewords,
    aside,
    changes,
  }
}

function continues(before: NewsRow, row: NewsRow): boolean {
  if (before.full || row.full || before.aside !== row.aside || before.time !== row.time) return false
  return before.parties[0]?.id === row.parties[0]?.id && before.changes.length === 0
}

function joined(before: NewsRow, row: NewsRow): NewsRow {
  const text = `${before.text} ${row.text}`.trim()
  const [beside, rewords] = [before.beside && row.beside, before.rewords || row.rewords]
  return { ...before, text, changes: row.changes, beside, rewords }
}

/**
 * Those who did the same, and changed nothing else by it, stand with the first of them; but not over a new wording, of
 * which the later ones speak.
 */
function together(rows: readonly NewsRow[]): readonly NewsRow[] {
  const kept: NewsRow[] = []
  for (const row of rows) {
    const since = kept.findLastIndex((one) => one.rewords)
    const at = kept.findIndex((one, place) => place >= since && isSame(one, row))
    const same = kept[at]
    if (same) kept[at] = { ...same, parties: [...same.parties, ...row.parties] }
    else kept.push(row)
  }
  return kept
}

function isSame(one: NewsRow, other: NewsRow): boolean {
  if (one.full || other.full || one.rewords || other.rewords) return false
  if (one.changes.length + other.changes.length > 0) return false
  return one.time === other.time && one.aside === other.aside && one.text === other.text
}
