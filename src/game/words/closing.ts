import { called, inner, listed, start, type Who } from './sentence.ts'

export const agenda = {
  yours: 'You have the chair: set the order of the tracks. What is settled first shapes what comes later.',
  theirs: (who: Who) => `The order is set by ${who.name}.`,
}

export const reading = {
  changed: 'Changed since the last reading',
  added: 'New since the last reading',
  changes: (clauses: readonly string[]) => `Otherwise than at the last reading: ${listed(clauses)}.`,
  same: 'The text is the same as at the last reading.',
  dropped: (line: string) => `${line} It was in the text at the last reading.`,
  silentOn: (number: string, name: string, meaning: string) =>
    `${number} ${inner(name)} is left out: ${inner(meaning)}.`,
  /** Why a clause that had a wording is left out. */
  stood: {
    reserved: (wording: string, names: readonly string[]) =>
      `${inner(wording)} stood in brackets, reserved by ${listed(names.map(called))}.`,
    unheard: (wording: string, names: readonly string[]) =>
      `${inner(wording)} was tabled; never accepted by ${listed(names.map(called))}.`,
    you: (wording: string) => `${inner(wording)} was tabled; only your acceptance was missing.`,
    bound: (wording: string, numbers: readonly string[]) =>
      `${inner(wording)} was accepted, but a trade binds it to ${listed(numbers)}, on which not everybody agreed.`,
    tooLate: (wording: string) => `${inner(wording)} was accepted too late to be initialled.`,
  },
  worth: {
    farAbove: 'By your brief, this text is worth far more to your side than no agreement today.',
    above: 'By your brief, this text is worth more to your side than no agreement today.',
    edge: 'By your brief, this text is worth barely more to your side than no agreement today.',
    below:
      'By your brief, this text is worth less to your side than no agreement today. Not to sign is a respectable answer.',
    crosses: 'This text crosses a line that your brief says you cannot sign.',
  },
  /** How it would fare at home; the bar there is hidden. */
  home: {
    below: (capital: string) => `As far as you can see, ${called(capital)} is not likely to accept it.`,
    within: (capital: string) =>
      `As far as you can see, the answer from ${called(capital)} could go either way.`,
    above: (capital: string) => `As far as you can see, ${called(capital)} is likely to accept it.`,
  },
}

function wished(wish: string | null): string {
  return wish === null
    ? 'It would rather have the text say nothing there.'
    : `It would rather read there: ${inner(wish)}.`
}

export const answers = {
  named: (line: string, clause: string, wish: string | null) => `${inner(line)}: ${clause}. ${wished(wish)}`,
  /** The refusal before the last sitting, at the reading after it. */
  first: (by: string, clause: string, wish: string | null) =>
    `${start(called(by))} refused the text and named ${clause}. ${wished(wish)}`,
  /** A second refusal, after the last sitting. */
  again: (clause: string, wish: string | null, changed: boolean) =>
    `This is the second answer, and it names the same clause again: ${clause}. ${changed ? 'What the last sitting made of it was not enough.' : 'It reads as it did the first time.'} ${wished(wish)}`,
  other: (before: string, clause: string, wish: string | null) =>
    `This is the second answer. The first named ${before}; this one names another clause: ${clause}. ${wished(wish)}`,
  still: (capitals: readonly string[]) =>
    `${start(listed(capitals.map(called)))} ${capitals.length === 1 ? 'accepts this text as it' : 'accept this text as they'} did the first.`,
  final: (clause: string) => `There is one last short sitting, on ${clause} alone.`,
}

export const endings = {
  said: {
    sign: 'Signed',
    adjourn: 'Asked to adjourn',
    decline: 'Declined to sign',
    'go-on': 'Asked to go on',
  },
  /** Of a text that others kept from being signed. */
  ready: 'Was ready to sign',
  because: (said: string, clause: string, reason: string) => `${said}, naming ${clause}: ${inner(reason)}.`,
  left: (time: string) => `Left the talks at ${time}`,
  answered: (yes: boolean) => (yes ? 'accepts the text' : 'does not accept the text'),
  refused: (clause: string) => `does not accept the text and names ${clause}`,
  capital: (capital: string, answer: string) => `${capital} ${answer}`,
  /** Whose criticism of the circulated text its last wording meets, of so many whose criticism counts. */
  heard: (met: readonly string[], of: number) =>
    met.length === 0
      ? 'The text was circulated, and no criticism that counts for how long it lasts was met.'
      : `${start(listed(met))} found a criticism of the circulated text met${met.length === of ? '' : `: ${met.length} of the ${of} whose criticism counts`}. That makes it last longer.`,
  durability: [
    'Unlikely to hold',
    'Fragile',
    'May hold',
    'Likely to hold',
    'Built to last',
  ] satisfies readonly [string, string, string, string, string],
}
