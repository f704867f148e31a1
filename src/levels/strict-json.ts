import { LIMITS } from './limits.ts'
import type { Spot } from './measure.ts'
import type { Path } from './problem.ts'

/** A parsed text: its value, and the offset in the text of everything in it. */
export interface Json {
  readonly value: unknown
  /** Where the value at a path begins, or its key; for what is not there, where the thing it is missing from begins. */
  readonly offsetOf: (path: Path, atKey: boolean) => number
  /** Keys that stand twice or may not be used; what they hold is left out of the value. */
  readonly spots: readonly Spot[]
}

/** Keys that every object of the language has already; in a file they are a mistake or an attack. */
const FORBIDDEN: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

const [QUOTE, BACKSLASH, COMMA, COLON] = [34, 92, 44, 58] as const
const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125] as const
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const
/** Longer texts are no names. */
const LONGEST_NAME = 64

/** Where the parts of an object or a list stand, in the order of the file; those of a list have no keys. */
interface Parts {
  readonly keys: string[]
  readonly keysAt: number[]
  readonly at: number[]
}

/**
 * Reads strict JSON of an allowed size in one go. Of every other text it tells only where it stopped: what is wrong with
 * that one is for a parser that goes on after an error, which takes many times as long.
 */
export function strictJson(text: string): Json | number {
  const reader = new Reader(text)
  const value = reader.whole()
  if (reader.stoppedAt !== undefined) return reader.stoppedAt
  return { value, spots: reader.spots, offsetOf: (path, atKey) => reader.offsetIn(value, path, atKey) }
}

class Reader {
  readonly spots: Spot[] = []
  stoppedAt: number | undefined = undefined
  private readonly text: string
  private at = 0
  private start = 0
  private values = 0
  /** The keys and positions that lead to where the reader is. */
  private readonly path: (string | number)[] = []
  private readonly parts = new Map<unknown, Parts>()
  private readonly names = new Map<string, string>()
  /** Holds one key at a time; without a prototype, since engines plan ahead for the keys of other objects. */
  private readonly single: Record<string, true> = Object.create(null)

  constructor(text: string) {
    this.text = text
  }

  whole(): unknown {
    this.next()
    this.start = this.at
    const value = this.value()
    this.next()
    return this.at < this.text.length ? this.stop() : value
  }

  offsetIn(value: unknown, path: Path, atKey: boolean): number {
    let [here, offset] = [value, this.start]
    for (const [i, step] of path.entries()) {
      const parts = this.parts.get(here)
      const index = typeof step === 'number' ? step : (parts?.keys.indexOf(step) ?? -1)
      const at = (atKey && i === path.length - 1 ? parts?.keysAt[index] : undefined) ?? parts?.at[index]
      if (at === undefined || (typeof step === 'number') !== Array.isArray(here)) return offset
      offset = at
      here = Reflect.get(Object(here), step)
    }
    return offset
  }

  /** The next character that is no space; the reader stands at it. */
  private next(): number {
    for (; ; this.at += 1) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code
    }
  }

  private stop(): undefined {
    this.stoppedAt ??= this.at
  }

  /** Whether this character comes next; if so, the reader goes past it. */
  private takes(wanted: number): boolean {
    if (this.next() !== wanted) return false
    this.at += 1
    return true
  }

  private value(): unknown {
    const code = this.next()
    this.values += 1
    const isOpen = code === OPEN_BRACE || code === OPEN_BRACKET
    if (this.values > LIMITS.values || (isOpen && this.path.length >= LIMITS.depth)) return this.stop()
    if (code === QUOTE) return this.named(this.string())
    if (!isOpen) return this.word()
    this.at += 1
    return code === OPEN_BRACE ? this.object() : this.list()
  }

  private object(): unknown {
    const made: Record<string, unknown> = {}
    const parts: Parts = { keys: [], keysAt: [], at: [] }
    this.parts.set(made, parts)
    if (this.takes(CLOSE_BRACE)) return made
    do {
      this.property(made, parts)
      if (this.stoppedAt !== undefined) return undefined
    } while (this.takes(COMMA))
    return this.takes(CLOSE_BRACE) ? made : this.stop()
  }

  private property(made: Record<string, unknown>, parts: Parts): void {
    const isString = this.next() === QUOTE
    const keyAt = this.at
    const key = isString ? this.string() : undefined
    this.values += 1
    if (key === undefined || !this.takes(COLON)) return this.stop()
    this.path.push(key)
    const isForbidden = FORBIDDEN.has(key)
    const isTwice = !isForbidden && Object.hasOwn(made, key)
    if (isForbidden) this.spots.push(keySpot('forbidden-key', [...this.path], keyAt))
    else if (isTwice) this.spots.push(keySpot('duplicate-key', [...this.path], keyAt))
    this.next()
    const valueAt = this.at
    const value = this.value()
    this.path.pop()
    if (isForbidden || isTwice) return
    made[key] = value
    parts.keys.push(key)
    parts.keysAt.push(keyAt)
    parts.at.push(valueAt)
  }

  private list(): unknown {
    const made: unknown[] = []
    const parts: Parts = { keys: [], keysAt: [], at: [] }
    this.parts.set(made, parts)
    if (this.takes(CLOSE_BRACKET)) return made
    do {
      this.next()
      parts.at.push(this.at)
      this.path.push(made.length)
      made.push(this.value())
      this.path.pop()
      if (this.stoppedAt !== undefined) return undefined
    } while (this.takes(COMMA))
    return this.takes(CLOSE_BRACKET) ? made : this.stop()
  }

  private string(): string | undefined {
    const { text, at: start } = this
    let end = start + 1
    let isPlain = true
    for (let code = text.charCodeAt(end); code !== QUOTE; code = text.charCodeAt(end)) {
      // Control characters may not stand in a string, and nothing stands behind the end of the text.
      if (!(code >= 32)) return this.stop()
      if (code === BACKSLASH) isPlain = false
      end += code === BACKSLASH ? 2 : 1
    }
    this.at = end + 1
    const read = isPlain ? text.slice(start + 1, end) : unescaped(text.slice(start, end + 1))
    return read ?? this.stop()
  }

  /**
   * The same text as engines keep words of a program and keys: one that was cut from a file is compared with them letter by
   * letter, every time the rules ask for a kind. Engines see to keys themselves.
   */
  private named(text: string | undefined): string | undefined {
    if (text === undefined || text.length > LONGEST_NAME) return text
    const known = this.names.get(text)
    if (known !== undefined) return known
    this.single[text] = true
    const [name = text] = Object.keys(this.single)
    Reflect.deleteProperty(this.single, text)
    this.names.set(name, name)
    return name
  }

  private word(): unknown {
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue
      this.at += word.length
      return value
    }
    NUMBER.lastIndex = this.at
    const number = NUMBER.exec(this.text)?.[0]
    if (number === undefined) return this.stop()
    this.at += number.length
    return Number(number)
  }
}

function unescaped(written: string): string | undefined {
  try {
    return String(JSON.parse(written))
  } catch {
    return undefined
  }
}

function keySpot(code: 'forbidden-key' | 'duplicate-key', path: Path, offset: number): Spot {
  const [message, expected] =
    code === 'forbidden-key'
      ? ['this key may not be used', 'another key']
      : ['this key stands twice', 'each key once']
  return { code, offset, path, message, expected, found: JSON.stringify(String(path.at(-1)).slice(0, 60)) }
}
