import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { LIMITS } from './limits.ts'
import { type Spot, tooMuch } from './measure.ts'
import type { Path } from './problem.ts'
import { syntaxSpots } from './syntax.ts'

/** A parsed text: its value, and the offset in the text of everything in it. */
export interface Json {
  readonly value: unknown
  readonly offsetOf: (path: Path, atKey: boolean) => number
  /** Keys that stand twice or may not be used; what they hold is left out of the value. */
  readonly spots: readonly Spot[]
}

export type JsonRead =
  | { readonly ok: true; readonly json: Json }
  | { readonly ok: false; readonly spots: readonly Spot[] }

/** Keys that every object of the language has already; in a file they are a mistake or an attack. */
const FORBIDDEN: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** Errors of the parser that are looked at: some of them say the same thing twice. */
const MOST_ERRORS = 2 * LIMITS.problems + 2

/** Reads strict JSON (no comments, no trailing commas), telling every syntax error at once. */
export function readJson(text: string): JsonRead {
  const much = tooMuch(text)
  if (much) return { ok: false, spots: [much] }
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  if (errors.length > 0 || !root) {
    return { ok: false, spots: syntaxSpots(text, errors.slice(0, MOST_ERRORS)).slice(0, LIMITS.problems + 1) }
  }
  const spots: Spot[] = []
  const value = valueOf(root, [], spots)
  return { ok: true, json: { value, spots, offsetOf: (path, atKey) => offsetIn(root, path, atKey) } }
}

/**
 * The same text as engines keep words of a program and keys: one that was cut from a file is compared with them letter by
 * letter, every time the rules ask for a kind.
 */
function wordOf(text: string): string {
  return Object.keys({ [text]: true })[0] ?? text
}

function valueOf(node: Node, path: Path, spots: Spot[]): unknown {
  if (node.type === 'array')
    return (node.children ?? []).map((child, i) => valueOf(child, [...path, i], spots))
  if (node.type === 'string') return wordOf(String(node.value))
  if (node.type !== 'object') return node.value
  const made: Record<string, unknown> = {}
  for (const property of node.children ?? []) {
    const [name, child] = property.children ?? []
    const key = String(name?.value)
    const wrong = FORBIDDEN.has(key)
      ? 'forbidden-key'
      : Object.hasOwn(made, key)
        ? 'duplicate-key'
        : undefined
    if (wrong) spots.push(keySpot(wrong, [...path, key], property.offset))
    else if (child) made[key] = valueOf(child, [...path, key], spots)
  }
  return made
}

function keySpot(code: 'forbidden-key' | 'duplicate-key', path: Path, offset: number): Spot {
  const [message, expected] =
    code === 'forbidden-key'
      ? ['this key may not be used', 'another key']
      : ['this key stands twice', 'each key once']
  return { code, offset, path, message, expected, found: JSON.stringify(String(path.at(-1)).slice(0, 60)) }
}

/** Where the value at a path begins, or its key; for what is not there, where the thing it is missing from begins. */
function offsetIn(root: Node, path: Path, atKey: boolean): number {
  let node = root
  for (const [i, step] of path.entries()) {
    const child = node.type === 'property' ? undefined : childOf(node, step)
    if (!child) return node.offset
    if (child.type === 'property' && atKey && i === path.length - 1) return child.offset
    node = child.type === 'property' ? (child.children?.[1] ?? child) : child
  }
  return node.offset
}

function childOf(node: Node, step: string | number): Node | undefined {
  if (typeof step === 'number') return node.type === 'array' ? node.children?.[step] : undefined
  if (node.type !== 'object') return undefined
  return node.children?.find((property) => property.children?.[0]?.value === step)
}
