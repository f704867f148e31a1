/** Mixes one whole number into a 32-bit hash (murmur3 by Austin Appleby, 2011: one block). */
function mix(hash: number, value: number): number {
  const block = Math.imul(value, 0xcc9e2d51)
  const turned = hash ^ Math.imul((block << 15) | (block >>> 17), 0x1b873593)
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0
}

/** Spreads every bit of a hash over all of them (murmur3's last step). */
function spread(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

function mixText(hash: number, text: string): number {
  let mixed = hash
  for (let i = 0; i < text.length; i++) mixed = mix(mixed, text.charCodeAt(i))
  return mixed
}

function begin(seed: number, round: number, purpose: string): number {
  return mixText(mix(mix(seed | 0, Math.floor(seed / 4294967296) | 0), round), purpose)
}

function end(hash: number, below: number): number {
  return Math.floor((spread(hash) * below) / 4294967296)
}

/** A whole number from 0 to `below` - 1, the same for the same seed, round and purpose and for nothing else. */
export function draw(seed: number, round: number, purpose: string, below: number): number {
  return end(begin(seed, round, purpose), below)
}

/** Draws for purposes that all begin alike: the same numbers as `draw` gives for the whole purposes. */
export function drawsFor(
  seed: number,
  round: number,
  beginning: string,
): (purpose: string, below: number) => number {
  const begun = begin(seed, round, beginning)
  return (purpose, below) => end(mixText(begun, purpose), below)
}
