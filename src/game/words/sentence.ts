import { pluralIn } from './plural.ts'

const form = pluralIn('en')

/** A delegation as a sentence names it: the US delegation, or your delegation. */
export interface Who {
  readonly name: string
  readonly you: boolean
}

/** The text with a capital first letter, for the start of a sentence. */
export function start(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The delegation at the start of a sentence. */
export function opening(who: Who): string {
  return start(who.name)
}

/** A party's name inside a sentence: the United States, the river commission, but France. */
export function called(name: string): string {
  if (/^The\s/.test(name)) return `the${name.slice(3)}`
  return /^(United|European|Union|Republic|Kingdom)\b/.test(name) ? `the ${name}` : name
}

/** Level text without its closing full stop, so that it can stand inside a sentence. */
export function inner(text: string): string {
  return text.trim().replace(/\.$/, '')
}

/** Level text with exactly one mark at its end. */
export function ended(text: string): string {
  const plain = text.trim()
  return /[.!?…]$/.test(plain) ? plain : `${plain}.`
}

/** A, B and C. */
export function listed(items: readonly string[], joint: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`
}

/** A; B; and C: for items that have commas or colons of their own. */
export function itemised(items: readonly string[]): string {
  return items.map(inner).join('; ')
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${form(count, { one, other: many })}`
}

export function slotsIn(count: number): string {
  return count === 0 ? 'no slot' : counted(count, 'slot', 'slots')
}

/** The signature of one delegation, the signatures of several. */
export function signaturesOf(parties: readonly Who[]): string {
  return `the ${parties.length === 1 ? 'signature' : 'signatures'} of ${listed(parties.map(({ name }) => name))}`
}
