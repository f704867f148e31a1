import type { Brief, RedLine } from '../../negotiation/brief.ts'
import type { TextCondition } from '../../negotiation/condition.ts'
import { crosses } from '../../negotiation/utility.ts'
import { compile } from '../compile.ts'
import { type Finding, type Path } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { extremeOf, type Term } from './extremes.ts'
import { type Outlier, outlierOf } from './outlier.ts'

/** The worth of every package stays in the declared range, and nobody demands more than any package is worth. */
export function checkRange(level: LevelFile): readonly Finding[] {
  if (level.utility.min > level.utility.max) return []
  const { briefs } = compile(level)
  return briefs.flatMap((brief, p) => {
    const terms = termsOf(brief)
    const sizes = brief.points.map((row) => row.length)
    const least = extremeOf(sizes, terms, Math.min)
    const most = extremeOf(sizes, terms, Math.max)
    if (least === undefined || most === undefined) return [entangled(level, p)]
    return [...outside(level, p, least, most), ...reservation(level, p), ...bars(level, p, most)]
  })
}

/** A choice counted from 0 is a column of the points: silence first. */
function termsOf(brief: Brief): readonly Term[] {
  return [
    ...brief.points.map((row, issue) => ({
      scope: [issue],
      effort: 1,
      worth: (columns: readonly number[]) => row[columns[issue] ?? 0] ?? 0,
    })),
    ...brief.pairs.map(({ of, with: other, points }) => ({
      scope: [of[0], other[0]].toSorted((a, b) => a - b),
      effort: 1,
      worth: (columns: readonly number[]) =>
        columns[of[0]] === of[1] + 1 && columns[other[0]] === other[1] + 1 ? points : 0,
    })),
    ...brief.redLines.filter(({ price }) => price !== undefined).map(priced),
  ]
}

function priced(line: RedLine): Term {
  const asked = line.unless ? issuesIn(line.unless) : []
  const scope = new Set([line.issue, ...asked])
  const { price = 0 } = line
  return {
    scope: [...scope].toSorted((a, b) => a - b),
    effort: 2 + asked.length,
    worth: (columns) =>
      crosses(
        line,
        columns.map((column) => column - 1),
      )
        ? -price
        : 0,
  }
}

function issuesIn(condition: TextCondition): readonly number[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(issuesIn)
    case 'not':
      return issuesIn(condition.of)
    case 'always':
      return []
    case 'shows':
      return [condition.issue]
  }
}

function pointsPath(p: number): Path {
  return ['parties', p, 'preferences', 'points']
}

function outside(level: LevelFile, p: number, least: number, most: number): readonly Finding[] {
  const { utility, parties } = level
  if (least >= utility.min && most <= utility.max) return []
  const id = parties[p]?.id ?? ''
  const message = `packages are worth ${least} to ${most} to ${id}`
  const expected = `${utility.min} to ${utility.max}, as "utility" says`
  const cells = [Math.max(0, most - utility.max), Math.min(0, least - utility.min)].flatMap((excess) => {
    const outlier = outlierOf(level, p, excess)
    return outlier ? [tooFar(outlier, message, excess > 0)] : []
  })
  if (cells.length > 0) return cells
  return [{ code: 'out-of-range', path: pointsPath(p), message, expected, found: `${least} to ${most}` }]
}

function tooFar(outlier: Outlier, packages: string, above: boolean): Finding {
  const { path, issue, option, points, bound } = outlier
  const message = `${packages}, for ${option} of issue ${issue} counts ${points}`
  const expected = `${above ? 'at most' : 'at least'} ${bound}, so that packages keep to "utility"`
  return { code: 'out-of-range', path, message, expected, found: `${points}`, suggestion: `${bound}` }
}

function entangled({ parties }: LevelFile, p: number): Finding {
  const message = `the pair terms of ${parties[p]?.id ?? ''} are too entangled to say what packages are worth`
  const expected = 'pair terms and priced red lines among fewer issues'
  return { code: 'entangled', path: pointsPath(p), message, expected, found: 'too many', warning: true }
}

function reservation({ utility, parties }: LevelFile, p: number): readonly Finding[] {
  const points = parties[p]?.preferences.reservation.points ?? 0
  if (points >= utility.min && points <= utility.max) return []
  const path = ['parties', p, 'preferences', 'reservation', 'points']
  const message = 'no agreement is worth more or less than any package may be'
  return [
    { code: 'out-of-range', path, message, expected: `${utility.min} to ${utility.max}`, found: `${points}` },
  ]
}

function bars({ parties, absent }: LevelFile, p: number, most: number): readonly Finding[] {
  const party = parties[p]
  const groups = (party?.capital?.groups ?? []).map(({ bar }, g) => ({
    bar,
    path: ['parties', p, 'capital', 'groups', g, 'bar'],
  }))
  const all =
    absent && absent.party === party?.id ? [...groups, { bar: absent.bar, path: ['absent', 'bar'] }] : groups
  return all
    .filter(({ bar }) => bar[0] > most)
    .map(({ bar, path }) => ({
      code: 'bar-out-of-reach',
      path,
      message: `no package is worth that much to ${party?.id ?? ''}`,
      expected: `a lowest demand of at most ${most}`,
      found: `${bar[0]}`,
    }))
}
