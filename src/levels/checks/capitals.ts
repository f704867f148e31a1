import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { counted } from './check.ts'

/** No capital asks for more yeses than it has seats or says otherwise what it never says, and who answers has a phase for it. */
export function checkCapitals(level: LevelFile): readonly Finding[] {
  return [...ofCapitals(level), ...ofAbsent(level)]
}

function ofAbsent({ absent, phases }: LevelFile): readonly Finding[] {
  if (!absent || phases.some(({ kind }) => kind === 'absent')) return []
  const message = `${absent.party} answers from away, but no phase tells the answer`
  const expected = 'a phase of kind absent'
  return [{ code: 'absent-unheard', path: ['absent'], message, expected, found: 'none' }]
}

function ofCapitals(level: LevelFile): readonly Finding[] {
  const phase = level.phases.some(({ kind }) => kind === 'capitals')
  return level.parties.flatMap(({ id, capital }, p) => {
    if (!capital) return []
    const seats = capital.groups.reduce((sum, group) => sum + group.seats, 0)
    const path = ['parties', p, 'capital']
    const findings: Finding[] = []
    if (capital.quota > seats) {
      const message = `the capital of ${id} can never say yes`
      const expected = `at most ${counted(seats, 'seat')}`
      findings.push({ code: 'quota', path: [...path, 'quota'], message, expected, found: `${capital.quota}` })
    }
    if (capital.alsoWhole && !capital.whole) {
      const message = `the capital of ${id} has other ways of saying \`whole\`, and not that one`
      const expected = '"whole", a text'
      findings.push({ code: 'whole-missing', path: [...path, 'alsoWhole'], message, expected, found: 'none' })
    }
    if (!phase) {
      const message = `${id} has a capital, but no phase lets it answer`
      findings.push({
        code: 'capital-unheard',
        path,
        message,
        expected: 'a phase of kind capitals',
        found: 'none',
      })
    }
    return findings
  })
}
