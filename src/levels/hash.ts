/**
 * A name for exactly this content: 32 hexadecimal digits, the same in every engine. Four lanes of 32 bits after
 * MurmurHash3 (Appleby 2011) over the canonical JSON; for telling levels apart, not for security.
 */
export function hashOf(value: unknown): string {
  const text = canonical(value)
  const lanes = SEEDS.map((seed, lane) => {
    let hash: number = seed
    for (let i = 0; i < text.length; i += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(i), FACTORS[lane] ?? 0)
      hash = (hash << 13) | (hash >>> 19)
    }
    return mixed(hash ^ text.length)
  })
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

const SEEDS: readonly number[] = [0x239b961b, 0x38b34ae5, 0xa1e38b93, 0x6a09e667]
const FACTORS = [0xcc9e2d51, 0x1b873593, 0x85ebca6b, 0xc2b2ae35] as const

function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return mix ^ (mix >>> 16)
}

/** JSON with sorted keys and no space; a key that is undefined, or `$schema` at the top, does not count. */
export function canonical(value: unknown): string {
  return write(value, true)
}

function write(value: unknown, top: boolean): string {
  if (Array.isArray(value)) return `[${value.map((inner) => write(inner, false)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value)
    .filter(([key, inner]) => inner !== undefined && !(top && key === '$schema'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${write(inner, false)}`).join(',')}}`
}
