import type { Change, Move, MoveKind } from '../negotiation/move.ts'
import type { PartyIndex } from '../negotiation/scenario.ts'
import type { Draft } from './intent.ts'

export const FIELD_NAMES = [
  'issue',
  'choice',
  'to',
  'of',
  'whom',
  'give',
  'get',
  'offer',
  'ability',
  'sort',
  'due',
  'line',
  'tracks',
  'changes',
  'with',
  'slots',
  'sends',
  'aside',
  'trade',
] as const
export type FieldName = (typeof FIELD_NAMES)[number]
export type FieldValue = Draft['fields'][string]

/** What each kind of move asks for, in the order in which it is asked. Kinds that ask for nothing are left out. */
export const FIELDS: Readonly<Partial<Record<MoveKind, readonly FieldName[]>>> = {
  table: ['issue', 'choice'],
  park: ['issue'],
  reopen: ['issue'],
  trade: ['to', 'get', 'give', 'aside'],
  answer: ['get', 'give'],
  ask: ['of', 'aside'],
  take: ['offer'],
  request: ['of', 'ability', 'aside'],
  reassure: ['to', 'aside'],
  warn: ['to', 'issue', 'choice', 'aside'],
  promise: ['to', 'sort', 'issue', 'choice', 'due', 'aside'],
  vow: ['sort', 'issue', 'choice'],
  press: ['line'],
  order: ['tracks'],
  package: ['changes'],
  bridge: ['changes'],
  caucus: ['with'],
  deadline: ['slots'],
  invite: ['whom', 'issue'],
  channel: ['sends'],
  object: ['issue', 'choice'],
  appeal: ['to'],
}

export type Assembled = { readonly move: Move } | { readonly missing: readonly FieldName[] }

/** A move out of its fields, or the names of those that are still empty. */
export function assemble(
  kind: MoveKind,
  party: PartyIndex,
  value: (name: FieldName) => FieldValue | null,
): Assembled | undefined {
  const read = reader(value)
  const move = moveFrom(kind, party, read)
  if (!move) return undefined
  return read.missing.length > 0 ? { missing: read.missing } : { move }
}

interface Reader {
  readonly missing: FieldName[]
  readonly number: (name: FieldName) => number
  readonly word: <W extends string>(name: FieldName, words: readonly W[]) => W
  readonly numbers: (name: FieldName) => readonly number[]
  readonly changes: (name: FieldName) => readonly Change[]
}

/** Reads typed fields; what is empty or of the wrong sort is noted as missing and stands for itself no further. */
function reader(value: (name: FieldName) => FieldValue | null): Reader {
  const missing: FieldName[] = []
  const lacking = <T>(name: FieldName, instead: T): T => {
    missing.push(name)
    return instead
  }
  return {
    missing,
    number: (name) => {
      const found = value(name)
      return typeof found === 'number' ? found : lacking(name, -1)
    },
    word: (name, words) => {
      const found = value(name)
      return words.find((word) => word === found) ?? lacking(name, words[0]!)
    },
    numbers: (name) => {
      const found = value(name)
      const list = Array.isArray(found) ? found.filter((one) => typeof one === 'number') : []
      return list.length > 0 ? list : lacking(name, list)
    },
    changes: (name) => {
      const found = value(name)
      const list = Array.isArray(found) ? found.filter(isChange) : []
      return list.length > 0 ? list : lacking(name, list)
    },
  }
}

export function isChange(thing: unknown): thing is Change {
  return typeof thing === 'object' && thing !== null && 'issue' in thing && 'choice' in thing
}

const SORTS = ['support', 'refrain'] as const
const VOWS = ['never', 'only'] as const
const SENDS = ['question', 'draft'] as const

function moveFrom(kind: MoveKind, party: PartyIndex, read: Reader): Move | undefined {
  const wording = () => ({ issue: read.number('issue'), choice: read.number('choice') })
  const aside = () => (read.number('aside') === 1 ? { aside: true } : {})
  switch (kind) {
    case 'table':
    case 'object':
      return { kind, party, ...wording() }
    case 'park':
    case 'reopen':
      return { kind, party, issue: read.number('issue') }
    case 'trade':
      return {
        kind,
        party,
        to: read.number('to'),
        get: read.changes('get'),
        give: read.changes('give'),
        ...aside(),
      }
    // Only another trade is composed; accepting and refusing have keys of their own.
    case 'answer':
      return {
        kind,
        party,
        trade: read.number('trade'),
        answer: 'counter',
        get: read.changes('get'),
        give: read.changes('give'),
      }
    case 'ask':
      return { kind, party, of: read.number('of'), ...aside() }
    case 'take':
      return { kind, party, offer: read.number('offer') }
    case 'request':
      return { kind, party, of: read.number('of'), ability: read.number('ability'), ...aside() }
    case 'reassure':
      return { kind, party, to: read.number('to'), ...aside() }
    case 'warn':
      return { kind, party, to: read.number('to'), ...wording(), ...aside() }
    case 'promise':
      return {
        kind,
        party,
        to: read.number('to'),
        sort: read.word('sort', SORTS),
        ...wording(),
        due: read.number('due'),
        ...aside(),
      }
    case 'vow':
      return { kind, party, sort: read.word('sort', VOWS), ...wording() }
    case 'press':
      return { kind, party, line: read.number('line') }
    case 'order':
      return { kind, party, tracks: read.numbers('tracks') }
    case 'package':
    case 'bridge':
      return { kind, party, changes: read.changes('changes') }
    case 'caucus':
      return { kind, party, with: read.numbers('with') }
    case 'deadline':
      return { kind, party, slots: read.number('slots') }
    case 'invite':
      return { kind, party, whom: read.number('whom'), issue: read.number('issue') }
    case 'channel':
      return { kind, party, sends: read.word('sends', SENDS) }
    case 'appeal':
      return { kind, party, to: read.number('to') }
    case 'consult':
    case 'pass':
    case 'leave':
    case 'circulate':
    case 'recess':
    case 'advance':
    case 'signal':
      return { kind, party }
    // These are never composed: each has an intent of its own.
    case 'stance':
    case 'offer':
    case 'criticise':
    case 'react':
    case 'sign':
      return undefined
  }
}
