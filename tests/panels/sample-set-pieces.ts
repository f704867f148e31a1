/** One made-up session, far enough along that every set-piece screen has something to show. Words are samples, not the level's. */
import type { AppView, SettingsView } from '../../src/game/shown/app.ts'
import type { DebriefView } from '../../src/game/shown/debrief.ts'
import type { PartyView } from '../../src/game/shown/delegations.ts'
import type { AnswerView, EndingView } from '../../src/game/shown/ending.ts'
import type { Screen } from '../../src/game/shown/happening.ts'
import type { LevelCardView, SavedView, SeatCardView } from '../../src/game/shown/levels.ts'
import type { SessionView } from '../../src/game/shown/session.ts'
import type { EventView, FactView, StoryLineView } from '../../src/game/shown/story.ts'

function party(
  index: number,
  code: string,
  name: string,
  flag: string,
  leader: PartyView['leader'],
): PartyView {
  return {
    index,
    id: code.toLowerCase(),
    code,
    name,
    delegation: `The ${name} delegation`,
    flag,
    colour: '#9cc2ff',
    leader,
  }
}

const uk = party(0, 'UK', 'United Kingdom', 'gb', {
  name: 'David Lammy',
  role: 'Foreign Secretary, April 2025',
})
const us = party(1, 'US', 'United States', 'us', { name: 'Keith Kellogg', role: 'Special envoy, April 2025' })
const ua = party(2, 'UA', 'Ukraine', 'ua', {
  name: 'Andriy Yermak',
  role: 'Head of the Office of the President, April 2025',
})
const fr = party(3, 'FR', 'France', 'fr', null)
const de = party(4, 'DE', 'Germany', 'de', null)
const ru = party(5, 'RU', 'Russia', 'ru', null)

function fact(
  id: string,
  status: FactView['status'],
  date: string,
  paragraph: number,
  text: string,
): FactView {
  return { id, status, date, text, who: [], source: `Europe Brief News, April 2025, paragraph ${paragraph}` }
}

const facts: readonly FactView[] = [
  fact('F42', 'happened', 'February 2022', 22, 'The war to be ended is Russia’s invasion of February 2022.'),
  fact('F20', 'happened', '17 April 2025', 12, 'President Macron hosted high-level talks in Paris.'),
  fact(
    'F24',
    'stated',
    '17 April 2025',
    13,
    'A French official set the order: first a complete and early ceasefire, then a strong and lasting peace for Ukraine.',
  ),
  fact(
    'F36',
    'happened',
    '19 April 2025',
    20,
    'The talks come after a truce of 30 hours, which the article itself calls doubtful.',
  ),
  fact(
    'F08',
    'reported',
    '22 April 2025',
    5,
    'The Financial Times reports that Russia may be ready to stop at the present front line in exchange for US recognition of Russian sovereignty over Crimea.',
  ),
  fact(
    'F09',
    'denied',
    '22 April 2025',
    6,
    'President Zelensky said that he had received no such proposals and rejected the idea of recognising Crimea as Russian.',
  ),
  fact(
    'F16',
    'assessed',
    '22 April 2025',
    9,
    'Defence Secretary John Healey told the House of Commons that British military intelligence saw no sign that attacks had fallen.',
  ),
  fact(
    'F01',
    'scheduled',
    '23 April 2025',
    1,
    'In London, Foreign Secretary David Lammy hosts US and European negotiators, whose aim is a ceasefire.',
  ),
]

function seat(
  who: PartyView,
  cover: SeatCardView['cover'],
  text: string,
  different: readonly (readonly [string, string])[],
  hard: string,
  level: number,
  word: string,
): SeatCardView {
  return {
    party: who,
    cover,
    public: text,
    different: different.map(([icon, line]) => ({ icon, text: line })),
    hard,
    difficulty: { level, word },
    facts: ['F01', 'F03', 'F05'],
  }
}

const levels: readonly LevelCardView[] = [
  {
    id: 'london-2025-04-23',
    title: 'London, 23 April 2025',
    subtitle: 'Talks on a ceasefire in Ukraine',
    summary: 'Five delegations, thirteen clauses, one long day. Moscow is reached by telephone.',
    place: 'London',
    date: '23 April 2025',
    minutes: '20 to 30 minutes',
    checked: 'facts retold from one article; weights assumed',
    fictional: false,
    teaches: false,
    recordLine: 'Facts as of April 2025',
    severe: true,
    contentNotes: [
      'War, occupation and attacks on cities are spoken of, soberly and without pictures.',
      'One record card tells of a strike that killed many people. It can be switched off below.',
    ],
    seats: [
      seat(
        uk,
        'lines',
        'You called this meeting and you hold the pen. The day ends well with one text that Washington and Kyiv can each carry home.',
        [
          ['waypoints', 'Only you order the tracks, call a recess and put a bridging text.'],
          ['scale', 'Your credit is trust. Lean to one side and the other stops telling you why.'],
        ],
        'Every power you have is over procedure, and patience runs out around it.',
        2,
        'Demanding',
      ),
      seat(
        us,
        'dial',
        'Washington wants to see within days whether a deal can be done. You are reported to carry a proposal called final.',
        [
          ['phone', 'Only you can open the telephone to Moscow.'],
          ['hourglass', 'You may signal that you could walk away: strong once, costly in trust.'],
        ],
        'The package as it stands finds no second signature.',
        1,
        'Steady',
      ),
      seat(
        ua,
        'field',
        'You came for a ceasefire that holds and guarantees that stand behind it. Giving up land is not for discussion.',
        [
          ['landmark', 'Your constitution closes some wordings. You may object on its ground.'],
          ['users', 'You may appeal to allies, once, and they will be heard.'],
        ],
        'Time and the front.',
        3,
        'Severe',
      ),
    ],
    difficulties: [
      { id: 'calm', name: 'Calm', about: 'Delegations say early what they need; the news is quiet.' },
      { id: 'tense', name: 'Tense', about: 'Reasons have to be asked for; the day has interruptions.' },
      { id: 'fraught', name: 'Fraught', about: 'Guarded from the start, short of patience, and much news.' },
    ],
  },
]

const saved: readonly SavedView[] = [
  {
    id: 's1',
    name: 'London, Wednesday class',
    line: 'United Kingdom, security guarantees, 15:30. Seven brackets open.',
    when: 'Today, 14:02',
    problem: null,
    finished: false,
  },
  {
    id: 's2',
    name: 'London, second try',
    line: 'Ukraine. Signed and likely to hold.',
    when: 'Yesterday, 20:41',
    problem: null,
    finished: true,
  },
  {
    id: 's3',
    name: 'Session of 3 May',
    line: 'United States, territorial terms.',
    when: '3 May, 09:10',
    problem:
      'It was played under older rules than those of this version; its moves would now lead elsewhere.',
    finished: false,
  },
]

const bin: readonly SavedView[] = [
  {
    id: 's0',
    name: 'Only a look',
    line: 'Ukraine, ceasefire, 09:30. No bracket open.',
    when: '1 May, 17:30',
    problem: null,
    finished: false,
  },
]

export const sampleSettings: SettingsView = {
  volumeMaster: 80,
  volumeRoom: 60,
  volumeCues: 70,
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
}

const event: EventView = {
  event: 7,
  kind: 'record',
  severe: false,
  picture: 'wire',
  status: 'reported',
  time: '17:30',
  title: 'A newspaper reports an exchange: the front line for Crimea',
  text: 'The report says that Russia may stop at the present line if Washington recognises its sovereignty over Crimea. No clause on the table says so. Ukraine’s delegation has stopped writing.',
  touches: ['3.1', '3.2'],
  facts: [facts[4], facts[5]].filter((one) => one !== undefined),
  sourceLine: 'Financial Times, as passed on by Europe Brief News, paragraph 5. Facts as of April 2025.',
  does: [{ tone: 'neutral', certainty: 'certain', text: 'Less patience on the part of everybody.' }],
  reactions: [
    {
      index: 0,
      label: 'Ask everyone to read the report together',
      text: 'All delegations hear the same lines at once. The clauses on territory wait.',
      cost: 'No slot',
      hints: [
        { tone: 'gain', certainty: 'likely', text: 'Ukraine trusts you more' },
        { tone: 'harm', certainty: 'possible', text: 'the United States trusts you less' },
      ],
    },
    {
      index: 1,
      label: 'Say nothing and keep drafting',
      text: 'You spend no time on it. The report stands in the room unanswered.',
      cost: 'No slot',
      hints: [
        { tone: 'neutral', certainty: 'certain', text: 'No slot spent' },
        { tone: 'harm', certainty: 'possible', text: 'Ukraine hardens on 3.2' },
      ],
    },
    {
      index: 2,
      label: 'Call a recess and hear both sides apart',
      text: 'You ask each of the two what it knows before either speaks in plenary.',
      cost: '1 slot',
      hints: [
        { tone: 'cost', certainty: 'certain', text: 'Costs 1 slot' },
        { tone: 'learn', certainty: 'likely', text: 'You learn one reason' },
      ],
    },
  ],
}

function answer(
  who: PartyView,
  name: string,
  yes: boolean,
  line: string,
  quota: number,
  groups: AnswerView['groups'],
): AnswerView {
  const seats = groups.reduce((sum, group) => sum + group.seats, 0)
  const seatsFor = groups.filter((group) => group.yes).reduce((sum, group) => sum + group.seats, 0)
  return { party: who, name, yes, again: false, line, seatsFor, seats, quota, groups }
}

const capitals: readonly AnswerView[] = [
  answer(
    us,
    'Washington',
    true,
    'Washington takes the text: the timetable is short and the guarantees stay political.',
    51,
    [
      { name: 'The President’s office', seats: 40, yes: true },
      { name: 'Congress, first group', seats: 35, yes: true },
      { name: 'Congress, second group', seats: 25, yes: false },
    ],
  ),
  answer(ua, 'Kyiv', true, 'Kyiv takes the text because 3.4 leaves the constitution where it stands.', 60, [
    { name: 'The President’s office', seats: 40, yes: true },
    { name: 'Majority in parliament', seats: 40, yes: true },
    { name: 'Smaller groups', seats: 20, yes: false },
  ]),
  answer(
    uk,
    'London',
    false,
    'London refuses over clause 2.1: a contingent without an American part behind it.',
    51,
    [
      { name: 'Cabinet', seats: 45, yes: true },
      { name: 'Back benches', seats: 30, yes: false },
      { name: 'Opposition', seats: 25, yes: false },
    ],
  ),
]

const ending: EndingView = {
  id: 'signed-fragile',
  title: 'Signed, and fragile',
  everyone:
    'Nine of thirteen clauses carry initials from every signatory. The ceasefire begins in ten days. Who watches it is written down; what follows a breach is not.',
  told: [
    {
      party: uk,
      text: 'The room held together and nobody disowned the text. The contingent has an American part behind it only in words.',
    },
    {
      party: us,
      text: 'A text within days, as Washington wished. Recognition stayed out of it, and the channel to Moscow is still open.',
    },
    {
      party: ua,
      text: 'The constitution is untouched and observers will be on the ground. The guarantee is weaker than Kyiv came for.',
    },
    { party: fr, text: 'The ceasefire comes first, as Paris had asked. The pace after it is left open.' },
  ],
  closing: [
    { party: us, yes: true, text: 'Signed' },
    { party: ua, yes: true, text: 'Signed' },
  ],
  durability: { word: 'Fragile: months rather than years', permille: 430, heard: '' },
  counts: { agreed: 9, tabled: 0, bracketed: 2, parked: 1, open: 1 },
  signed: true,
}

function lineOf(
  key: number,
  time: string,
  who: PartyView | null,
  text: string,
  changes: StoryLineView['changes'] = [],
  aside = false,
): StoryLineView {
  return {
    key,
    time,
    party: who,
    text,
    short: text,
    weight: 'full',
    reply: false,
    beside: false,
    more: '',
    rewords: false,
    event: null,
    aside,
    changes,
  }
}

const story: readonly StoryLineView[] = [
  lineOf(
    1,
    '09:00',
    uk,
    'The UK delegation puts the ceasefire first, then guarantees, territory and phasing.',
    [{ tone: 'gain', certainty: 'certain', text: 'France trusts you more' }],
  ),
  lineOf(
    2,
    '09:30',
    ua,
    'The Ukrainian delegation tables a full ceasefire on land, at sea and in the air.',
    [],
  ),
  lineOf(3, '09:30', us, 'The US delegation reserves on 1.1: a term would be easier to carry to Moscow.', [
    { tone: 'harm', certainty: 'certain', text: '1.1 stands in brackets' },
  ]),
  lineOf(4, '10:00', null, 'Record card: an assessment given in the House of Commons.', []),
  lineOf(
    5,
    '10:30',
    uk,
    'You asked the US delegation what it would need on 1.1. It named a review date in 4.2.',
    [{ tone: 'learn', certainty: 'certain', text: 'You learned its price' }],
    true,
  ),
  lineOf(6, '11:30', uk, 'You traded: a full ceasefire in 1.1 against weeks with review dates in 4.2.', [
    { tone: 'gain', certainty: 'certain', text: '1.1 and 4.2 lost their brackets' },
    { tone: 'cost', certainty: 'certain', text: '1 slot' },
  ]),
  lineOf(
    7,
    '13:00',
    de,
    'The German delegation reserves on 2.1: no mandate for troops without allied support.',
    [{ tone: 'harm', certainty: 'certain', text: '2.1 stands in brackets' }],
  ),
  lineOf(8, '15:30', uk, 'A promise to support consultations in 2.3 fell due and was not kept.', [
    { tone: 'harm', certainty: 'certain', text: 'Germany trusts you less' },
  ]),
  lineOf(9, '19:30', ua, 'The Ukrainian delegation initials 3.4.', [
    { tone: 'gain', certainty: 'certain', text: '3.4 lost its brackets' },
  ]),
]

const TRACKS = ['Ceasefire', 'Guarantees', 'Territory', 'Phasing'] as const

const LEVELS = [
  4, 10, 6, 14, 22, 46, 50, 44, 12, -8, -14, -18, -24, -46, -52, -40, -30, -22, -10, 8, 24, 40, 52, 58, 60,
] as const

/** Points that look like a spread of possible texts, the same every time. */
function cloud(): readonly (readonly [number, number])[] {
  return Array.from({ length: 180 }, (_, i) => {
    const x = 300 + ((i * 197) % 520)
    const most = 880 - ((x - 300) * (x - 300)) / 640
    return [x, 320 + ((i * 389) % Math.max(1, Math.round(most - 320)))] as const
  })
}

const frontier = Array.from({ length: 14 }, (_, i) => {
  const x = 300 + i * 40
  return [x, Math.round(900 - ((x - 300) * (x - 300)) / 640)] as const
})

function worth(
  values: readonly (readonly [PartyView, number, number])[],
): DebriefView['packages'][number]['worth'] {
  return values.map(([who, value, reservation]) => ({
    party: who,
    value,
    gain: value - reservation,
    asked: null,
    ideal: 880,
    bar: { from: Math.min(value, reservation), to: Math.max(value, reservation), ideal: 880 },
  }))
}

const WORDING = [
  ['1.1', 'Full ceasefire'],
  ['1.2', 'Observers on the ground'],
  ['1.3', 'Consult within a day'],
  ['2.1', 'European contingent'],
  ['2.2', 'Political assurance'],
  ['3.2', 'Positions recorded'],
  ['3.4', 'Constitution untouched'],
  ['4.1', 'Ceasefire first'],
  ['4.2', 'Weeks, with reviews'],
] as const

function wording(changed: Readonly<Record<string, string>>): DebriefView['packages'][number]['wording'] {
  return WORDING.map(([number, short]) => ({
    number,
    short: changed[number] ?? short,
    same: changed[number] === undefined,
  }))
}

const brief = {
  who: 'You lead the delegation that called the meeting. You chair, you hold the pen, and you sign as one of three.',
  home: 'A text that lasts and that nobody in the room disowns the next morning. Above all a ceasefire that somebody watches, and a contingent only with an American part behind it.',
  trade:
    'The pace of what follows, and how the tracks are joined. You can live with weeks or with days, and with consultations instead of agreed steps if observers are on the ground.',
  cannot:
    'A text that recognises a change of borders by force in the name of all signatories. A contingent that stands alone.',
  suspect:
    'Washington has less time than it says and more room on guarantees. Kyiv will not move on the constitution, and does not need to. Paris cares about the order of things more than about any single clause.',
  opening:
    'Wednesday morning, rain on the windows. Rubio and Witkoff were expected and are not here; Kellogg is. The French and German delegations have taken their seats. One chair at the far end stays empty.',
  known: '',
  gift: '',
  veto: '',
}

/** Of a delegation that nobody can lead. */
const notLed = {
  who: '',
  home: '',
  trade: '',
  cannot: '',
  suspect: '',
  opening: '',
  known: 'One of the delegations that the envoy is to meet. What it wants here is assumed.',
  gift: 'Supply and transport for a contingent.',
  veto: 'Assistance without a vote.',
}

const lines = story.map((line) => ({ ...line, mine: line.party?.id === uk.id }))

export const sampleDebrief: DebriefView = {
  step: 'describe',
  headline: 'Signed, with 9 of 13 clauses agreed',
  turns: [
    {
      time: '11:30',
      party: null,
      mine: false,
      text: 'Ceasefire: all three agreed by 11:30. Full ceasefire (1.1); Observers on the ground (1.2); Agreed steps follow (1.3).',
    },
    {
      time: '13:00',
      party: uk,
      mine: true,
      text: '2.1 (Contingent) had stood in brackets since 11:30; your delegation brought another wording: European contingent.',
    },
    {
      time: '20:30',
      party: null,
      mine: false,
      text: 'The text was read with 9 of 13 clauses. Signed by the United Kingdom, the United States and Ukraine.',
    },
    {
      time: '20:30',
      party: null,
      mine: false,
      text: 'Washington and Kyiv accepted with every vote; London with 8 of 10.',
    },
  ],
  chapters: [
    { name: 'Ceasefire', from: '09:00', to: '11:00', lines: lines.slice(0, 4) },
    { name: 'Final reading', from: '20:00', to: '20:30', lines: lines.slice(4) },
  ],
  review: {
    phases: [
      { name: 'Ceasefire', from: 540, to: 690 },
      { name: 'Guarantees', from: 690, to: 900 },
      { name: 'Territory', from: 900, to: 1080 },
      { name: 'Phasing', from: 1080, to: 1170 },
      { name: 'Closing', from: 1170, to: 1260 },
    ],
    points: LEVELS.map((level, i) => ({ minute: 540 + i * 30, level })),
    marks: [
      {
        minute: 690,
        sign: '!',
        word: 'Good',
        text: 'You traded 1.1 against 4.2. Both lost their brackets.',
        better: null,
      },
      {
        minute: 780,
        sign: '?',
        word: 'Mistake',
        text: '2.1 went on the table before anybody had asked Germany.',
        better: 'Asking first was worth more in most play-outs.',
      },
      {
        minute: 930,
        sign: '?!',
        word: 'Risky',
        text: 'The promise on 2.3 fell due and was not kept.',
        better: null,
      },
      {
        minute: 1140,
        sign: '!!',
        word: 'Turning point',
        text: 'You circulated the text and redrafted 3.4 from what you heard.',
        better: null,
      },
    ],
  },
  trustLines: [
    { party: us, from: 45, to: 58 },
    { party: ua, from: 60, to: 66 },
    { party: fr, from: 55, to: 63 },
    { party: de, from: 50, to: 31 },
  ],
  briefs: [us, ua, de].map((who, i) => ({
    party: who,
    ...(i === 2 ? notLed : brief),
    wants: [
      { number: '4.2', issue: 'Pace', best: 'Days', weight: 26 - i * 4 },
      { number: '2.2', issue: 'Part of the US', best: 'To be negotiated later', weight: 19 },
      { number: '3.2', issue: 'Crimea', best: 'Each records its own position', weight: 14 },
    ],
    redLines: i === 2 ? [] : ['Automatic assistance in 2.3, unless Congress has voted.'],
    reservation: 340 + i * 30,
    asked: null,
    found:
      i === 0
        ? 'You found this at 10:30.'
        : i === 1
          ? 'You traded against it once, at 13:00.'
          : 'You did not ask.',
  })),
  scale: { min: 0, max: 1000 },
  packages: [
    {
      id: 'yours',
      name: 'Your text',
      about: 'As it was read at the end.',
      wording: wording({}),
      worth: worth([
        [uk, 610, 380],
        [us, 540, 340],
        [ua, 470, 420],
      ]),
    },
    {
      id: 'nash',
      name: 'Nash point',
      about: 'The greatest product of gains over no agreement.',
      wording: wording({ '1.3': 'Agreed steps', '2.2': 'Written commitment', '4.2': 'Days' }),
      worth: worth([
        [uk, 660, 380],
        [us, 560, 340],
        [ua, 610, 420],
      ]),
    },
    {
      id: 'egalitarian',
      name: 'Most even',
      about: 'The smallest gain is as large as it can be.',
      wording: wording({ '1.3': 'Agreed steps', '2.2': 'Written commitment' }),
      worth: worth([
        [uk, 640, 380],
        [us, 575, 340],
        [ua, 600, 420],
      ]),
    },
  ],
  scatter: {
    x: ua,
    y: us,
    points: cloud(),
    frontier,
    yours: [470, 540],
    best: { at: [620, 640], better: true },
    compared: ['United Kingdom', 'United States', 'Ukraine'],
    others: true,
    reservation: [420, 340],
  },
  left: [
    'Two clauses could have been worth more to Ukraine at no loss to the United States: written steps after a breach in 1.3 would have paid for days in 4.2.',
  ],
  questions: [
    {
      id: 'q1',
      text: 'Which promise did you make knowing that you might not keep it?',
      answer: 'The one to Berlin. I thought the text would be settled by then.',
    },
    { id: 'q2', text: 'Whose reason did you hear, and whose did you only suppose?', answer: '' },
    {
      id: 'q3',
      text: 'Where in your own life has somebody’s price been easier to meet than their demand?',
      answer: '',
    },
  ],
  beliefs: [us, ua, de].map((who, i) => ({
    party: who,
    believed: [30 + i * 8, 24, 30 - i * 8, 16],
    truth: [18, 30 + i * 6, 24, 28 - i * 6],
    tracks: TRACKS,
  })),
}

export const sampleSession: SessionView = {
  chosen: {},
  id: 's1',
  level: {
    id: 'london-2025-04-23',
    title: 'London, 23 April 2025',
    place: 'London',
    checked: '',
    recordNote: 'Retold from one source, with the status of each claim.',
  },
  you: uk,
  clock: {
    time: '17:30',
    minute: 1050,
    partOfDay: 'Evening, rain',
    slots: 24,
    spent: 17,
    counts: true,
    line: '7 of 24 slots left',
    phase: 'Territorial terms',
    lastSitting: false,
    phaseIndex: 3,
    phases: ['Agenda', 'Ceasefire', 'Guarantees', 'Territory', 'Phasing', 'Closing'],
    trackLine: '2 of 4 in brackets',
  },
  turnLine: 'Your move',
  yourTurn: true,
  thinking: false,
  delegations: [],
  tracks: [],
  counts: { agreed: 9, bracketed: 2, tabled: 0, open: 1, parked: 1 },
  revision: 12,
  actions: [],
  composer: null,
  event,
  outcome: {
    did: 'Asked Germany what it would need:',
    came: ['Consult within a day (1.3).', '1.1 (Ceasefire) is agreed.'],
  },
  incoming: null,
  owed: null,
  story,
  news: [],
  wire: [],
  promises: [],
  notebook: { away: null, offers: [], notes: [], beliefs: [], known: [], ownText: '' },
  capital: null,
  brief: { party: uk, ...brief },
  background: facts.map((one) => ({
    date: one.date,
    text: one.text,
    facts: [one],
    sources: [{ status: one.status, line: one.source }],
  })),
  simplifies: [
    'Three delegations sit through one long day; the article has several meetings.',
    'Trump set no deadline; the clock of 24 slots is a game’s.',
    'What each side wants, and how much, is assumed by the level’s designer.',
  ],
  corridor: null,
  agenda: null,
  reading: null,
  answers: {
    capitals,
    still: '',
    absent: {
      party: ru,
      accepts: false,
      line: 'Moscow refuses over clause 2.1: a contingent on the ground.',
    },
    final:
      'London’s refusal names clause 2.1. It is open again for a short sitting of three slots; everything else stands.',
    step: 'capitals',
  },
  ending,
  debrief: sampleDebrief,
  hint: null,
  proceedLabel: null,
}

/** The whole view as it would be while this screen shows. */
export function sampleSetPiece(screen: Screen): AppView {
  const scenes: Partial<Record<Screen, AppView['scene']['scene']>> = {
    title: 'title',
    event: 'telephone',
    answers: 'signing',
    ending: 'signing',
  }
  return {
    screen,
    levels,
    saved,
    bin,
    settings: sampleSettings,
    names: [],
    glossary: [
      {
        id: 'reservation',
        term: 'Reservation',
        text: 'What no agreement is worth to a delegation. It signs nothing worth less.',
        source: 'Raiffa, The Art and Science of Negotiation, 1982',
        forms: ['reservation'],
      },
      {
        id: 'reactive-devaluation',
        term: 'Reactive devaluation',
        text: 'A proposal seems worth less because the other side made it.',
        source: 'Ross and Stillinger, 1991',
        forms: ['reactive devaluation'],
      },
    ],
    about: {
      facts,
      sources: [
        'Europe Brief News, London, April 2025: one article on the talks in London and the Paris talks before them.',
      ],
      simplifies: sampleSession.simplifies,
      assumptions: [
        'Wants and weights of every delegation.',
        'The terms of a contingent in 2.1.',
        'Moscow’s view of verification.',
      ],
    },
    session: screen === 'title' || screen === 'seats' || screen === 'sessions' ? null : sampleSession,
    scene: {
      scene: scenes[screen] ?? 'none',
      minute: 1050,
      rain: 0.5,
      figures: [],
      partner: null,
      brackets: 2,
      signatures: 5,
      agreed: 9,
      absent: 'Moscow',
      telephone: 'silent',
      map: null,
      still: false,
    },
    announcement: '',
    message: null,
    ready: true,
    preparing: { difficulty: null, seed: null, name: '' },
    preset: { level: null, seat: null, difficulty: null, seed: null },
  }
}
