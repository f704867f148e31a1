import type { Session } from './session.ts'

/** Everything in one line, with keys in the order of the alphabet. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'none'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, field]) => `${key}:${written(field)}`).join(',')}}`
}

function hashed(text: string, start: number): string {
  let hash = start
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Sixteen hexadecimal digits that are the same for the same session on every engine (FNV-1a twice, 32 bits each). */
export function stateHash(session: Session): string {
  const text = written(session)
  return hashed(text, 0x811c9dc5) + hashed(text, 0x2f0b4a27)
}
