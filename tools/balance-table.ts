import { type Bound, type Measured, type Row, valueOf } from '../src/analysis/balance/row.ts'
import { LUCK, type Tally } from '../src/analysis/balance/tally.ts'
import type { Proof } from './balance.ts'

/** What each part of the proof asks. */
const TITLES: Readonly<Record<Row['part'], string>> = {
  policies: 'Does it pay to understand the others? Sessions that come home, by way to play',
  difficulties: 'Does it get harder? The same seeds at two difficulties',
  pool: 'Is all of the level used? All ways to play in equal shares',
  craft:
    'Is every kind of move missed? Informed with it less informed without it, at all difficulties: good endings in %, own points',
  orders: 'Does the order of tracks matter? An informed chair with each order',
  zone: 'Is there a deal, and must it be found? Packages that everybody who signs could live with',
  routes: 'Is there more than one way? Texts that come home',
  rescue: 'Is the craft of the chair what a stuck table lacks?',
}

/** A proof for people to read. */
export function tableOf({ level, file, runs, sessions, seconds, rows }: Proof): string {
  const parts = [...new Set(rows.map(({ part }) => part))]
  const failed = rows.filter(({ pass }) => !pass).length
  return [
    `${level} (${file}): ${runs} sessions a cell, ${sessions} in all, ${seconds} s`,
    `±: ${LUCK} standard errors, within which a difference may be luck`,
    ...parts.flatMap((part) =>
      section(
        TITLES[part],
        rows.filter((row) => row.part === part),
      ),
    ),
    '',
    `${level}: ${failed ? `${failed} of ${rows.length} rows fail` : `all ${rows.length} rows hold`}`,
  ].join('\n')
}

function section(title: string, rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return ['', title, ...rows.map((row) => line(row, width))]
}

function line({ name, bound, need, measured, pass, note }: Row, width: number): string {
  const bounded = boundWords(bound)
  const verdict = bounded === '' ? '    ' : pass ? 'ok  ' : 'FAIL'
  const numbers = measured.map(numberWords).join(' · ')
  const asks = bounded === '' ? '' : ` | ${bounded}${need === 'some' ? ' somewhere' : ''}`
  return `  ${verdict} ${name.padEnd(width)}  ${numbers}${asks}${note ? ` | ${note}` : ''}`
}

function numberWords(measured: Measured): string {
  const { of, unit, tally, exact } = measured
  const value = valueOf(measured)
  if (Number.isNaN(value)) return `${of} nothing`
  if (unit !== 'per cent' && unit !== 'points') return `${of} ${value} ${unit}`
  const digits = exact ? 2 : 1
  const luck = exact ? '' : ` ±${luckOf(unit === 'per cent' ? 100 : 1, tally).toFixed(1)}`
  return `${of} ${value.toFixed(digits).padStart(5)}${luck}${unit === 'per cent' ? ' %' : ` ${unit}`}`
}

/** So many standard errors of the mean, in the unit it is told in. */
export function luckOf(scale: number, { count, sum, squares }: Tally): number {
  return scale * LUCK * Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2) / Math.max(1, count - 1))
}

export function boundWords({ over, atLeast, atMost, under, luck }: Bound): string {
  const range = atLeast !== undefined && atMost !== undefined ? `${atLeast} to ${atMost}` : ''
  return [
    over === 0 ? 'seen' : over === undefined ? '' : `over ${over}`,
    range,
    range || atLeast === undefined ? '' : `at least ${atLeast}`,
    range || atMost === undefined ? '' : `at most ${atMost}`,
    under === undefined ? '' : `under ${under}`,
    luck === undefined ? '' : `${luck} luck`,
  ]
    .filter(Boolean)
    .join(', ')
}
