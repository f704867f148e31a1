import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

type Party = LevelFile['parties'][number]

/** Who sits at the table, who is away, who chairs and who signs. */
export function checkTable(level: LevelFile): readonly Finding[] {
  return [
    ...level.parties.flatMap((party, p) => [...atTable(party, p), ...away(level, party, p)]),
    ...chair(level),
    ...signing(level),
    ...playable(level),
    ...absentParty(level),
  ]
}

function finding(code: string, path: Path, message: string, expected: string, found: string): Finding {
  return { code, path, message, expected, found }
}

function atTable(party: Party, p: number): readonly Finding[] {
  if (party.presence !== 'table' || party.temperament) return []
  const message = `${party.id} has no temperament, so no counterpart can lead it`
  return [finding('temperament-missing', ['parties', p], message, '"temperament"', 'nothing')]
}

function away(level: LevelFile, party: Party, p: number): readonly Finding[] {
  if (party.presence !== 'absent') return []
  const path = ['parties', p]
  const findings: Finding[] = []
  if (level.absent?.party !== party.id) {
    const message = `${party.id} is absent, but "absent" does not speak of it`
    findings.push(
      finding(
        'absent-unspoken',
        [...path, 'presence'],
        message,
        '"absent" with this party',
        shown(level.absent?.party),
      ),
    )
  }
  if (party.signs !== 'never') {
    const message = `${party.id} is absent and cannot sign`
    findings.push(finding('absent-signs', [...path, 'signs'], message, '"never"', shown(party.signs)))
  }
  if (party.seat) {
    const message = `${party.id} is absent, so nobody can lead it`
    findings.push(finding('absent-seat', [...path, 'seat'], message, 'no seat', 'a seat'))
  }
  return findings
}

function absentParty(level: LevelFile): readonly Finding[] {
  const party = level.parties.find(({ id }) => id === level.absent?.party)
  if (!party || party.presence === 'absent') return []
  const message = `${party.id} sits at the table`
  return [
    finding(
      'absent-present',
      ['absent', 'party'],
      message,
      'a party with presence "absent"',
      shown(party.id),
    ),
  ]
}

function chair(level: LevelFile): readonly Finding[] {
  const chairs = level.parties.flatMap((party, p) => (party.chair === true ? [{ party, p }] : []))
  const [first, second] = chairs
  if (second) {
    const message = `${first?.party.id} and ${second.party.id} both chair`
    return [
      finding(
        'chair-count',
        ['parties', second.p, 'chair'],
        message,
        'one chair at most',
        `${chairs.length}`,
      ),
    ]
  }
  if (first?.party.presence !== 'absent') return []
  const message = `${first.party.id} chairs, but is absent`
  return [finding('chair-count', ['parties', first.p, 'chair'], message, 'a chair at the table', 'absent')]
}

function signing(level: LevelFile): readonly Finding[] {
  const always = level.parties.filter(({ signs }) => signs === 'always')
  const named = new Set(
    level.issues.flatMap(({ options }) => options.flatMap((option) => option.signatories ?? [])),
  )
  const few = 'a text needs at least two parties that always sign'
  return [
    ...(always.length < 2
      ? [
          finding(
            'too-few-signatories',
            ['parties'],
            few,
            'two or more with signs "always"',
            `${always.length}`,
          ),
        ]
      : []),
    ...level.parties.flatMap((party, p) => signature(party, p, named.has(party.id))),
  ]
}

function signature(party: Party, p: number, named: boolean): readonly Finding[] {
  const path = ['parties', p, 'signs']
  if (party.signs === 'never' && named && party.presence === 'table') {
    const message = `an option needs the signature of ${party.id}, which never signs`
    return [finding('cannot-sign', path, message, '"by-option" or "always"', '"never"')]
  }
  if (party.signs !== 'by-option' || named) return []
  const message = `no option names ${party.id} as a signatory, so it never signs`
  return [finding('never-signs', path, message, 'an option with it among its signatories', 'none')]
}

function playable(level: LevelFile): readonly Finding[] {
  if (level.parties.some(({ seat, presence }) => seat && presence === 'table')) return []
  return [finding('no-seat', ['parties'], 'nobody can be led by a person', 'a party with a "seat"', 'none')]
}
