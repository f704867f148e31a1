import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

type Party = LevelFile['parties'][number]
type Issue = LevelFile['issues'][number]

/** Every party knows what every option is worth to it, and why every issue matters. */
export function checkPoints(level: LevelFile): readonly Finding[] {
  return level.parties.flatMap((party, p) =>
    level.issues.flatMap((issue) => [
      ...pointsMissing(party, issue, ['parties', p, 'preferences']),
      ...stakeMissing(party, issue, ['parties', p, 'preferences']),
    ]),
  )
}

function pointsMissing({ id, preferences }: Party, issue: Issue, path: Path): readonly Finding[] {
  const points = preferences.points[issue.id]
  if (!points) {
    const message = `${id} has no points for issue ${issue.id}`
    return [
      {
        code: 'points-missing',
        path: [...path, 'points'],
        message,
        expected: shown(issue.id),
        found: 'nothing',
      },
    ]
  }
  const at = [...path, 'points', issue.id]
  const columns = issue.options.map((option) => option.id)
  if (issue.silence.as === undefined) columns.push('silent')
  const missing = columns.filter((column) => points[column] === undefined)
  const findings = missing.map((column) => ({
    code: 'points-missing',
    path: at,
    message: `${id} has no points for ${column} of issue ${issue.id}`,
    expected: shown(column),
    found: shown(points),
  }))
  return [...findings, ...silentTwice(issue, points, at)]
}

function silentTwice(issue: Issue, points: Readonly<Record<string, number>>, path: Path): readonly Finding[] {
  const { as } = issue.silence
  const isKnown = issue.options.some(({ id }) => id === as)
  if (as === undefined || !isKnown || points.silent === undefined) return []
  const message = `silence on ${issue.id} amounts to option ${as}, whose points are used`
  const found = shown(points.silent)
  return [
    { code: 'silent-twice', path: [...path, 'silent'], message, expected: 'no points for "silent"', found },
  ]
}

function stakeMissing({ id, preferences }: Party, issue: Issue, path: Path): readonly Finding[] {
  if (preferences.stakes[issue.id]) return []
  const message = `${id} does not say why issue ${issue.id} matters to it`
  return [
    {
      code: 'stakes-missing',
      path: [...path, 'stakes'],
      message,
      expected: shown(issue.id),
      found: 'nothing',
    },
  ]
}
