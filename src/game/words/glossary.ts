interface Entry {
  readonly id: string
  readonly term: string
  readonly text: string
  /** Other words by which texts name it, as they are written; those in small letters may also begin a sentence. */
  readonly also: readonly string[]
  /** Who described it, and when; for what comes from the study of negotiation. */
  readonly source?: string
}

/** What the game's own words mean, in every level; a level that explains one of them itself has the last word. */
export const glossary: readonly Entry[] = [
  {
    id: 'bracket',
    term: 'Bracket',
    text: 'Square brackets round wording on which somebody reserves. They fall when nobody does any longer, or when the clause is agreed.',
    also: ['brackets', 'bracketed'],
  },
  {
    id: 'reserve',
    term: 'Reserve',
    text: 'To say that one cannot yet accept a wording, and why. It costs nothing and can be taken back.',
    also: ['reserves', 'reserved', 'reserving', 'reservation', 'reservations'],
  },
  {
    id: 'objection',
    term: 'Objection',
    text: 'A reservation of principle. The wording cannot be agreed until it is withdrawn.',
    also: ['objections', 'objects to', 'objects on'],
  },
  {
    id: 'agreed',
    term: 'Agreed',
    text: 'Every signatory has said yes to the wording, and it was initialled as the round closed. It binds nobody until the whole text is signed. Where a wording makes a delegation a signatory that reserves on it, the brackets come back as the round closes.',
    also: ['initialled', 'initials'],
  },
  {
    id: 'parked',
    term: 'Parked',
    text: 'Set aside for now. If it stays so, the text is silent on it.',
    also: ['park'],
  },
  {
    id: 'signatory',
    term: 'Signatory',
    text: 'A party whose signature the text needs. Some wordings make more parties signatories.',
    also: ['signatories'],
  },
  {
    id: 'package',
    term: 'Package',
    text: 'Wordings for several clauses, or for all of them, to be taken together.',
    also: ['packages'],
  },
  {
    id: 'slot',
    term: 'Slot',
    text: 'What time is counted in. A round takes as many slots as the longest move made in it.',
    also: ['slots'],
  },
  {
    id: 'standing-offer',
    term: 'Standing offer',
    text: 'The answer to what somebody would need: the fewest changes with which it would accept the text. It binds its maker for two slots.',
    also: ['standing offers'],
  },
  {
    id: 'bridging-text',
    term: 'Bridging text',
    text: 'A draft in the name of the chair, so that nobody has to agree to a rival’s wording.',
    also: ['bridging texts'],
  },
  {
    id: 'caucus',
    term: 'Caucus',
    text: 'The chair takes some delegations aside. What is said there is not heard in the room.',
    also: [],
  },
  {
    id: 'recess',
    term: 'Recess',
    text: 'A pause. Everybody speaks more openly after it, and is more patient.',
    also: ['recesses'],
  },
  {
    id: 'closing',
    term: 'Closing',
    text: 'The last part of the talks: every track is open again, and trades may reach across the whole text.',
    also: [],
  },
  {
    id: 'final-reading',
    term: 'Final reading',
    text: 'Only what is agreed is read aloud. Every signatory then says whether it signs.',
    also: [],
  },
  {
    id: 'promise',
    term: 'Promise',
    text: 'A word to another delegation, with a time. To support a wording is kept by accepting it when that time comes, broken by reserving on it, and comes to nothing, at no cost, where one says neither. To keep away from one is broken by tabling or accepting it, and cannot be promised while one accepts it. What an absolute red line forbids one to keep lowers for good how far one can be trusted, but only once it is broken.',
    also: ['promises', 'promised'],
  },
  {
    id: 'vow',
    term: 'Vow',
    text: 'A public word on one wording. Whoever signs against it is asked for more at home.',
    also: ['vows', 'vowed'],
  },
  {
    id: 'firmness',
    term: 'Firmness',
    text: 'How late a delegation comes down from what it first aimed at. The firm ones give most of it shortly before the end.',
    also: [],
    source: 'Faratin, Sierra and Jennings 1998',
  },
  {
    id: 'reciprocity',
    term: 'Reciprocity',
    text: 'Answering in kind: whoever sees the others move moves too, and whoever does not waits.',
    also: [],
    source: 'Gouldner 1960; as a negotiating tactic Faratin, Sierra and Jennings 1998',
  },
  {
    id: 'trust',
    term: 'Trust',
    text: 'From 0 to 100, of one delegation in another. To whom it trusts, it tells more of the truth; what they bring seems worth more.',
    also: [],
    source: 'Kimmel, Pruitt and others 1980',
  },
  {
    id: 'reactive-devaluation',
    term: 'Reactive devaluation',
    text: 'The same words seem worth less because the other side brought them. A neutral author escapes this in part.',
    also: [],
    source: 'Ross and Stillinger 1991',
  },
  {
    id: 'anchoring',
    term: 'Anchoring',
    text: 'The first draft of a clause draws towards itself what is hoped for later.',
    also: [],
    source: 'Tversky and Kahneman 1974',
  },
  {
    id: 'loss-aversion',
    term: 'Loss aversion',
    text: 'A loss against what would be without the text weighs more than a gain of the same size.',
    also: [],
    source: 'Kahneman and Tversky 1979',
  },
  {
    id: 'audience-costs',
    term: 'Audience costs',
    text: 'Going back on a public word is punished at home: the capital asks for more.',
    also: [],
    source: 'Fearon 1994',
  },
  {
    id: 'leaks',
    term: 'Leaks',
    text: 'A delegation tells the press what was said behind closed doors; whoever talks to an audience gives way less easily.',
    also: [],
    source: 'Stasavage 2004',
  },
]

/** Compounds in which a word of the list above means something else: they stay whole. */
export const compounds: readonly string[] = ['news channel', 'news channels', 'television channel']
