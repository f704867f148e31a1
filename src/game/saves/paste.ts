import { hashOf } from '../../levels/hash.ts'
import { LONGEST } from './portable.ts'
import { PROBLEMS } from './problems.ts'

/** Told apart from what the player reads elsewhere: this line travels with the text, to whoever opens it. */
const FOREWORD = 'A session of Bracketed. Paste all of this under "Saved sessions".'
const LEVEL = 'The level of this session, with every brief in it.'

/**
 * The text form of a session, for a mail, a chat or a shared page:
 *
 *     [[bracketed-session:1:LENGTH:CHECK:
 *     the file's text, deflated, in base64url, in lines
 *     :end]]
 *
 * Only letters, digits, hyphens, underscores, colons and brackets count, so that line breaks, spaces, quotation marks and
 * the ">" of a quoted mail do no harm. LENGTH (of the base64url) tells a text that is cut off, CHECK one that is altered.
 */
export function packed(file: string): Promise<string> {
  return packedAfter(FOREWORD, file)
}

/** The text of a level in the same form: who looks into the file of a session does not read the briefs of the others. */
export function packedLevel(body: string): Promise<string> {
  return packedAfter(LEVEL, body)
}

async function packedAfter(foreword: string, file: string): Promise<string> {
  // Browsers from before 2023: the file's text can be pasted as well, only it is long.
  if (typeof CompressionStream === 'undefined') return file
  const bytes = await bytesOf(streamOf([file]).pipeThrough(new CompressionStream('deflate')))
  const payload = inLetters(bytes)
  const lines = payload.match(/.{1,76}/g) ?? []
  return [foreword, `[[bracketed-session:1:${payload.length}:${checkOf(payload)}:`, ...lines, ':end]]'].join(
    '\n',
  )
}

export type Unpacked =
  /** The text of a file: what was packed, or the very text that was given if it is no packed one. */
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly problem: string }

/** Text from anywhere; a session as text is unpacked, anything else is left as it is. */
export async function unpacked(text: string): Promise<Unpacked> {
  if (text.length > LONGEST) return broken(PROBLEMS.tooLong)
  if (/^\s*\{/.test(text)) return { ok: true, file: text }
  const bare = text.replace(/<[^<>]{0,40}>|&#?\w{1,8};|[^\w\-:[\]]/g, '')
  const found = /\[\[bracketed-session:(\d+):(\d+):([0-9a-f]+):([\w-]*)/.exec(bare)
  if (!found) return bare.includes(':end]]') ? broken(PROBLEMS.noHead) : { ok: true, file: text }
  const [, version, length, check, rest = ''] = found
  if (version !== '1') return broken(PROBLEMS.otherFormat)
  const payload = rest.slice(0, Number(length))
  if (payload.length < Number(length)) return broken(PROBLEMS.cutOff(payload.length, Number(length)))
  if (checkOf(payload) !== check) return broken(PROBLEMS.altered)
  return inflated(payload)
}

async function inflated(payload: string): Promise<Unpacked> {
  if (typeof DecompressionStream === 'undefined') return broken(PROBLEMS.noInflating)
  try {
    const stream = streamOf([fromLetters(payload)]).pipeThrough(new DecompressionStream('deflate'))
    const bytes = await bytesOf(stream)
    return { ok: true, file: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    return broken(error instanceof RangeError ? PROBLEMS.tooLong : PROBLEMS.altered)
  }
}

function broken(problem: string): Unpacked {
  return { ok: false, problem }
}

/** Sixteen hexadecimal digits. */
function checkOf(payload: string): string {
  return hashOf(payload).slice(0, 16)
}

function streamOf(
  parts: readonly (string | Uint8Array<ArrayBuffer>)[],
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new Blob([...parts]).stream()
}

/** Everything that a stream gives; it is not followed further than the longest file, however much it promises. */
async function bytesOf(stream: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value)
    length += next.value.length
    if (length > LONGEST) {
      await reader.cancel()
      throw new RangeError(`more than ${LONGEST} bytes`)
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

/** So many bytes are turned into letters at once: arguments of one call. */
const AT_ONCE = 0x2000

function inLetters(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromLetters(letters: string): Uint8Array<ArrayBuffer> {
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}
