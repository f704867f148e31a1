import type { CaseFile } from './cases.ts'

/** Words for what a case does not say: it has issues, options and points, and no story. */
const BASIS = { assumed: 'Taken from the published case, which gives points and no reasons.' }
const STAKE = { kind: 'interest', reason: 'the case gives points for it', guarded: 'it has its points' }

/** A case as a level file: the same issues, options, points and reservations, and as little else as a level needs. */
export function levelOfCase(name: string, file: CaseFile, licence: string) {
  const issues = idsFrom(file.issues.map((issue) => issue.name))
  const parties = idsFrom(file.parties.map((party) => party.name))
  return {
    $schema: '../../../../levels/level.schema.json',
    format: 1,
    id: name,
    language: 'en',
    title: file.name,
    subtitle: `${parties.length} parties, ${issues.length} issues`,
    summary: `A case as a level, to hold the solver against figures from elsewhere. ${licence}.`,
    place: 'Nowhere',
    date: '2024-01',
    fictional: true,
    simplifies: ['There are only points.'],
    contentNotes: [],
    minutes: [10, 20],
    utility: rangeOf(file),
    ...FRAME,
    parties: file.parties.map((_, party) => partyFrom(file, party, issues, parties)),
    issues: file.issues.map((issue, at) => ({
      id: issues[at],
      track: 'all',
      number: `${at + 1}`,
      name: issue.name,
      question: `What of ${issue.name}?`,
      options: idsFrom(issue.values).map((id, option) => ({
        id,
        treaty: issue.values[option],
        plain: issue.values[option],
        short: issue.values[option],
        basis: BASIS,
      })),
      silence: { plain: 'Nothing is settled.' },
    })),
    endings: endings(parties),
  }
}

/** Names as ids: letters, digits and hyphens, beginning with a letter, no two alike. */
function idsFrom(names: readonly string[]): readonly string[] {
  const ids = names.map((name) => {
    const plain = name.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
    return /^[A-Za-z]/.test(plain) ? plain : `x${plain}`
  })
  return ids.map((id, at) => (ids.indexOf(id) === at ? id : `${id}-${at + 1}`))
}

function pointsOf({ parties }: CaseFile, party: number): readonly (readonly number[])[] {
  const { weights, values } = parties[party]!
  return values.map((row, issue) => row.map((value) => value * weights[issue]!))
}

/** From the worst to the best that any text can be worth to anybody; silence is worth nothing. */
function rangeOf(file: CaseFile) {
  const sums = (pick: (...of: number[]) => number) =>
    file.parties.map((_, party) => pointsOf(file, party).reduce((sum, row) => sum + pick(0, ...row), 0))
  return { min: Math.min(...sums(Math.min)), max: Math.max(...sums(Math.max)) }
}

function partyFrom(file: CaseFile, party: number, issues: readonly string[], parties: readonly string[]) {
  const { name, reservation } = file.parties[party]!
  const points = pointsOf(file, party).map((row, issue) => {
    const options = idsFrom(file.issues[issue]!.values)
    return [
      issues[issue]!,
      Object.fromEntries([...row.map((value, at) => [options[at]!, value]), ['silent', 0]]),
    ]
  })
  return {
    id: parties[party],
    code: `P${party + 1}`,
    name,
    delegation: `the ${name} delegation`,
    presence: 'table',
    signs: 'always',
    public: 'One of the parties of the case.',
    preferences: {
      points: Object.fromEntries(points),
      stakes: Object.fromEntries(issues.map((id) => [id, STAKE])),
      reservation: { points: reservation, perSlot: 0, cap: 0 },
      basis: BASIS,
    },
    temperament: { firmness: 50, reciprocity: 50, candour: 50, patience: 10, margin: 0 },
    ...(party === 0 ? { seat: SEAT } : {}),
  }
}

const SEAT = {
  difficulty: { level: 2, word: 'steady' },
  public: 'Nothing is known of it.',
  different: [{ icon: 'scale', text: 'It has points.' }],
  hard: 'Everybody must sign.',
  brief: {
    who: 'You speak for one party of the case.',
    home: 'Bring home more than no agreement is worth.',
    trade: 'What is worth little to you.',
    cannot: 'Nothing is forbidden to you.',
    suspect: 'The others have points, too.',
  },
  opening: 'Everybody is there.',
}

const FRAME = {
  sources: [],
  facts: [],
  background: [],
  clock: { start: '09:00', minutesPerSlot: 30, slots: 24, closingSlots: 4, finalSlots: 2 },
  trust: {
    kept: 6,
    broken: 20,
    hollow: 15,
    reopened: 8,
    pestering: 3,
    reassurance: 6,
    warning: 4,
    openAt: 60,
    guardedAt: 35,
  },
  phases: ['briefing', 'talks', 'closing', 'ending', 'debrief'].map((kind) => ({
    id: kind,
    kind,
    name: kind,
    about: `The ${kind}.`,
  })),
  abilities: [],
  tracks: [{ id: 'all', name: 'The whole', short: 'All', about: 'Every issue of the case.', slots: 20 }],
  press: [],
  events: [],
  durability: {
    weights: { specificity: 20, verification: 20, guarantees: 20, disputes: 20, inclusion: 20 },
    gains: [
      { gain: 0, share: 300 },
      { gain: 10, share: 1000 },
    ],
    holds: 500,
    basis: BASIS,
  },
  questions: ['first', 'second', 'third'].map((id) => ({
    id,
    when: { always: true },
    weight: 10,
    text: `A ${id} question.`,
  })),
  guidance: [],
  glossary: [],
  difficulties: Object.fromEntries(
    ['calm', 'tense', 'fraught'].map((id) => [
      id,
      { name: id, about: `It is ${id}.`, candour: 0, patience: 0, events: 100 },
    ]),
  ),
  aliases: [],
}

function endings(parties: readonly string[]) {
  const told = (what: string) => Object.fromEntries(parties.map((id) => [id, what]))
  return [
    {
      id: 'signed',
      title: 'Signed',
      when: { outcome: ['signed'] },
      good: true,
      told: told('You signed.'),
      everyone: 'Everybody signed.',
    },
    {
      id: 'not-signed',
      title: 'Not signed',
      when: { always: true },
      told: told('You did not sign.'),
      everyone: 'Not everybody signed.',
    },
  ]
}
