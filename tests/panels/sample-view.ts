import { SAMPLE_MAP } from './sample-map.ts'
import type { AppView } from '../../src/game/shown/app.ts'
import type { DelegationView, OfferView } from '../../src/game/shown/delegations.ts'
import type { SessionView } from '../../src/game/shown/session.ts'
import type { StoryLineView } from '../../src/game/shown/story.ts'
import { ACTIONS } from './sample-actions.ts'
import { DE, FR, RU, UA, UK, US, fact } from './sample-parties.ts'
import { TRACKS } from './sample-text.ts'

type Stance = DelegationView['tracks'][number]['stance']
const WORDS: Readonly<Record<Stance, string>> = {
  supports: 'supports',
  flexible: 'flexible',
  reserves: 'reserves',
  unknown: 'not known',
}
const tracksOf = (...stances: readonly Stance[]): DelegationView['tracks'] =>
  TRACKS.map((track, index) => {
    const stance = stances[index] ?? 'unknown'
    return { track: track.short, stance, word: WORDS[stance] }
  })

const delegation = (
  more: Partial<DelegationView> & Pick<DelegationView, 'party' | 'signal'>,
): DelegationView => ({
  you: false,
  absent: false,
  gone: false,
  relation: { word: 'Open', pips: 3, trend: 0 },
  tracks: [],
  signs: 'Signs the text',
  ...more,
})

const DELEGATIONS: readonly DelegationView[] = [
  delegation({
    party: UK,
    you: true,
    relation: null,
    signal: { icon: 'pen', text: 'You hold the pen. Two bridging texts left.' },
  }),
  delegation({
    party: US,
    relation: { word: 'Open', pips: 3, trend: -1 },
    signal: { icon: 'speech', text: 'Reserves on 1.2: no troops, no date' },
    tracks: tracksOf('supports', 'reserves', 'flexible', 'unknown'),
  }),
  delegation({
    party: UA,
    relation: { word: 'Warm', pips: 4, trend: 0 },
    signal: { icon: 'eye', text: 'Stopped writing at 3.2' },
    tracks: tracksOf('flexible', 'reserves', 'reserves', 'supports'),
  }),
  delegation({
    party: FR,
    relation: { word: 'Warm', pips: 4, trend: 1 },
    signal: { icon: 'speech', text: 'Asks who checks, and how fast' },
    tracks: tracksOf('reserves', 'supports', 'supports', 'unknown'),
  }),
  delegation({
    party: DE,
    signal: { icon: 'phone', text: 'Berlin has called twice since noon' },
    tracks: tracksOf('supports', 'reserves', 'supports', 'unknown'),
    signs: 'Signs only if its troops or guarantees are named',
  }),
  delegation({
    party: RU,
    absent: true,
    relation: null,
    signal: { icon: 'clock', text: 'Not reached yet. Only Washington has the line.' },
  }),
]

const line = (
  key: number,
  time: string,
  party: StoryLineView['party'],
  text: string,
  weight: StoryLineView['weight'] = 'line',
  changes: StoryLineView['changes'] = [],
): StoryLineView => ({
  key,
  time,
  party,
  text,
  short: text,
  weight,
  reply: false,
  beside: false,
  more: '',
  rewords: false,
  event: null,
  aside: false,
  changes,
})

const NEWS: readonly StoryLineView[] = [
  line(
    9,
    '15:40',
    US,
    'The US delegation reserves on 1.2: observers on the ground would need a date for their return, and it has none to give.',
    'full',
    [{ tone: 'harm', certainty: 'certain', text: '1.2 is back in brackets' }],
  ),
  line(
    10,
    '15:40',
    FR,
    'The French delegation supports 1.2 and asks for the annex of 1.3 to be written next.',
    'full',
    [{ tone: 'gain', certainty: 'certain', text: 'relations with France are warmer' }],
  ),
  line(11, '15:40', DE, 'The German delegation waits the round out.'),
  line(12, '15:40', UA, 'The Ukrainian delegation accepts 1.2.'),
]

export const OFFER: OfferView = {
  id: 3,
  maker: US,
  none: false,
  line: 'What the US delegation would need, to live with the text as it stands.',
  changes: [
    { issue: 1, number: '1.2', wording: 'Partners observe from afar' },
    { issue: 4, number: '2.2', wording: 'A political assurance' },
  ],
  firmness: 'Sounds firm',
  until: 'Holds until 17:00',
  others: ['Germany must agree to 2.1', 'Ukraine reserves on 2.2'],
  met: false,
  canTake: true,
  advised: true,
  whyNot: null,
}

export const SESSION: SessionView = {
  chosen: {},
  id: 's1',
  level: {
    id: 'london',
    title: 'London',
    place: 'London',
    checked: 'Checked by the makers',
    recordNote: 'Retold from one source, with the status of each claim.',
  },
  you: UK,
  clock: {
    time: '15:40',
    minute: 940,
    partOfDay: 'Afternoon, rain',
    slots: 24,
    spent: 9,
    line: '15 of 24',
    phase: 'Ceasefire',
    lastSitting: false,
    phaseIndex: 2,
    phases: ['Agenda', 'Talks', 'Closing', 'Reading', 'Answers'],
    counts: true,
    trackLine: '3 slots left for this track',
  },
  turnLine: 'Your move',
  yourTurn: true,
  thinking: false,
  delegations: DELEGATIONS,
  tracks: TRACKS,
  counts: { agreed: 2, bracketed: 5, tabled: 2, open: 3, parked: 1 },
  revision: 6,
  actions: ACTIONS,
  composer: null,
  outcome: null,
  event: {
    event: 2,
    kind: 'record',
    severe: false,
    picture: 'wire',
    status: 'reported',
    time: 'Wire copy, 15:52',
    title: 'A newspaper reports an exchange that nobody at this table has tabled',
    text: 'The report names no paper in your folder. The Ukrainian delegation has stopped writing.',
    touches: ['3.1', '3.2'],
    facts: [fact('F02', 'reported'), fact('F08', 'reported')],
    sourceLine: 'Sample source, April 2025, paragraphs 2 and 8. Facts as of April 2025.',
    does: [{ tone: 'neutral', certainty: 'certain', text: 'Less patience on the part of everybody.' }],
    reactions: [
      {
        index: 0,
        label: 'Read the paragraph of the draft aloud',
        text: 'Everyone hears the wording that is on the table.',
        cost: 'Free',
        hints: [
          { tone: 'gain', certainty: 'likely', text: 'Kyiv warms' },
          { tone: 'harm', certainty: 'likely', text: 'Washington cools' },
        ],
      },
      {
        index: 1,
        label: 'Say nothing and keep drafting',
        text: 'You spend no time on it.',
        cost: 'Free',
        hints: [{ tone: 'harm', certainty: 'possible', text: 'Kyiv hardens on 3.2' }],
      },
      {
        index: 2,
        label: 'Call ten minutes in the corridor',
        text: 'Hear both sides first. The clock keeps running.',
        cost: '1 slot',
        hints: [
          { tone: 'cost', certainty: 'certain', text: 'costs 1 slot' },
          { tone: 'learn', certainty: 'certain', text: 'you learn one need' },
        ],
      },
    ],
  },
  incoming: null,
  owed: null,
  story: [
    line(
      1,
      '11:00',
      null,
      'The delegations take their seats. The chair opposite the window stays empty.',
      'full',
    ),
    line(2, '11:00', UK, 'The UK delegation, in the chair, orders the tracks: ceasefire first.'),
    line(3, '11:30', US, 'The US delegation tables a renewable halt for 1.1.', 'full'),
    line(4, '12:00', UA, 'The Ukrainian delegation asks for a date in 1.1 and gets one.'),
    line(5, '12:30', FR, 'The French delegation accepts 1.1.'),
    line(6, '13:00', null, '1.1 is initialled by all five delegations.', 'full', [
      { tone: 'gain', certainty: 'certain', text: 'one bracket fewer' },
    ]),
    line(
      7,
      '14:10',
      UA,
      'In the corridor, the Ukrainian delegation says that 3.2 is a matter of its constitution.',
    ),
    line(8, '15:10', UK, 'The UK delegation tables observers on the ground for 1.2.'),
    ...NEWS,
  ],
  news: NEWS,
  wire: [
    { status: 'reported', time: '15:36', text: 'Placeholder for a line from the wires' },
    { status: 'denied', time: '15:28', text: 'Placeholder for a denial of a second draft' },
    { status: 'assessed', time: '15:15', text: 'Placeholder for what analysts expect' },
    { status: 'simulated', time: '15:00', text: 'An incident on the line is reported in play' },
  ],
  promises: [
    {
      key: 1,
      maker: UK,
      to: UA,
      text: 'support “No change by force” in 3.2',
      due: 'Due by 17:00',
      status: 'due',
      word: 'Due',
    },
    {
      key: 2,
      maker: UK,
      to: US,
      text: 'not table automatic assistance in 2.3',
      due: 'Held until 15:00',
      status: 'kept',
      word: 'Kept',
    },
    {
      key: 3,
      maker: US,
      to: UA,
      text: 'support a political assurance in 2.2',
      due: 'Was due by 14:00',
      status: 'broken',
      word: 'Broken',
    },
    {
      key: 4,
      maker: FR,
      to: UK,
      text: 'support the European force in 2.1',
      due: 'Due by 18:00',
      status: 'due',
      word: 'Due',
    },
  ],
  notebook: {
    away: null,
    offers: [
      OFFER,
      {
        ...OFFER,
        id: 4,
        maker: UA,
        none: true,
        changes: [],
        line: 'The Ukrainian delegation says that no change of the present text would be enough while 3.2 stands as it is.',
        canTake: false,
        advised: false,
        whyNot: 'There is nothing to take',
        firmness: 'Guarded',
        others: [],
      },
    ],
    notes: [
      {
        time: '12:10',
        party: UA,
        text: 'The main reason on 3.2 is the constitution: only 3.4 could change it.',
      },
      {
        time: '14:30',
        party: DE,
        text: 'Germany says 2.1 needs a vote at home. It may not be the main reason.',
      },
    ],
    beliefs: [US, UA, FR, DE].map((party, index) => ({
      party,
      bars: TRACKS.map((track, at) => ({
        track: track.short,
        middle: (((index + 2) * 17 + at * 23) % 30) + 10,
        low: ((index + 2) * 17 + at * 23) % 30,
        high: (((index + 2) * 17 + at * 23) % 30) + 55 - index * 10,
      })),
      confidence: index % 2 === 0 ? 'A fair guess' : 'Hardly more than a guess',
    })),
    known: [
      {
        party: DE,
        lines: [{ text: 'Opposes: automatic assistance (2.3)', basis: 'Assumed: no statement is reported.' }],
      },
    ],
    ownText: 'Ask Germany before tabling 2.1 again.',
  },
  capital: {
    name: 'House of Commons',
    about: 'What Parliament could carry. The game simulates its answer; no real vote is meant.',
    groups: [
      { name: 'Government benches', seats: 403 },
      { name: 'Official opposition', seats: 121 },
      { name: 'Others', seats: 126 },
    ],
    quota: 326,
    total: 650,
    range: {
      low: 42,
      high: 63,
      now: 51,
      word: 'Could go either way',
      points: { low: 424, high: 631, now: 509, most: 1000 },
    },
    unargued: '',
    guidance: ['A contingent needs a US part behind it.', 'A text that Ukraine disowns will not pass.'],
  },
  brief: {
    party: UK,
    who: 'You lead the United Kingdom’s delegation and chair the talks. The room is yours; the war is not.',
    home: 'Bring home a text that lasts and that no ally disowns, with verification that somebody can carry out.',
    trade: 'The order of the tracks, the pace, and how much of the contingent is named.',
    cannot: 'You cannot sign a recognition of a border moved by force.',
    suspect: 'Washington needs something to show within days; Kyiv needs Washington more than it says.',
    opening: 'Settle verification while patience is fresh.',
    known: '',
    gift: '',
    veto: '',
  },
  background: [
    {
      date: '17 April 2025',
      text: 'Talks in Paris among Europeans, Ukraine and the United States.',
      facts: [fact('F20', 'happened')],
      sources: [{ status: 'happened', line: 'Europe Brief News, April 2025, paragraph 20' }],
    },
    {
      date: '19 April 2025',
      text: 'A truce over Easter is declared.',
      facts: [fact('F15', 'stated')],
      sources: [{ status: 'stated', line: 'Europe Brief News, April 2025, paragraph 15' }],
    },
  ],
  simplifies: ['Three delegations sit through one long day.'],
  corridor: {
    with: US,
    lines: [
      line(
        20,
        '16:10',
        UK,
        'You leave the wording aside and ask what it would take to live with 2.2.',
        'full',
      ),
      line(
        21,
        '16:10',
        US,
        'The US delegation says that it needs something it can defend without a treaty vote, and Europeans on the ground before it.',
        'full',
      ),
    ],
    offers: [OFFER],
    heard: ACTIONS.filter((action) => action.id === 'take'),
    between: ACTIONS.filter((action) =>
      ['ask', 'promise', 'reassure', 'warn', 'trade'].includes(action.id),
    ).map((action) => ({ ...action, suggested: false })),
    mood: 'Behind the position: a vote at home weighs more than the commitment itself.',
  },
  agenda: {
    canOrder: true,
    order: [0, 1, 2, 3],
    line: 'What is settled first becomes the measure for what comes after.',
  },
  reading: {
    text: TRACKS.flatMap((track) => track.clauses)
      .filter((clause) => clause.treaty !== null)
      .map((clause) => ({ number: clause.number, treaty: clause.treaty ?? '', changed: null })),
    left: [
      '2.3 Architecture: still in brackets',
      '3.3 Claims beyond the line: parked',
      '4.1 Order: nothing tabled',
    ],
    signatories: [UK, US, UA],
    worth: 'By your own brief this is better than no agreement today, by a little.',
    home: 'As far as you can see, the answer from London could go either way.',
    since: {
      again: true,
      text: 'Otherwise than at the last reading: 3.2 (Crimea).',
      words: [
        {
          time: '16:30',
          party: UK,
          text: 'Your capital: with this text, most likely a yes. Least liked: 3.2 (Crimea).',
        },
      ],
      lines: [],
    },
    canSign: true,
    canGoOn: true,
  },
  answers: null,
  ending: null,
  debrief: null,
  hint: {
    id: 'brackets',
    at: 'clause',
    text: 'Red brackets are not settled. Open a clause to see who holds it there and why.',
  },
  proceedLabel: null,
}

export const VIEW: AppView = {
  screen: 'table',
  levels: [],
  saved: [],
  bin: [],
  settings: {
    volumeMaster: 80,
    volumeRoom: 60,
    volumeCues: 80,
    muted: false,
    captions: true,
    reducedMotion: 'system',
    textSize: 100,
    theme: 'evening',
    readableFont: false,
    severeEvents: true,
    aliases: false,
    hints: true,
    skipNarration: false,
  },
  names: [],
  glossary: [
    {
      id: 'bracket',
      term: 'Bracket',
      text: 'Wording that is not settled stands in square brackets in the draft.',
      source: 'Drafting practice',
      forms: ['bracket', 'brackets'],
    },
  ],
  about: { facts: [], sources: [], simplifies: [], assumptions: [] },
  session: SESSION,
  scene: {
    scene: 'table',
    minute: 940,
    rain: 0.6,
    figures: [],
    partner: null,
    brackets: 5,
    signatures: 0,
    agreed: 2,
    absent: 'Moscow',
    telephone: 'silent',
    map: SAMPLE_MAP,
    still: false,
  },
  announcement: '',
  message: null,
  ready: true,
  preparing: { difficulty: null, seed: null, name: '' },
  preset: { level: null, seat: null, difficulty: null, seed: null },
}
