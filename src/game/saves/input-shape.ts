import { STANCES, type MoveKind } from '../../negotiation/move.ts'
import { REASON_KINDS } from '../../negotiation/brief.ts'
import { isFields } from './fields.ts'
import type { Input } from './record.ts'

/**
 * Is this thing from a file an input at all? Only its shape is judged here, so that the rules never meet a text where
 * they expect a number; whether the move is allowed is for the rules to say.
 */
export function isInput(thing: unknown): thing is Input {
  if (!isFields(thing)) return false
  if (thing.kind === 'proceed' || thing.kind === 'back') return Object.keys(thing).length === 1
  const shape = typeof thing.kind === 'string' ? SHAPES.get(thing.kind) : undefined
  if (!shape || !whole(thing.party)) return false
  return (
    Object.entries(thing).every(
      ([name, value]) => name === 'kind' || name === 'party' || shape.fields[name]?.(value) === true,
    ) && shape.needed.every((name) => name in thing)
  )
}

type Check = (value: unknown) => boolean

interface Shape {
  readonly fields: Readonly<Record<string, Check>>
  readonly needed: readonly string[]
}

/** No list of any level is as long as this. */
const LONGEST = 64
const LARGEST = 100_000

const whole: Check = (value) => Number.isInteger(value) && Math.abs(Number(value)) <= LARGEST
const flag: Check = (value) => typeof value === 'boolean'
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= LONGEST && value.every(check)

function fieldsOf(fields: Shape['fields'], optional: Shape['fields'] = {}): Shape {
  return { fields: { ...fields, ...optional }, needed: Object.keys(fields) }
}

function whatFits({ fields, needed }: Shape): Check {
  return (value) =>
    isFields(value) &&
    Object.entries(value).every(([name, inner]) => fields[name]?.(inner) === true) &&
    needed.every((name) => name in value)
}

const reason = whatFits(
  fieldsOf({ issue: whole, kind: oneOf(...REASON_KINDS), guarded: flag }, { away: whole }),
)
const wording = { issue: whole, choice: whole }
const changes = listOf(whatFits(fieldsOf(wording)))
const stance = whatFits(fieldsOf({ issue: whole, kind: oneOf(...STANCES) }, { reason, prefers: whole }))
const aside = { aside: flag }

const bare = fieldsOf({})

const MOVES: Readonly<Record<MoveKind, Shape>> = {
  table: fieldsOf(wording),
  stance: fieldsOf({ stances: listOf(stance) }),
  park: fieldsOf({ issue: whole }),
  reopen: fieldsOf({ issue: whole }),
  trade: fieldsOf({ to: whole, give: changes, get: changes }, aside),
  answer: fieldsOf(
    { trade: whole, answer: oneOf('accept', 'refuse', 'counter') },
    { reason, give: changes, get: changes },
  ),
  ask: fieldsOf({ of: whole }, aside),
  offer: fieldsOf({ to: whole, changes, none: flag, padded: flag }, { reason }),
  take: fieldsOf({ offer: whole }),
  request: fieldsOf({ of: whole, ability: whole }, aside),
  reassure: fieldsOf({ to: whole }, aside),
  warn: fieldsOf({ to: whole, ...wording }, aside),
  promise: fieldsOf({ to: whole, sort: oneOf('support', 'refrain'), ...wording, due: whole }, aside),
  vow: fieldsOf({ sort: oneOf('never', 'only'), ...wording }),
  press: fieldsOf({ line: whole }),
  order: fieldsOf({ tracks: listOf(whole) }),
  package: fieldsOf({ changes }),
  bridge: fieldsOf({ changes }),
  criticise: fieldsOf({ reason }, { prefers: whole }),
  caucus: fieldsOf({ with: listOf(whole) }),
  deadline: fieldsOf({ slots: whole }),
  invite: fieldsOf({ whom: whole, issue: whole }),
  channel: fieldsOf({ sends: oneOf('question', 'draft') }),
  object: fieldsOf(wording),
  appeal: fieldsOf({ to: whole }),
  react: fieldsOf({ event: whole, reaction: whole }),
  sign: fieldsOf({ answer: oneOf('sign', 'adjourn', 'decline', 'go-on') }, { reason }),
  consult: bare,
  pass: bare,
  leave: bare,
  circulate: bare,
  recess: bare,
  advance: bare,
  signal: bare,
}

const SHAPES: ReadonlyMap<string, Shape> = new Map(Object.entries(MOVES))
