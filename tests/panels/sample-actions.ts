import type { ActionView, ComposerView, FieldView } from '../../src/game/shown/actions.ts'
import { TRACKS } from './sample-text.ts'

const action = (
  id: string,
  label: string,
  icon: string,
  group: ActionView['group'],
  cost: number,
  more: Partial<ActionView> = {},
): ActionView => ({
  id,
  label,
  icon,
  group,
  cost,
  costLine: cost === 0 ? 'Free' : cost === 1 ? '1 slot' : `${cost} slots`,
  about: 'What this move does, in one plain sentence, and what the others will take it for.',
  available: true,
  whyNot: null,
  suggested: false,
  ...more,
})
const off = (whyNot: string): Partial<ActionView> => ({ available: false, whyNot })

export const ACTIONS: readonly ActionView[] = [
  action('table', 'Table a wording', 'file-plus', 'text', 1, { suggested: true, costLine: 'On 1.2, 1 slot' }),
  action('ask', 'Ask what they need', 'message-circle-question-mark', 'talk', 1),
  action('trade', 'Trade across clauses', 'arrow-left-right', 'text', 1),
  action('consult', 'Call your capital', 'phone-call', 'home', 1),
  action('press', 'Brief the press', 'newspaper', 'home', 0, { costLine: 'Free, once' }),
  action('bridge', 'Propose a bridging text', 'waypoints', 'chair', 2),
  action('circulate', 'Circulate the text', 'send', 'chair', 1),
  action('park', 'Park a clause', 'circle-pause', 'text', 1),
  action('reopen', 'Reopen a clause', 'rotate-ccw', 'text', 2),
  action('package', 'Put a whole package', 'package', 'text', 2, off('Only in the closing phase')),
  action('reassure', 'Reassure', 'heart-handshake', 'talk', 1),
  action('warn', 'Warn', 'triangle-alert', 'talk', 1),
  action('promise', 'Promise', 'notebook-pen', 'talk', 1),
  action('request', 'Ask to use an ability', 'hand-helping', 'talk', 1),
  action('vow', 'Vow in public', 'megaphone', 'home', 1),
  action('recess', 'Call a recess', 'coffee', 'chair', 1),
  action('caucus', 'Hold a caucus', 'users', 'chair', 1),
  action('invite', 'Give somebody the floor', 'mic', 'chair', 1),
  action('deadline', 'Set a deadline', 'alarm-clock', 'chair', 1, off('One was set this round')),
  action('advance', 'Move on', 'chevrons-right', 'end', 0, { costLine: 'Ends this track' }),
  action('pass', 'Wait this round out', 'hourglass', 'end', 1),
  action('leave', 'Leave the talks', 'door-open', 'end', 0, { costLine: 'Ends the session' }),
]

const clauses = TRACKS.flatMap((track) => track.clauses)
const changes: FieldView = {
  name: 'give',
  kind: 'changes',
  label: 'What you would give',
  value: [{ issue: 1, choice: 1 }],
  clauses: clauses.map((clause) => ({
    issue: clause.issue,
    number: clause.number,
    name: clause.name,
    stands: clause.short,
    disabled: clause.status === 'agreed' ? 'Agreed: reopen it first' : null,
    live: clause.status !== 'agreed' && clause.status !== 'parked',
    options: clause.options.map((option) => ({
      value: option.choice,
      label: option.short,
      note: option.plain,
      standing: option.standing,
      own: option.own,
    })),
  })),
}

const first = ACTIONS[2] ?? ACTIONS[0]
export const TRADE: ComposerView | null = first
  ? {
      action: first,
      fields: [
        {
          name: 'to',
          kind: 'pick',
          label: 'With whom',
          value: 1,
          options: [
            { value: 1, label: 'United States', note: 'Open', disabled: null },
            { value: 2, label: 'Ukraine', note: 'Warm', disabled: null },
            { value: 3, label: 'France', note: 'Warm', disabled: null },
            { value: 4, label: 'Germany', note: 'Open', disabled: 'An answer of theirs is still due' },
          ],
        },
        changes,
        { ...changes, name: 'get', label: 'What you would get', value: [] },
      ],
      preview: [
        { tone: 'cost', certainty: 'certain', text: 'costs 1 slot; 14 are left' },
        { tone: 'gain', certainty: 'likely', text: 'the US delegation lifts its reserve on 1.2' },
        { tone: 'harm', certainty: 'possible', text: 'the Ukrainian delegation cools' },
      ],
      sentence: 'The UK delegation offers the US delegation to accept observation from afar in 1.2.',
      ready: false,
      problem: 'Name at least one clause that you would get.',
      missing: false,
      confirmLabel: 'Put this trade, 1 slot',
      aid: null,
    }
  : null

export const TABLE: ComposerView | null = ACTIONS[0]
  ? {
      action: ACTIONS[0],
      fields: [
        {
          name: 'issue',
          kind: 'pick',
          label: 'Which clause',
          value: 1,
          options: clauses.slice(0, 3).map((clause) => ({
            value: clause.issue,
            label: `${clause.number} ${clause.name}`,
            note: clause.statusLine,
            disabled: clause.status === 'agreed' ? 'Agreed: reopen it first' : null,
          })),
        },
        {
          name: 'choice',
          kind: 'pick',
          label: 'Which wording',
          value: 1,
          options: (clauses[1]?.options ?? []).map((option) => ({
            value: option.choice,
            label: option.short,
            note: option.plain,
            standing: option.standing,
            own: option.own,
            disabled: option.standing ? 'It stands already' : null,
          })),
        },
      ],
      preview: [
        { tone: 'cost', certainty: 'certain', text: 'costs 1 slot; 14 are left' },
        { tone: 'gain', certainty: 'likely', text: 'the US delegation lifts its reserve' },
      ],
      sentence: 'The UK delegation tables for 1.2: partners observe from afar.',
      ready: true,
      problem: null,
      missing: false,
      confirmLabel: 'Table this wording, 1 slot',
      aid: null,
    }
  : null
