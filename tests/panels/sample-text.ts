import type { ClauseView, OptionView, StanceView, TrackView } from '../../src/game/shown/text.ts'
import { DE, FR, UA, US, fact } from './sample-parties.ts'

type Option = readonly [short: string, plain: string, treaty: string, own: -2 | -1 | 0 | 1 | 2]
const OWN = {
  '-2': 'Against your brief',
  '-1': 'Weak',
  '0': 'Neither way',
  '1': 'Good',
  '2': 'What you came for',
}

interface Line {
  readonly number: string
  readonly name: string
  readonly question: string
  readonly status: ClauseView['status']
  readonly standing: number
  readonly options: readonly Option[]
  readonly stances?: readonly StanceView[]
  readonly alternatives?: readonly string[]
  readonly more?: Partial<ClauseView>
}

function optionOf(option: Option, choice: number, standing: boolean): OptionView {
  return {
    choice,
    short: option[0],
    plain: option[1],
    treaty: option[2],
    standing,
    own: { level: option[3], word: OWN[`${option[3]}`], full: OWN[`${option[3]}`] },
    whyNot: null,
    basis:
      choice === 1 ? 'Facts 8, 24 and 38; the terms are assumed.' : 'Assumed: no source names this wording.',
    facts: choice === 1 ? [fact('F24', 'stated'), fact('F38', 'reported')] : [],
    needs: choice === 2 ? ['France', 'Germany'] : [],
  }
}

const STATUS_LINES: Readonly<Record<ClauseView['status'], string>> = {
  open: 'Nothing tabled yet',
  tabled: 'Tabled by the US delegation',
  bracketed: 'Reserved',
  agreed: 'Agreed 16:10',
  parked: 'Parked until Moscow answers',
}

let counter = 0
function clause(line: Line): ClauseView {
  const issue = counter++
  const standing = line.options[line.standing]
  const stands = line.status !== 'open' && standing ? standing : undefined
  return {
    issue,
    id: `issue-${issue}`,
    number: line.number,
    name: line.name,
    question: line.question,
    status: line.status,
    statusLine: STATUS_LINES[line.status],
    leftOut: false,
    treaty: stands?.[2] ?? null,
    plain: stands?.[1] ?? line.question,
    short: stands?.[0] ?? line.name,
    alternatives: line.alternatives ?? [],
    stances: line.stances ?? [],
    waitsForYou: false,
    waitLine: '',
    initials: line.status === 'agreed' ? ['UK', 'US', 'UA', 'FR', 'DE'] : [],
    agreedAt: line.status === 'agreed' ? '16:10' : null,
    tabledBy: stands ? [US] : [],
    changed: null,
    mine: 'silent',
    advice: 'Your brief wants more than this, and can live with it if a date for review is named.',
    selected: false,
    canAccept: line.status === 'tabled' || line.status === 'bracketed',
    canReserve: line.status === 'tabled' || line.status === 'bracketed',
    acceptHints: [],
    acceptPrice: '',
    reserveHints: [],
    options: line.options.map((option, choice) =>
      optionOf(option, choice, stands !== undefined && choice === line.standing),
    ),
    proposed: null,
    ...line.more,
  }
}

const reserves = (party: StanceView['party'], short: string, prefers: string | null = null): StanceView => ({
  party,
  kind: 'reserves',
  line: `The ${party.delegation} reserves: ${short}. Its capital would not be able to defend the present wording.`,
  short,
  shared: short.replace(/^wants /, 'want '),
  prefers,
})
const accepts = (party: StanceView['party']): StanceView => ({
  party,
  kind: 'accepts',
  line: `The ${party.delegation} accepts the wording as it stands.`,
  short: 'accepts',
  shared: 'accept',
  prefers: null,
})
const silent = (party: StanceView['party']): StanceView => ({
  party,
  kind: 'silent',
  line: `The ${party.delegation} has said nothing on this clause yet.`,
  short: 'silent',
  shared: 'silent',
  prefers: null,
})

const CEASEFIRE: readonly ClauseView[] = [
  clause({
    number: '1.1',
    name: 'Scope',
    question: 'What stops, and for how long?',
    status: 'agreed',
    standing: 1,
    options: [
      [
        'Daily pauses',
        'Each side declares pauses day by day.',
        'Each side shall declare pauses in the use of force day by day, announcing them to the other signatories no later than noon of the day before.',
        -2,
      ],
      [
        'Renewable halt at the line',
        'Fighting halts along the present line for sixty days, and can be renewed.',
        'All use of force shall cease along the present line for a term of sixty days from signature, renewable by written notice of the signatories before its end.',
        1,
      ],
      [
        'Full ceasefire, no end date',
        'All fire stops on land, at sea and in the air, without an end date.',
        'All use of force on land, at sea and in the air shall cease at midnight following signature and shall not resume.',
        2,
      ],
    ],
    stances: [accepts(US), accepts(UA), accepts(FR), accepts(DE)],
  }),
  clause({
    number: '1.2',
    name: 'Verification',
    question: 'Who checks that the fire has stopped?',
    status: 'bracketed',
    standing: 2,
    options: [
      [
        'Each reports on itself',
        'Each side reports on its own conduct.',
        'Each side shall report weekly on its own observance of this agreement, and shall answer questions put to it by the other signatories in writing.',
        -1,
      ],
      [
        'Partners observe from afar',
        'Partners watch from the air and from space.',
        'Observance shall be verified by partner States by remote means, including aerial and satellite observation, whose findings shall be shared with every signatory.',
        1,
      ],
      [
        'Observers on the ground',
        'International observers stand on the ground.',
        'Observance shall be verified by international observers on the ground with freedom of movement along the whole line, reporting daily to the signatories.',
        2,
      ],
    ],
    stances: [
      reserves(US, 'no troops, no date', 'Partners observe from afar'),
      accepts(UA),
      accepts(FR),
      reserves(DE, 'needs a vote at home', 'Partners observe from afar'),
    ],
    alternatives: ['Partners observe from afar'],
    more: { selected: true, changed: 'Changed 15:40', mine: 'accepts' },
  }),
  clause({
    number: '1.3',
    name: 'Violations',
    question: 'What follows a breach?',
    status: 'tabled',
    standing: 1,
    options: [
      [
        'Not addressed',
        'The text does not say what follows a breach.',
        'The consequences of a breach remain to be settled in later talks among the signatories, which shall begin within thirty days of signature.',
        -2,
      ],
      [
        'Consult within a day',
        'Signatories consult within a day of a reported breach.',
        'The signatories shall consult within twenty-four hours of any reported breach with a view to restoring the ceasefire without delay.',
        1,
      ],
      [
        'Agreed steps follow',
        'Agreed steps follow a confirmed breach.',
        'A breach confirmed under this agreement shall be followed by the steps set out in its annex, beginning no later than three days after the finding.',
        2,
      ],
    ],
    stances: [accepts(US), silent(UA), silent(FR), silent(DE)],
    more: { changed: 'Changed 15:40', tabledBy: [US] },
  }),
]

const SECURITY: readonly ClauseView[] = [
  clause({
    number: '2.1',
    name: 'Contingent',
    question: 'Does a European force deploy?',
    status: 'bracketed',
    standing: 1,
    options: [
      [
        'No contingent',
        'No foreign force deploys.',
        'No contingent of any third State shall deploy to the territory of Ukraine under this agreement.',
        -2,
      ],
      [
        'European force, off the line',
        'A European multinational contingent deploys away from the line.',
        'A European multinational contingent may deploy at the invitation of Ukraine, away from the line, to train and to reassure.',
        1,
      ],
      [
        'The same, with allied support',
        'The same, with allied air, sea and logistics support.',
        'A European multinational contingent may deploy at the invitation of Ukraine, with allied support in the air, at sea and in logistics.',
        2,
      ],
    ],
    stances: [
      reserves(US, 'prefers silence on support'),
      accepts(UA),
      accepts(FR),
      reserves(DE, 'needs a vote at home'),
    ],
    alternatives: ['No contingent', 'The same, with allied support'],
  }),
  clause({
    number: '2.2',
    name: 'Part of the United States',
    question: 'What does Washington put in writing?',
    status: 'bracketed',
    standing: 2,
    options: [
      [
        'To be negotiated later',
        'The part of the US is left for later talks.',
        'The part of the United States shall be the subject of later negotiation.',
        -2,
      ],
      [
        'A political assurance',
        'A political assurance stands in the text.',
        'The United States declares its intention to support the observance of this agreement.',
        0,
      ],
      [
        'A written commitment',
        'A written commitment, should the attack be renewed.',
        'Should the attack be renewed, the United States shall provide assistance as set out in a written commitment annexed to this agreement.',
        2,
      ],
    ],
    stances: [
      reserves(US, 'not “shall”', 'A political assurance'),
      reserves(UA, 'not less'),
      accepts(FR),
      silent(DE),
    ],
    alternatives: ['A political assurance'],
  }),
  clause({
    number: '2.3',
    name: 'Architecture',
    question: 'What stands behind Ukraine after signature?',
    status: 'open',
    standing: 0,
    options: [
      [
        'Consultations',
        'Signatories consult.',
        'The signatories shall consult on the security of Ukraine whenever one of them so requests.',
        -1,
      ],
      [
        'Standing architecture',
        'A standing security architecture.',
        'The signatories shall establish a standing security architecture for Ukraine.',
        1,
      ],
      [
        'Automatic assistance',
        'The same, with automatic assistance.',
        'The signatories shall establish a standing security architecture for Ukraine with automatic assistance.',
        2,
      ],
    ],
  }),
]

const TERRITORY: readonly ClauseView[] = [
  clause({
    number: '3.1',
    name: 'The line',
    question: 'What does the text call the present front?',
    status: 'bracketed',
    standing: 1,
    options: [
      ['Silent on the line', 'The text is silent.', 'No provision.', 0],
      [
        'A line of contact',
        'The present front is a line of contact; status untouched.',
        'The present front shall be referred to as the line of contact, without prejudice to status or claims.',
        1,
      ],
      [
        'Informal acceptance',
        'Control behind the line is accepted informally.',
        'The signatories take note of the control exercised behind the present line.',
        -2,
      ],
    ],
    stances: [reserves(US, 'wants “take note”'), accepts(UA), accepts(FR), accepts(DE)],
    alternatives: ['Informal acceptance'],
  }),
  clause({
    number: '3.2',
    name: 'Crimea',
    question: 'What does the text say of Crimea?',
    status: 'bracketed',
    standing: 1,
    options: [
      ['Silent on Crimea', 'The text is silent.', 'No provision.', 0],
      [
        'Each records its position',
        'Each party records its own position.',
        'Each signatory records its own position on Crimea in a declaration annexed to this agreement.',
        1,
      ],
      [
        'The US alone recognises',
        'The US alone recognises Russian sovereignty.',
        'The United States alone recognises Russian sovereignty.',
        -2,
      ],
      [
        'No change by force',
        'No change of borders by force is recognised.',
        'The signatories recognise no change of borders brought about by force.',
        2,
      ],
    ],
    stances: [accepts(US), reserves(UA, 'barred by constitution'), reserves(FR, 'order first'), accepts(DE)],
    alternatives: ['No change by force'],
  }),
  clause({
    number: '3.3',
    name: 'Claims beyond the line',
    question: 'What of claims beyond the present line?',
    status: 'parked',
    standing: 1,
    options: [
      ['Silent on claims', 'The text is silent.', 'No provision.', 0],
      [
        'Readiness is noted',
        'Reported readiness to drop them is noted.',
        'The signatories note reports of readiness to drop claims beyond the line.',
        0,
      ],
      [
        'Dropped in writing',
        'Russia must drop them in writing.',
        'Claims beyond the line shall be dropped in writing before any further step.',
        1,
      ],
    ],
  }),
  clause({
    number: '3.4',
    name: 'Constitution',
    question: 'How is the constitution of Ukraine kept?',
    status: 'agreed',
    standing: 1,
    options: [
      ['Not mentioned', 'The constitution is not mentioned.', 'No provision.', -1],
      [
        'Nothing against it',
        'Nothing obliges Ukraine to act against its constitution.',
        'Nothing in this agreement obliges Ukraine to act against its constitution.',
        1,
      ],
      [
        'Own procedure only',
        'Status changes only by Ukraine’s own procedure.',
        'Any change of status shall be made only by the constitutional procedure of Ukraine.',
        1,
      ],
    ],
    stances: [accepts(US), accepts(UA), accepts(FR), accepts(DE)],
  }),
]

const PHASING: readonly ClauseView[] = [
  clause({
    number: '4.1',
    name: 'Order',
    question: 'What comes first?',
    status: 'open',
    standing: 0,
    options: [
      [
        'Ceasefire first',
        'A complete ceasefire first, the rest after.',
        'A complete ceasefire shall precede every other step.',
        1,
      ],
      ['All in parallel', 'All tracks in parallel.', 'All tracks shall be negotiated in parallel.', 0],
      [
        'One package',
        'One package, all or nothing.',
        'The tracks form one package; nothing is agreed until all is agreed.',
        -2,
      ],
    ],
  }),
  clause({
    number: '4.2',
    name: 'Pace',
    question: 'How fast?',
    status: 'open',
    standing: 0,
    options: [
      ['Days', 'Within days.', 'The talks shall conclude within days.', -1],
      [
        'Weeks, with review dates',
        'Weeks, with review dates.',
        'The talks shall proceed over weeks, with dates for review.',
        1,
      ],
      ['Open', 'No date is set.', 'No term is set.', 0],
    ],
  }),
  clause({
    number: '4.3',
    name: 'The room',
    question: 'Who sits in the next room?',
    status: 'tabled',
    standing: 1,
    options: [
      [
        'US and Russia',
        'The US and Russia work out terms; others are informed.',
        'The United States and Russia shall work out terms, of which others are informed.',
        -2,
      ],
      [
        'Every round together',
        'Ukraine and the Europeans take part in every round.',
        'Ukraine and the Europeans shall take part in every round of talks.',
        1,
      ],
      [
        'The same, and consent',
        'The same, and Ukraine consents to each step.',
        'The same, and Ukraine consents to each step on its territory.',
        2,
      ],
    ],
    stances: [silent(US), accepts(UA), accepts(FR), accepts(DE)],
    more: { tabledBy: [FR] },
  }),
]

const track = (
  index: number,
  name: string,
  short: string,
  line: string,
  place: TrackView['place'],
  clauses: readonly ClauseView[],
): TrackView => ({
  index,
  id: short.toLowerCase(),
  name,
  short,
  about: `What the text says about ${name.toLowerCase()}, and what it leaves out.`,
  current: place === 'now',
  place,
  line,
  clauses,
})

export const TRACKS: readonly TrackView[] = [
  track(0, 'Ceasefire', 'Ceasefire', '1 of 3 in brackets', 'now', CEASEFIRE),
  track(1, 'Security guarantees', 'Security', '2 of 3 in brackets', 'later', SECURITY),
  track(2, 'Territorial terms', 'Territory', '2 of 4 in brackets', 'later', TERRITORY),
  track(3, 'Phasing', 'Phasing', '1 of 3 tabled', 'later', PHASING),
]
