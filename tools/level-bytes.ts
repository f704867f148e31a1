import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { LIMITS } from '../src/levels/limits.ts'
import type { Problem } from '../src/levels/problem.ts'

/** The bytes of a level file, one more than the limit at most, or why there are none. */
export function levelBytes(file: string): Uint8Array | Problem {
  let handle: number | undefined
  try {
    handle = openSync(file, 'r')
    if (fstatSync(handle).isDirectory()) return unread(file, 'this is a directory', 'a directory')
    const bytes = new Uint8Array(LIMITS.size + 1)
    let length = 0
    for (let more = 1; more > 0 && length < bytes.length; length += more) {
      more = readSync(handle, bytes, length, bytes.length - length, null)
    }
    return bytes.subarray(0, length)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return unread(file, code === 'ENOENT' ? 'there is no such file' : 'the file cannot be read', code)
  } finally {
    if (handle !== undefined) closeSync(handle)
  }
}

function unread(file: string, message: string, found: string): Problem {
  return { code: 'unreadable', file, line: 1, column: 1, path: '', message, expected: 'a level file', found }
}
