import { shareWords } from '../words/ending.ts'
import { fitting, type Ink, linesOf, type Pen, widthOf, write, writeLines } from './pen.ts'
import type { SharedClause, SharedEnding, SharedTrack } from './shared-ending.ts'

const say = shareWords
const UI = '"Commissioner Variable", system-ui, sans-serif'
const READING = '"STIX Two Text Variable", Georgia, serif'

const HEADING: Ink = { font: `600 30px "Bracketed Flared", ${UI}`, colour: '#16202A' }
const TRACK: Ink = { font: `600 19px "Bracketed Flared", ${UI}`, colour: '#3C4852' }
const NUMBER: Ink = { font: `500 17px ${UI}`, colour: '#3C4852' }
const NAME: Ink = { font: `440 21px ${READING}`, colour: '#16202A' }
const HAND: Ink = { font: '21px "La Belle Aurore", cursive', colour: '#1D4A94' }
const COUNT: Ink = { font: `480 18px ${UI}`, colour: '#3C4852' }
const META: Readonly<Record<SharedClause['status'], string>> = {
  agreed: '#1D4A94',
  bracketed: '#A8231C',
  parked: '#56616B',
  tabled: '#3C4852',
  open: '#3C4852',
}

const PADDING = 44
const GUTTER = 34
/** Room for the bracket, the tick or the dashes beside a clause. */
const MARK = 26
const LEADING = 25
const MOST_COLUMNS = 4

interface Row {
  readonly clause: SharedClause
  readonly lines: readonly string[]
  readonly height: number
}
interface Column {
  readonly tracks: readonly { readonly track: SharedTrack; readonly rows: readonly Row[] }[]
  readonly height: number
}

/** The sheet with the text on it, measured before it is drawn: a long text makes a longer sheet and overlaps nothing. */
export interface Sheet {
  readonly height: number
  readonly draw: (x: number, y: number) => void
}

export function sheetOf(pen: Pen, ending: SharedEnding, width: number): Sheet {
  const count = Math.min(MOST_COLUMNS, Math.max(1, ending.tracks.length))
  const columnWidth = (width - 2 * PADDING - (count - 1) * GUTTER) / count
  const columns = columnsOf(pen, ending.tracks, count, columnWidth)
  const height = 106 + Math.max(...columns.map((column) => column.height)) + 20
  const draw = (x: number, y: number): void => {
    paper(pen, x, y, width, height)
    head(pen, ending, x + PADDING, y, width - 2 * PADDING)
    for (const [at, column] of columns.entries()) {
      drawColumn(pen, column, x + PADDING + at * (columnWidth + GUTTER), y + 106, columnWidth)
    }
  }
  return { height, draw }
}

function columnsOf(
  pen: Pen,
  tracks: readonly SharedTrack[],
  count: number,
  width: number,
): readonly Column[] {
  const columns = Array.from({ length: count }, (): Column => ({ tracks: [], height: 0 }))
  for (const track of tracks) {
    const rows = track.clauses.map((clause) => rowOf(pen, clause, width))
    const shortest = columns.reduce((one, other) => (other.height < one.height ? other : one))
    const height = shortest.height + 40 + rows.reduce((sum, row) => sum + row.height, 0)
    columns[columns.indexOf(shortest)] = { tracks: [...shortest.tracks, { track, rows }], height }
  }
  return columns
}

function rowOf(pen: Pen, clause: SharedClause, width: number): Row {
  const lines = linesOf(pen, clause.name, width - 2 * MARK - 34, 2, NAME)
  return { clause, lines, height: lines.length * LEADING + 52 }
}

function paper({ on }: Pen, x: number, y: number, width: number, height: number): void {
  on.save()
  on.shadowColor = 'rgba(2, 8, 10, 0.72)'
  on.shadowBlur = 60
  on.shadowOffsetY = 30
  on.fillStyle = '#F2F1EC'
  on.fillRect(x, y, width, height)
  on.restore()
}

function head(pen: Pen, { tracks }: SharedEnding, x: number, y: number, width: number): void {
  write(pen, say.text, x, y + 56, HEADING)
  const clauses = tracks.flatMap((track) => track.clauses)
  const counts = say.counts(clauses.filter(({ status }) => status === 'agreed').length, clauses.length)
  write(pen, counts, x + width - widthOf(pen, counts, COUNT), y + 55, COUNT)
  pen.on.fillStyle = '#16202A'
  pen.on.fillRect(x, y + 76, width, 2)
}

function drawColumn(pen: Pen, { tracks }: Column, x: number, top: number, width: number): void {
  let y = top
  for (const { track, rows } of tracks) {
    write(pen, linesOf(pen, track.name, width, 1, TRACK)[0] ?? '', x, y + 18, TRACK)
    y += 40
    for (const row of rows) {
      drawRow(pen, row, x, y, width)
      y += row.height
    }
  }
}

function drawRow(pen: Pen, { clause, lines, height }: Row, x: number, y: number, width: number): void {
  const box = height - 14
  mark(pen.on, clause.status, x, y, width, box)
  write(pen, clause.number, x + MARK, y + 27, NUMBER)
  const below = writeLines(pen, lines, x + MARK + 34, y + 28, LEADING, NAME)
  if (clause.initials.length > 0) return initials(pen, clause.initials, x + MARK + 34, below + 3, x + width)
  const meta: Ink = { font: `600 16px ${UI}`, colour: META[clause.status] }
  write(pen, say.status[clause.status], x + MARK + 34, below - 2, meta)
}

/** Written by hand, smaller where all of them need the room. */
function initials(pen: Pen, codes: readonly string[], x: number, y: number, right: number): void {
  const all = codes.join(' ')
  pen.on.save()
  pen.on.translate(x, y)
  pen.on.rotate(-0.035)
  write(pen, all, 0, 0, fitting(pen, all, right - x, HAND))
  pen.on.restore()
}

/** The mark of a clause's state: what is in brackets stands in brackets, what is agreed stands free, with a tick. */
function mark(
  on: CanvasRenderingContext2D,
  status: SharedClause['status'],
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  on.save()
  on.beginPath()
  on.strokeStyle = META[status]
  on.lineWidth = 3
  if (status === 'bracketed') {
    for (const [edge, arm] of [
      [x + 2, 9],
      [x + width - 2, -9],
    ] as const) {
      on.moveTo(edge + arm, y + 2)
      on.lineTo(edge, y + 2)
      on.lineTo(edge, y + height - 2)
      on.lineTo(edge + arm, y + height - 2)
    }
  } else if (status === 'agreed') {
    on.moveTo(x + 3, y + 21)
    on.lineTo(x + 9, y + 27)
    on.lineTo(x + 19, y + 14)
  } else if (status === 'parked') {
    on.lineWidth = 2
    on.setLineDash([6, 5])
    on.rect(x + 1, y + 1, width - 2, height - 2)
  }
  on.stroke()
  on.restore()
}
