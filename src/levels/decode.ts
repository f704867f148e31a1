import { LIMITS } from './limits.ts'

/** Why the bytes are not a text, and how many bytes are good before that. */
export interface Undecodable {
  readonly code: 'too-large' | 'empty-file' | 'utf-16' | 'binary' | 'not-utf-8'
  readonly message: string
  readonly expected: string
  readonly found: string
  /** The good text before the trouble, for its line and column. */
  readonly before: string
}

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: Undecodable }

/** Bytes or a text -> text without a byte order mark; anything that is not UTF-8 is refused with a reason. */
export function decode(source: string | Uint8Array): Decoded {
  if (source.length > LIMITS.size) return refuse('too-large', 0)
  if (typeof source !== 'string') {
    const strange = strangeBytes(source)
    if (strange) return refuse(strange, source[0] ?? 0)
  }
  const text = typeof source === 'string' ? source : decodeUtf8(source)
  if (typeof text !== 'string') return refuse(isText(source) ? 'not-utf-8' : 'binary', text.byte, text.before)
  const zero = text.indexOf('\0')
  if (zero >= 0) return refuse('binary', 0, text.slice(0, zero))
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text
  return bare.trim() === '' ? refuse('empty-file', 0) : { ok: true, text: bare }
}

const WHY = {
  'too-large': ['the file is too large for a level', `at most ${LIMITS.size} bytes`],
  'empty-file': ['the file is empty', 'a level as a JSON object'],
  'utf-16': ['the file is in UTF-16; save it as UTF-8', 'UTF-8'],
  binary: ['the file is not a text', 'a JSON text in UTF-8'],
  'not-utf-8': ['the file is not valid UTF-8 here', 'UTF-8'],
} as const

function refuse(code: Undecodable['code'], number: number, before = ''): Decoded {
  const [message, expected] = WHY[code]
  const found = {
    // A tool reads no further than one byte past the limit, and so cannot say how many there are.
    'too-large': `more than ${LIMITS.size} bytes`,
    'empty-file': 'nothing',
    'utf-16': 'two bytes a letter',
    binary: number === 0 ? 'a zero byte' : 'bytes that are no letters',
    'not-utf-8': `the byte 0x${number.toString(16).padStart(2, '0')}`,
  }[code]
  return { ok: false, why: { code, message, expected, found, before } }
}

function strangeBytes(bytes: Uint8Array): 'utf-16' | undefined {
  const [first, second, third, fourth] = bytes
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const big = first === 0 && second !== 0 && third === 0 && fourth !== 0
  const little = first !== 0 && second === 0 && third !== 0 && fourth === 0
  return marked || ((big || little) && bytes.length >= 4 && bytes.length % 2 === 0) ? 'utf-16' : undefined
}

/** Bytes that are looked at to tell a text in another encoding from what is none. */
const LOOKED_AT = 8192

/** Whether bytes could be a text in some encoding: no zero among them, and hardly one that no text needs. */
function isText(source: string | Uint8Array): boolean {
  if (typeof source === 'string') return true
  let strange = 0
  const length = Math.min(source.length, LOOKED_AT)
  for (let i = 0; i < length; i += 1) {
    const byte = source[i]!
    if (byte === 0) return false
    // Tab, line feed, vertical tab, form feed, carriage return.
    if (byte < 9 || (byte > 13 && byte < 32)) strange += 1
  }
  return strange * 50 <= length
}

/** UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. The pure rooms have no TextDecoder. */
export function decodeUtf8(bytes: Uint8Array): string | { readonly byte: number; readonly before: string } {
  let text = ''
  const units: number[] = []
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    if (byte < 0x80) {
      units.push(byte)
      i += 1
    } else {
      const [point, length] = pointAt(bytes, i)
      if (length === 0) return { byte, before: text + String.fromCharCode(...units) }
      if (point > 0xffff) units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff))
      else units.push(point)
      i += length
    }
    if (units.length < 4096) continue
    text += String.fromCharCode(...units)
    units.length = 0
  }
  return text + String.fromCharCode(...units)
}

/** The code point that begins at a byte, and its length; length 0 when none does. */
function pointAt(bytes: Uint8Array, start: number): readonly [number, number] {
  const first = bytes[start] ?? 0
  if (first < 0x80) return [first, 1]
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  if (first < 0xc2 || first > 0xf4) return [0, 0]
  let point = first & (0x7f >> length)
  for (let i = 1; i < length; i += 1) {
    const next = bytes[start + i] ?? 0
    if ((next & 0xc0) !== 0x80) return [0, 0]
    point = (point << 6) | (next & 0x3f)
  }
  const overlong = (length === 3 && point < 0x800) || (length === 4 && point < 0x10000)
  const surrogate = point >= 0xd800 && point <= 0xdfff
  return overlong || surrogate || point > 0x10ffff ? [0, 0] : [point, length]
}
