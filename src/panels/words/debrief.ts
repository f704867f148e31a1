import { called, counted, inner, listed } from '../../game/words/sentence.ts'
import { spoken } from '../../game/words/spoken.ts'

/** Words of the debrief. */
export const debriefWords = spoken('debrief', {
  steps: { describe: 'What happened', analyse: 'What was possible', transfer: 'What stays' },
  stepsOf: 'Steps of the debrief',
  stepLater: 'comes later',
  turns: 'What it turned on',
  yourMove: 'Your move',
  story: 'The session, line by line',
  shown: 'Lines shown',
  allLines: 'Every line',
  onlyMine: 'Your own moves only',
  chapter: (name: string, from: string, to: string, lines: number) =>
    `${name}, ${from === to ? from : `${from} to ${to}`}, ${counted(lines, 'line', 'lines')}`,
  aside: 'Said aside',
  trust: 'Trust in you, first and last, of 100',
  trustOf: (from: number, to: number) => (from === to ? `${to} throughout` : `${from}, then ${to}`),
  review: 'How the session moved',
  reviewNote: 'What a lasting text was worth expecting at each moment, from play-outs of the same position.',
  hold: 'Likely to hold',
  fail: 'Likely to fail',
  briefs: 'What they were holding back',
  briefsNote: 'The briefs are open now. Weights and limits are the level’s assumptions.',
  opened: 'Now open',
  wants: 'What mattered most',
  wantsHead: { clause: 'Clause', best: 'Liked best', weight: 'Weight' },
  redLines: 'What it would not sign, or only at a price',
  noRedLines: 'No wording was ruled out for it: each was weighed against the rest of the text.',
  reservation: (n: number) => `No agreement was worth ${n} to it.`,
  wholeBrief: 'The whole brief, with its limits',
  foremost: (clause: string, best: string) =>
    `Mattered most: ${inner(clause)}, where it liked best: ${inner(best)}.`,
  otherTexts: (names: readonly string[]) => `Texts that theory picks: ${listed(names)}`,
  otherBeliefs: (names: readonly string[]) => `The same for ${listed(names.map(called))}`,
  packages: 'Your text beside other possible texts',
  notNeeded: 'This text does not need its signature.',
  packagesNote: (min: number, max: number) =>
    `Worth per delegation, ${min} to ${max}, by the level’s assumed weights. The bar begins at what no agreement was worth when the talks ended, and by that the other texts are picked; the thin rule is the best that delegation could have had from any text.`,
  text: 'Text',
  gain: (n: number) =>
    n > 0
      ? `${n} more than no agreement`
      : n < 0
        ? `${-n} less than no agreement`
        : 'the same as no agreement',
  /** Of a party that only answers: beside its hidden bar. */
  asked: (n: number, bar: number) =>
    n > 0
      ? `${n} more than the ${bar} it asked for a yes`
      : n < 0
        ? `${-n} less than the ${bar} it asked for a yes`
        : `just the ${bar} it asked for a yes`,
  askedForYes: (bar: number) => `For a yes it asked more than that: ${bar}, its hidden bar in this session.`,
  wording: 'Clause by clause',
  wordingSame: 'as in your text',
  scatter: 'What was left on the table',
  scatterAxis: (party: string) => `Worth more to ${called(party)}`,
  yours: 'Your text',
  best: {
    better: (names: readonly string[], others: boolean) =>
      `At least as much as your text for ${listed(names.map(called))}, and more for one of them or several.${others ? ' Others are not compared.' : ''}`,
    fair: (names: readonly string[]) =>
      `The greatest product of gains for ${listed(names.map(called))} (Nash)`,
  },
  frontier: (names: readonly string[]) =>
    `The outermost texts: more for one of ${listed(names.map(called))} is less for another`,
  none: 'No agreement',
  dot: 'A text that both prefer to none',
  scatterSaid: (x: string, y: string) =>
    `Each dot is a possible text, placed by its worth to ${called(x)} and to ${called(y)}. The table beside it gives the same in numbers.`,
  beliefs: 'What you believed of them, and what was so',
  beliefsNote: 'Weights by track as your notebook had them at the end, beside the brief.',
  track: 'Track',
  bars: 'As bars',
  believed: 'Believed',
  truth: 'In the brief',
  transfer: 'Three questions',
  transferNote: 'Your answers stay on this device, with the session. Nobody marks them.',
  kept: 'Kept as you write',
  export: 'Save the session as a file',
  toAnalyse: 'On to what was possible',
  toTransfer: 'On to what stays',
  finish: 'Finish',
  again: 'Choose another seat',
  toTitle: 'Back to the title',
})
