import type { AbilityKind, CommonKind } from '../../negotiation/scenario.ts'
import { counted } from './sentence.ts'

export type ActionGroup = 'text' | 'talk' | 'home' | 'chair' | 'end'
type Named = {
  readonly label: string
  readonly about: string
  readonly icon: string
  readonly group: ActionGroup
}

/** Moves that every delegation has, as buttons; icons are names of lucide's. A free stance has no button of its own. */
export const common: Readonly<Record<Exclude<CommonKind, 'stance'> | 'leave', Named>> = {
  table: {
    label: 'Table a wording',
    about: 'Your wording replaces the standing one; you accept it, and everybody else has yet to speak.',
    icon: 'file-plus',
    group: 'text',
  },
  trade: {
    label: 'Trade across clauses',
    about:
      'You give on one clause and get on another. They accept all, a part, or nothing. It binds both until a third delegation rewrites a half of it.',
    icon: 'arrow-left-right',
    group: 'talk',
  },
  ask: {
    label: 'Ask what they need',
    about:
      'They name the fewest changes with which they could accept the text, binding for two slots; with little trust in you, perhaps more than they need.',
    icon: 'message-circle-question-mark',
    group: 'talk',
  },
  take: {
    label: 'Take an offer',
    about: 'Every change of a standing offer is tabled at once; its maker and you accept it.',
    icon: 'handshake',
    group: 'talk',
  },
  reassure: {
    label: 'Reassure',
    about: 'Builds trust in you; the second time half as much, and so on.',
    icon: 'heart-handshake',
    group: 'talk',
  },
  promise: {
    label: 'Promise',
    about:
      'You promise to support a wording, or to keep away from it. Kept, it builds trust; broken, it costs trust at once.',
    icon: 'stamp',
    group: 'talk',
  },
  warn: {
    label: 'Warn',
    about: 'You tell them which wording you will not accept. They learn where you stand, and trust you less.',
    icon: 'triangle-alert',
    group: 'talk',
  },
  request: {
    label: 'Ask a favour',
    about: 'You ask another delegation for what only it can do.',
    icon: 'hand-helping',
    group: 'talk',
  },
  consult: {
    label: 'Call your capital',
    about:
      'You account at home for what is agreed, hear how the text would fare, and see your capital’s bar more closely.',
    icon: 'phone-call',
    group: 'home',
  },
  press: {
    label: 'Brief the press',
    about: 'A public line. Each can be used once, and everybody hears it.',
    icon: 'megaphone',
    group: 'home',
  },
  vow: {
    label: 'Vow in public',
    about:
      'You bind yourself in public, once for a clause. If you sign against it, your capital asks for more.',
    icon: 'landmark',
    group: 'home',
  },
  park: {
    label: 'Park a clause',
    about: 'The text stays silent on it until somebody takes it up again.',
    icon: 'circle-pause',
    group: 'text',
  },
  reopen: {
    label: 'Reopen a clause',
    about: 'An initialled clause is put back on the table. It costs trust with everybody who initialled it.',
    icon: 'rotate-ccw',
    group: 'text',
  },
  pass: {
    label: 'Listen',
    about: 'Your delegation says nothing more in this round.',
    icon: 'chevrons-right',
    group: 'end',
  },
  leave: {
    label: 'Leave the talks',
    about: 'Your delegation goes home. Where its signature is needed, there will be no agreement today.',
    icon: 'door-open',
    group: 'end',
  },
}

/** Answering a trade with another; it has no button among the moves, only one where the trade waits. */
export const counter: Named = {
  label: 'Answer with another trade',
  about:
    'Your trade takes the place of theirs: they accept all of it, a part, or nothing. They cannot answer with a third.',
  icon: 'arrow-left-right',
  group: 'talk',
}

/** Why an action is not open when there is nothing to do it with. */
export const nothing = {
  take: 'No offer to you stands now.',
  taken: 'The text already says what was offered to you.',
  reopen: 'No clause is initialled yet.',
  trade: 'It takes two clauses that are not initialled.',
  clause: 'No clause is open to it now.',
}

/** Icons and places for abilities, whose names the level gives. */
export const abilities: Readonly<
  Record<AbilityKind, { readonly icon: string; readonly group: ActionGroup }>
> = {
  order: { icon: 'list-ordered', group: 'chair' },
  package: { icon: 'package', group: 'text' },
  bridge: { icon: 'waypoints', group: 'chair' },
  circulate: { icon: 'files', group: 'chair' },
  recess: { icon: 'coffee', group: 'chair' },
  caucus: { icon: 'users', group: 'chair' },
  deadline: { icon: 'timer', group: 'chair' },
  advance: { icon: 'skip-forward', group: 'chair' },
  invite: { icon: 'mic', group: 'chair' },
  channel: { icon: 'phone-forwarded', group: 'home' },
  signal: { icon: 'bell', group: 'talk' },
  object: { icon: 'shield-alert', group: 'text' },
  appeal: { icon: 'life-buoy', group: 'talk' },
}

export const costs = {
  endsRound: (slots: number, uses: number | null) =>
    uses === null
      ? `Ends your round: ${counted(slots, 'slot', 'slots')}`
      : `Ends your round: ${counted(slots, 'slot', 'slots')}, ${counted(uses, 'use', 'uses')} left`,
  line: (slots: number) => (slots === 0 ? 'Free' : counted(slots, 'slot', 'slots')),
  /** An answer to an event may cost trust; what stands here is time. */
  answer: (slots: number) => (slots === 0 ? 'Takes no time' : counted(slots, 'slot', 'slots')),
  onClause: (number: string, slots: number) =>
    slots === 0 ? `On ${number}, free` : `On ${number}, ${counted(slots, 'slot', 'slots')}`,
  left: (slots: number, uses: number) =>
    slots === 0
      ? `Free, ${counted(uses, 'use', 'uses')} left`
      : `${counted(slots, 'slot', 'slots')}, ${counted(uses, 'use', 'uses')} left`,
}

/** The words on the button that makes the move. */
export const confirm: Readonly<Record<string, string>> = {
  table: 'Table it',
  trade: 'Propose it',
  answer: 'Propose it instead',
  ask: 'Ask',
  take: 'Take it',
  reassure: 'Reassure',
  promise: 'Promise',
  warn: 'Warn',
  request: 'Ask for it',
  consult: 'Call',
  press: 'Say it',
  vow: 'Vow',
  park: 'Park it',
  reopen: 'Reopen it',
  pass: 'Let the round pass',
  leave: 'Leave',
  order: 'Set the order',
  package: 'Lay it down',
  bridge: 'Table the bridging text',
  circulate: 'Circulate',
  recess: 'Call a recess',
  caucus: 'Go aside',
  deadline: 'Set it',
  advance: 'Move on',
  invite: 'Give the floor',
  channel: 'Send',
  signal: 'Signal',
  object: 'Object',
  appeal: 'Appeal',
}

export const confirmWithCost = (label: string, slots: number): string =>
  slots === 0 ? label : `${label}: ${counted(slots, 'slot', 'slots')}`
