import type { Edit } from './tiny.ts'

export const ABSENT = {
  party: 'commission',
  bar: [200, 300],
  delay: 2,
  silent: 'No answer yet.',
  yes: 'Yes.',
  no: 'No.',
  basis: { assumed: 'For the test.' },
}
const CAPITAL = {
  name: 'The village hall',
  groups: [{ id: 'elders', name: 'The elders', seats: 5, bar: [400, 500] }],
  quota: 3,
  consult: 'You send a boy up the hill.',
  yes: 'The hall says yes.',
  no: 'The hall says no.',
  basis: { assumed: 'For the test.' },
}
const CAPITALS = { id: 'halls', kind: 'capitals', name: 'The halls', about: 'They answer.' }
const always = { always: true }
const circulating = (seat: string) => ({
  id: 'round',
  kind: 'circulate',
  seats: [seat],
  name: 'Round',
  about: 'It goes round.',
  cost: 1,
})
const FELLS = {
  frame: { west: 0, south: 0, east: 4, north: 4 },
  described: 'Two fields and a brook.',
  caution: 'No use for ploughing.',
  land: [
    {
      id: 'fields',
      polygon: [
        [1, 1],
        [3, 1],
        [3, 3],
      ],
    },
  ],
  places: [],
  zones: [{ id: 'brook', name: 'The brook', look: 'tint', areas: ['fields'], pin: [2, 2] }],
}
/** The tiny level with a map, and something else. */
export const mapped = (...more: readonly Edit[]): readonly Edit[] => [
  ['map', structuredClone(FELLS)],
  ['issues[0].map', 'brook'],
  ...more,
]

export interface SenseCase {
  readonly code: string
  readonly edits: readonly Edit[]
  readonly path: string
  readonly suggestion?: string
  readonly warning?: boolean
}

/** For every sense problem a change to the tiny level that brings it about, and where it is told. */
export const SENSE_CASES: readonly SenseCase[] = [
  { code: 'duplicate-id', edits: [['tracks[1].id', 'water']], path: 'tracks[1].id' },
  { code: 'duplicate-id', edits: [['issues[0].options[1].id', 'halves']], path: 'issues[0].options[1].id' },
  { code: 'duplicate-id', edits: [['parties[1].code', 'HI']], path: 'parties[1].code' },
  { code: 'reserved-id', edits: [['parties[2].id', 'all']], path: 'parties[2].id' },
  { code: 'reserved-id', edits: [['issues[1].options[0].id', 'silent']], path: 'issues[1].options[0].id' },
  {
    code: 'unknown-party',
    edits: [['events[1].effects[0].reservation.of', 'lowfeld']],
    path: 'events[1].effects[0].reservation.of',
    suggestion: 'lowfield',
  },
  {
    code: 'unknown-party',
    edits: [['parties[0].trust.lofield', 40]],
    path: 'parties[0].trust.lofield',
    suggestion: 'lowfield',
  },
  {
    code: 'unknown-party',
    edits: [['abilities[0].seats[0]', 'comission']],
    path: 'abilities[0].seats[0]',
    suggestion: 'commission',
  },
  {
    code: 'unknown-option',
    edits: [
      [
        'parties[1].positions',
        [{ issue: 'share', option: 'halvse', stance: 'seeks', basis: { assumed: 'For the test.' } }],
      ],
    ],
    path: 'parties[1].positions[0].option',
    suggestion: 'halves',
  },
  {
    code: 'unknown-track',
    edits: [['issues[0].track', 'watr']],
    path: 'issues[0].track',
    suggestion: 'water',
  },
  {
    code: 'unknown-issue',
    edits: [['events[0].touches[1]', 'guages']],
    path: 'events[0].touches[1]',
    suggestion: 'gauges',
  },
  {
    code: 'unknown-option',
    edits: [['parties[0].preferences.pairs[0].of[1]', 'bulider']],
    path: 'parties[0].preferences.pairs[0].of[1]',
    suggestion: 'builder',
  },
  {
    code: 'unknown-option',
    edits: [['parties[0].preferences.points.share.halvse', 250]],
    path: 'parties[0].preferences.points.share.halvse',
    suggestion: 'halves',
  },
  {
    code: 'unknown-option',
    edits: [['issues[1].silence.as', 'nome']],
    path: 'issues[1].silence.as',
    suggestion: 'none',
  },
  {
    code: 'unknown-event',
    edits: [['events[1].when', { fired: 'dry-yaer' }]],
    path: 'events[1].when.fired',
    suggestion: 'dry-year',
  },
  {
    code: 'unknown-reaction',
    edits: [['events[1].when', { chose: { event: 'dry-year', reaction: 'read-alou' } }]],
    path: 'events[1].when.chose.reaction',
    suggestion: 'read-aloud',
  },
  {
    code: 'unknown-fact',
    edits: [['background[0].facts[0]', 'N3']],
    path: 'background[0].facts[0]',
    suggestion: 'N1',
  },
  {
    code: 'unknown-source',
    edits: [['facts[0].source', 'logbok']],
    path: 'facts[0].source',
    suggestion: 'logbook',
  },
  {
    code: 'unknown-phase',
    edits: [['events[0].when', { phase: ['at-the-mil'] }]],
    path: 'events[0].when.phase[0]',
    suggestion: 'at-the-mill',
  },
  {
    code: 'unknown-move',
    edits: [['questions[1].when.did.move', 'put-on-cot']],
    path: 'questions[1].when.did.move',
    suggestion: 'put-on-coat',
  },
  {
    code: 'unknown-flag',
    edits: [['events[1].when.any[1].flag', 'read-alowd']],
    path: 'events[1].when.any[1].flag',
    suggestion: 'read-aloud',
  },
  { code: 'renamed-id', edits: [['tracks[0].id', 'river']], path: 'tracks[0].id', suggestion: 'water' },
  { code: 'renamed-id', edits: [['issues[2].id', 'fee']], path: 'issues[2].id', suggestion: 'toll' },
  {
    code: 'renamed-id',
    edits: [['issues[2].options[1].id', 'shared']],
    path: 'issues[2].options[1].id',
    suggestion: 'split',
  },
  {
    code: 'renamed-id',
    edits: [['parties[1].id', 'downstream']],
    path: 'parties[1].id',
    suggestion: 'lowfield',
  },
  {
    code: 'renamed-id',
    edits: [
      ['events[0].id', 'dry-years'],
      ['events[1].when', { any: [{ fired: 'dry-year' }, { not: { fired: 'dry-year' } }] }],
    ],
    path: 'events[0].id',
    suggestion: 'dry-year',
  },
  {
    code: 'points-missing',
    edits: [['parties[1].preferences.points.toll.split', undefined]],
    path: 'parties[1].preferences.points.toll',
  },
  {
    code: 'points-missing',
    edits: [['parties[1].preferences.points.toll.silent', undefined]],
    path: 'parties[1].preferences.points.toll',
  },
  {
    code: 'points-missing',
    edits: [['parties[1].preferences.points.toll', undefined]],
    path: 'parties[1].preferences.points',
  },
  {
    code: 'silent-twice',
    edits: [['parties[1].preferences.points.gauges.silent', 60]],
    path: 'parties[1].preferences.points.gauges.silent',
  },
  {
    code: 'stakes-missing',
    edits: [['parties[1].preferences.stakes.toll', undefined]],
    path: 'parties[1].preferences.stakes',
  },
  {
    code: 'empty-condition',
    edits: [['events[0].when', { clause: 'share' }]],
    path: 'events[0].when.clause',
  },
  { code: 'empty-condition', edits: [['events[0].when', { slot: {} }]], path: 'events[0].when.slot' },
  {
    code: 'bounds-crossed',
    edits: [['events[0].when', { slot: { atLeast: 4, atMost: 3 } }]],
    path: 'events[0].when.slot',
  },
  {
    code: 'not-about-text',
    edits: [['parties[1].preferences.redLines[0].unless', { not: { track: 'water' } }]],
    path: 'parties[1].preferences.redLines[0].unless.not.track',
  },
  {
    code: 'not-about-text',
    edits: [['parties[1].preferences.redLines[0].unless', { clause: 'gauges', status: ['agreed'] }]],
    path: 'parties[1].preferences.redLines[0].unless.status',
  },
  { code: 'no-such-day', edits: [['facts[0].date', '2030-02-29']], path: 'facts[0].date' },
  { code: 'no-such-day', edits: [['date', '2031-13']], path: 'date' },
  { code: 'range-reversed', edits: [['minutes', [12, 8]]], path: 'minutes' },
  { code: 'range-reversed', edits: [['trust.openAt', 30]], path: 'trust.openAt' },
  {
    code: 'unused-fact',
    edits: [
      ['facts[1].id', 'N9'],
      ['parties[1].seat.facts', []],
      ['parties[1].preferences.basis', { assumed: 'x' }],
      ['issues[0].options[1].basis', { assumed: 'x' }],
    ],
    path: 'facts[1].id',
  },
  {
    code: 'unused-source',
    edits: [['sources[1]', { id: 'rumour', publisher: 'x', title: 'x', written: 'x' }]],
    path: 'sources[1].id',
    warning: true,
  },
  { code: 'record-without-facts', edits: [['events[0].basis', { assumed: 'x' }]], path: 'events[0].basis' },
  {
    code: 'phase-missing',
    edits: [
      ['phases[4]', CAPITALS],
      ['phases[4].kind', 'closing'],
    ],
    path: 'phases',
  },
  {
    code: 'phase-order',
    edits: [
      ['phases[2].kind', 'debrief'],
      ['phases[4].kind', 'closing'],
    ],
    path: 'phases[3].kind',
  },
  { code: 'phase-twice', edits: [['phases[2].kind', 'talks']], path: 'phases[2].kind' },
  { code: 'phase-unreachable', edits: [['phases[0].kind', 'agenda']], path: 'phases[0]' },
  { code: 'temperament-missing', edits: [['parties[0].temperament', undefined]], path: 'parties[0]' },
  { code: 'absent-unspoken', edits: [['parties[2].presence', 'absent']], path: 'parties[2].presence' },
  {
    code: 'absent-signs',
    edits: [
      ['parties[2].presence', 'absent'],
      ['absent', ABSENT],
    ],
    path: 'parties[2].signs',
  },
  { code: 'absent-seat', edits: [['parties[0].presence', 'absent']], path: 'parties[0].seat' },
  { code: 'absent-present', edits: [['absent', ABSENT]], path: 'absent.party' },
  { code: 'chair-count', edits: [['parties[0].chair', true]], path: 'parties[2].chair' },
  { code: 'chair-count', edits: [['parties[2].presence', 'absent']], path: 'parties[2].chair' },
  { code: 'too-few-signatories', edits: [['parties[1].signs', 'by-option']], path: 'parties' },
  { code: 'cannot-sign', edits: [['parties[2].signs', 'never']], path: 'parties[2].signs' },
  { code: 'never-signs', edits: [['issues[1].options[1].signatories', []]], path: 'parties[2].signs' },
  {
    code: 'no-seat',
    edits: [
      ['parties[0].seat', undefined],
      ['parties[1].seat', undefined],
    ],
    path: 'parties',
  },
  { code: 'ability-twice', edits: [['abilities[0].kind', 'recess']], path: 'abilities[1].seats[0]' },
  { code: 'ability-idle', edits: [['abilities[0].kind', 'channel']], path: 'abilities[0].kind' },
  { code: 'ability-idle', edits: [['abilities[0].kind', 'order']], path: 'abilities[0].kind' },
  { code: 'endless-clock', edits: [['abilities[0].effects', [{ slots: 1 }]]], path: 'abilities[0].effects' },
  {
    code: 'nobody',
    edits: [['events[1].effects[0].reservation.of', 'self']],
    path: 'events[1].effects[0].reservation.of',
  },
  {
    code: 'nobody',
    edits: [['abilities[2].effects[0].yielding.of', 'target']],
    path: 'abilities[2].effects[0].yielding.of',
  },
  {
    code: 'nobody',
    edits: [
      ['parties[2].chair', false],
      ['press[0].effects[0].trust.from', 'chair'],
    ],
    path: 'press[0].effects[0].trust.from',
  },
  {
    code: 'trust-in-oneself',
    edits: [['press[0].effects[0].trust.from', 'self']],
    path: 'press[0].effects[0].trust',
  },
  {
    code: 'trust-in-oneself',
    edits: [['parties[0].trust.highfield', 90]],
    path: 'parties[0].trust.highfield',
  },
  {
    code: 'no-bar',
    edits: [['events[1].effects[0]', { bar: { of: 'lowfield', by: 5 } }]],
    path: 'events[1].effects[0].bar.of',
  },
  { code: 'unreachable-event', edits: [['events[0].when', { always: false }]], path: 'events[0].when' },
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { slot: { atLeast: 40 } }]],
    path: 'events[0].when',
  },
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { all: [{ slot: { atLeast: 4 } }, { slot: { atMost: 3 } }] }]],
    path: 'events[0].when.all[0]',
  },
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { all: [{ track: 'water' }, { not: { track: 'water' } }] }]],
    path: 'events[0].when.all[0]',
  },
  { code: 'unreachable-event', edits: [['events[0].when', { outcome: ['signed'] }]], path: 'events[0].when' },
  {
    code: 'unreachable-event',
    edits: [
      ['events[0].when', { fired: 'cart-stuck' }],
      ['events[1].when', { fired: 'dry-year' }],
    ],
    path: 'events[1].when',
  },
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { clause: 'share', is: ['need'], status: ['open'] }]],
    path: 'events[0].when',
  },
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { did: { move: 'channel' } }]],
    path: 'events[0].when',
  },
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { did: { move: 'consult' } }]],
    path: 'events[0].when',
  },
  {
    code: 'unreachable-event',
    edits: [
      ['press[0].seats', ['lowfield']],
      ['events[0].when', { did: { move: 'press', by: 'highfield' } }],
    ],
    path: 'events[0].when',
  },
  // The tiny clock has 10 slots, no effect adds any, and nobody can refuse: no round begins at the last of them.
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { slot: { atLeast: 10 } }]],
    path: 'events[0].when',
  },
  { code: 'unreachable-event', edits: [['events[0].when', { stalled: 10 }]], path: 'events[0].when' },
  {
    code: 'unreachable-event',
    edits: [['events[0].when', { all: [{ settled: 'water' }, { clause: 'share', status: ['bracketed'] }] }]],
    path: 'events[0].when.all[0]',
  },
  {
    code: 'unreachable-event',
    edits: [
      [
        'events[0].when',
        { all: [{ count: { status: 'open', track: 'water', atLeast: 1 } }, { settled: 'water' }] },
      ],
    ],
    path: 'events[0].when.all[0]',
  },
  {
    code: 'unreachable-event',
    edits: [
      ['events[0].reactions[0].seats', ['lowfield']],
      ['events[0].reactions[1].seats', ['lowfield']],
      [
        'events[1].when',
        {
          all: [
            { chose: { event: 'dry-year', reaction: 'read-aloud' } },
            { chose: { event: 'dry-year', reaction: 'close-book' } },
          ],
        },
      ],
    ],
    path: 'events[1].when.all[0]',
  },
  {
    code: 'unreachable-event',
    edits: [
      [
        'events[1].when',
        { all: [{ chose: { event: 'dry-year', reaction: 'read-aloud' } }, { not: { fired: 'dry-year' } }] },
      ],
    ],
    path: 'events[1].when.all[0]',
  },
  {
    code: 'trust-in-oneself',
    edits: [['events[0].when', { trust: { from: 'lowfield', to: 'lowfield', atLeast: 60 } }]],
    path: 'events[0].when.trust',
  },
  {
    code: 'unless-idle',
    edits: [['parties[1].preferences.redLines[0].unless', { clause: 'share', is: ['halves', 'silent'] }]],
    path: 'parties[1].preferences.redLines[0].unless',
  },
  {
    code: 'unless-idle',
    edits: [
      [
        'parties[1].preferences.redLines[0].unless',
        {
          any: [
            { clause: 'share', is: ['upstream'] },
            { clause: 'toll', is: ['free'] },
          ],
        },
      ],
    ],
    path: 'parties[1].preferences.redLines[0].unless',
  },
  {
    code: 'unreachable-ending',
    edits: [['endings[0].when.all[1]', { absent: 'accepts' }]],
    path: 'endings[0].when.all[1]',
  },
  {
    code: 'unreachable-question',
    edits: [['questions[0].when', { track: 'water' }]],
    path: 'questions[0].when',
  },
  {
    code: 'unreachable-guidance',
    edits: [['guidance[0].when', { person: 'commission' }]],
    path: 'guidance[0].when',
  },
  {
    code: 'unreachable-guidance',
    edits: [['guidance[0].after', 'ask-first']],
    path: 'guidance[0].after',
  },
  {
    code: 'unreachable-guidance',
    edits: [
      ['guidance[0].at', 'reading'],
      ['guidance[0].when', { outcome: ['signed'] }],
    ],
    path: 'guidance[0].when',
  },
  {
    code: 'unreachable-guidance',
    edits: [
      ['guidance[0].at', 'debrief'],
      ['guidance[0].when', { track: 'water' }],
    ],
    path: 'guidance[0].when',
  },
  {
    code: 'unknown-party',
    edits: [['events[0].when', { did: { move: 'ask', by: 'self' } }]],
    path: 'events[0].when.did.by',
  },
  {
    code: 'unknown-hint',
    edits: [['guidance[0].after', 'ask-furst']],
    path: 'guidance[0].after',
    suggestion: 'ask-first',
  },
  {
    code: 'event-every-round',
    edits: [
      ['events[0].when', always],
      ['events[0].times', 3],
    ],
    path: 'events[0].times',
  },
  {
    code: 'event-every-round',
    edits: [
      ['events[0].when', { trust: { from: 'highfield', to: 'lowfield', atLeast: 40 } }],
      ['events[0].effects', [{ trust: { from: 'highfield', to: 'lowfield', by: 5 } }]],
      ['events[0].times', 4],
    ],
    path: 'events[0].times',
    warning: true,
  },
  {
    code: 'hidden-ending',
    edits: [['endings[0].when', { outcome: ['signed', 'adjourned'] }]],
    path: 'endings[1].when',
  },
  { code: 'hidden-ending', edits: [['endings[1].when', always]], path: 'endings[2].when' },
  {
    code: 'no-last-ending',
    edits: [['endings[3].when', { outcome: ['adjourned'] }]],
    path: 'endings[3].when',
  },
  { code: 'clock-sum', edits: [['clock.slots', 12]], path: 'clock.slots', warning: true },
  { code: 'clock-sum', edits: [['clock.slots', 9]], path: 'clock.slots', warning: true },
  {
    code: 'quota',
    edits: [
      ['parties[0].capital', CAPITAL],
      ['parties[0].capital.quota', 6],
    ],
    path: 'parties[0].capital.quota',
  },
  {
    code: 'whole-missing',
    edits: [['parties[0].capital', { ...CAPITAL, alsoWhole: ['Yes, all of us.'] }]],
    path: 'parties[0].capital.alsoWhole',
  },
  { code: 'capital-unheard', edits: [['parties[0].capital', CAPITAL]], path: 'parties[0].capital' },
  {
    code: 'absent-unheard',
    edits: [
      ['parties[2].presence', 'absent'],
      ['absent', ABSENT],
    ],
    path: 'absent',
  },
  {
    code: 'nobody',
    edits: [
      ['parties[2].presence', 'absent'],
      ['absent', ABSENT],
      ['events[0].effects', [{ patience: { of: 'commission', by: 1 } }]],
    ],
    path: 'events[0].effects[0].patience.of',
  },
  {
    code: 'unreachable-ending',
    edits: [['endings[0].when', { durability: { atLeast: 999 } }]],
    path: 'endings[0].when',
  },
  ...(
    [
      [{ about: 'self', what: 'priority' }, 'about'],
      [{ about: 'lowfield', what: 'priority' }, 'about'],
      [{ about: 'highfield', what: 'red-line' }, 'what'],
      [{ about: 'chair', what: 'red-line' }, 'what'],
    ] as const
  ).map(([learn, at]) => ({
    code: 'learns-nothing',
    edits: [
      ['events[0].reactions[0].seats', ['lowfield']],
      ['events[0].reactions[0].effects', [{ learn }]],
    ] as const,
    path: `events[0].reactions[0].effects[0].learn.${at}`,
  })),
  {
    code: 'learns-nothing',
    edits: [
      ['parties[1].preferences.redLines[0].price', 50],
      ['events[0].effects', [{ learn: { about: 'all', what: 'red-line' } }]],
    ],
    path: 'events[0].effects[0].learn.what',
  },
  ...['tea', 'signal', 'criticise', 'ask'].map((move) => ({
    code: 'issue-untouched',
    edits: [['events[0].when', { did: { move, issue: 'toll' } }]] as const,
    path: 'events[0].when.did.issue',
  })),
  { code: 'weights-sum', edits: [['durability.weights.inclusion', 11]], path: 'durability.weights' },
  ...[[], [circulating('highfield')], [circulating('commission')]].map(
    (abilities, at): SenseCase => ({
      code: 'never-heard',
      edits: [
        ['durability.heard', 100],
        ['abilities', abilities],
        ['parties[1].signs', 'by-option'],
        ...(at === 2 ? [['parties[0].signs', 'by-option'] satisfies Edit] : []),
      ],
      path: 'durability.heard',
    }),
  ),
  { code: 'gains-order', edits: [['durability.gains[1].gain', 0]], path: 'durability.gains[1]' },
  {
    code: 'empty-track',
    edits: [['tracks[2]', { id: 'talk', name: 'x', short: 'x', about: 'x', slots: 1 }]],
    path: 'tracks[2]',
  },
  { code: 'anchor-inside', edits: [['anchors[0].to', ['gauges', 'none']]], path: 'anchors[0].to[0]' },
  {
    code: 'pair-inside',
    edits: [['parties[0].preferences.pairs[0].with', ['toll', 'free']]],
    path: 'parties[0].preferences.pairs[0].with[0]',
  },
  { code: 'language-missing', edits: [['title', { uk: 'Двоє сусідів' }]], path: 'title' },
  { code: 'unknown-placeholder', edits: [['questions[0].text', 'Why {clase}?']], path: 'questions[0].text' },
  {
    code: 'alias-missing',
    edits: [
      ['fictional', false],
      ['aliases', []],
    ],
    path: 'parties[0].leader.name',
    warning: true,
  },
  ...['facts[0].who[0]', 'facts[0].who[1]'].map((path) => ({
    code: 'alias-missing',
    edits: [
      ['fictional', false],
      ['facts[0].who', path.includes('1') ? ['Highfield', 'Cyril Ash'] : ['Cyril Ash']],
    ] as const,
    path,
    warning: true,
  })),
  {
    code: 'alias-missing',
    edits: [
      ['fictional', false],
      ['facts[0].who', ['Cyril Ash']],
      ['aliases[4]', { name: 'Ash', alias: 'Elm' }],
    ],
    path: 'facts[0].who[0]',
    warning: true,
  },
  {
    code: 'alias-missing',
    edits: mapped(['fictional', false], ['map.places', [{ name: 'Millford', kind: 'town', at: [2, 2] }]]),
    path: 'map.places[0].name',
    warning: true,
  },
  { code: 'alias-missing', edits: [['fictional', false]], path: 'parties[0].code', warning: true },
  {
    code: 'alias-missing',
    edits: [
      ['fictional', false],
      ['questions[0].text', 'What did the Highfielders want?'],
      ['aliases', [{ name: 'Highfield', alias: 'Uppertown' }]],
    ],
    path: 'aliases[0].name',
    warning: true,
  },
  {
    code: 'alias-code',
    edits: [
      ['fictional', false],
      ['aliases[4]', { name: 'HI', alias: 'Uppertown' }],
    ],
    path: 'parties[0].code',
    warning: true,
  },
  {
    code: 'alias-code',
    edits: [
      ['fictional', false],
      ['aliases[4]', { name: 'HI', alias: 'Uppertown', code: 'UP' }],
      ['aliases[5]', { name: 'LO', alias: 'Lowertown', code: 'UP' }],
    ],
    path: 'parties[1].code',
    warning: true,
  },
  { code: 'alias-idle', edits: [['aliases[0].alias', 'Ada Stone']], path: 'aliases[0].alias', warning: true },
  {
    code: 'blank-text',
    edits: [['issues[0].options[0].treaty', ' \n']],
    path: 'issues[0].options[0].treaty',
  },
  { code: 'blank-text', edits: [['title', { en: 'Two', uk: '\u200b' }]], path: 'title.uk' },
  { code: 'blank-text', edits: [['parties[0].code', '  ']], path: 'parties[0].code' },
  { code: 'blank-text', edits: [['aliases[0].alias', ' ']], path: 'aliases[0].alias' },
  ...['a\0b', 'a\u202Eb', 'a\uD800b', '\uDC00', 'a\u2067b', 'a\u009Fb'].map((text) => ({
    code: 'hidden-character',
    edits: [['questions[0].text', text]] as const,
    path: 'questions[0].text',
  })),
  {
    code: 'brief-lengths',
    edits: [['parties[0].seat.brief.home', 'Water.']],
    path: 'parties[0].seat.brief',
    warning: true,
  },
  { code: 'untold-ending', edits: [['endings[3].told.lowfield', undefined]], path: 'endings[3].told' },
  { code: 'hint-nowhere', edits: [['guidance[0].at', 'ceiling']], path: 'guidance[0].at', warning: true },
  {
    code: 'one-reaction',
    edits: [
      ['events[0].reactions[1]', undefined],
      ['events[0].reactions.length', 1],
    ],
    path: 'events[0].reactions',
    warning: true,
  },
  {
    code: 'price',
    edits: [['parties[1].preferences.redLines[0].price', 0]],
    path: 'parties[1].preferences.redLines[0].price',
  },
  {
    code: 'severe-gain',
    edits: [['events[0].severe', true]],
    path: 'events[0].reactions[0].effects[0]',
    warning: true,
  },
  {
    code: 'severe-gain',
    edits: [['events[0].severe', true]],
    path: 'events[0].reactions[0].hints[0].tone',
    suggestion: 'neutral',
    warning: true,
  },
  {
    code: 'out-of-range',
    edits: [['parties[0].preferences.points.share.upstream', 480]],
    path: 'parties[0].preferences.points.share.upstream',
    suggestion: '420',
  },
  {
    code: 'out-of-range',
    edits: [['parties[0].preferences.points.share.need', -400]],
    path: 'parties[0].preferences.points.share.need',
    suggestion: '-240',
  },
  {
    code: 'out-of-range',
    edits: [
      ['parties[0].preferences.points.share.upstream', 480],
      ['parties[0].preferences.points.share.halves', 470],
    ],
    path: 'parties[0].preferences.points',
  },
  {
    code: 'out-of-range',
    edits: [['parties[0].preferences.pairs[0].points', 200]],
    path: 'parties[0].preferences.points',
  },
  {
    code: 'out-of-range',
    edits: [['parties[0].preferences.reservation.points', 1100]],
    path: 'parties[0].preferences.reservation.points',
  },
  {
    code: 'bar-out-of-reach',
    edits: [
      ['phases[4]', { id: 'e', kind: 'ending', name: 'x', about: 'x' }],
      ['phases[5]', { id: 'd', kind: 'debrief', name: 'x', about: 'x' }],
      ['phases[3]', CAPITALS],
      ['parties[0].capital', CAPITAL],
      ['parties[0].capital.groups[0].bar', [990, 995]],
    ],
    path: 'parties[0].capital.groups[0].bar',
  },
  { code: 'unknown-zone', edits: [['issues[0].map', 'brook']], path: 'issues[0].map' },
  {
    code: 'unknown-zone',
    edits: mapped(['issues[0].map', 'brok']),
    path: 'issues[0].map',
    suggestion: 'brook',
  },
  {
    code: 'unknown-area',
    edits: mapped(['map.zones[0].areas[0]', 'felds']),
    path: 'map.zones[0].areas[0]',
    suggestion: 'fields',
  },
  {
    code: 'unknown-area',
    edits: mapped(['map.frame', undefined], ['map.region', 'ukraine'], ['map.zones[0].areas[0]', 'UA43']),
    path: 'map.zones[0].areas[0]',
    suggestion: 'UA-43',
  },
  {
    code: 'duplicate-id',
    edits: mapped(['map.zones[1]', FELLS.zones[0]]),
    path: 'map.zones[1].id',
  },
  { code: 'map-ground', edits: mapped(['map.frame', undefined]), path: 'map' },
  { code: 'map-ground', edits: mapped(['map.land', []]), path: 'map' },
  { code: 'map-ground', edits: mapped(['map.frame.east', -1]), path: 'map.frame.east' },
  { code: 'map-ground', edits: mapped(['map.region', 'ukraine']), path: 'map.frame' },
  { code: 'zone-shape', edits: mapped(['map.zones[0].areas', undefined]), path: 'map.zones[0]' },
  {
    code: 'zone-shape',
    edits: mapped([
      'map.zones[0].line',
      [
        [1, 1],
        [2, 2],
      ],
    ]),
    path: 'map.zones[0]',
  },
  { code: 'off-the-map', edits: mapped(['map.zones[0].pin', [5, 2]]), path: 'map.zones[0].pin' },
  {
    code: 'off-the-map',
    edits: mapped(['map.land[0].polygon[2]', [3, -2]]),
    path: 'map.land[0].polygon[2]',
  },
  ...[
    [
      [1, 1],
      [1, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  ].map((points) => ({
    code: 'no-inside',
    edits: mapped(['map.land[0].polygon', points]),
    path: 'map.land[0].polygon',
  })),
  {
    code: 'no-inside',
    edits: mapped(
      ['map.zones[0].areas', undefined],
      [
        'map.zones[0].line',
        [
          [1, 1],
          [1, 1],
        ],
      ],
    ),
    path: 'map.zones[0].line',
  },
  {
    code: 'crossed-sides',
    edits: mapped(
      ['map.zones[0].areas', undefined],
      [
        'map.zones[0].polygon',
        [
          [1, 1],
          [3, 3],
          [3, 1],
          [1, 3],
        ],
      ],
    ),
    path: 'map.zones[0].polygon',
  },
  { code: 'map-idle', edits: [['map', structuredClone(FELLS)]], path: 'map', warning: true },
  {
    code: 'place-taken',
    edits: [
      ['parties[0].place', 'head'],
      ['parties[1].place', 'head'],
    ],
    path: 'parties[1].place',
  },
  {
    code: 'place-taken',
    edits: [
      ['parties[2].presence', 'absent'],
      ['parties[0].place', 'head'],
    ],
    path: 'parties[0].place',
  },
  {
    code: 'place-taken',
    edits: [
      ['parties[2].presence', 'absent'],
      ['parties[2].place', 'left'],
    ],
    path: 'parties[2].place',
  },
]
