import { decode } from './decode.ts'
import { readJson } from './json.ts'
import { type Place, placesIn } from './places.ts'
import { problemAt, refuse, type Refused } from './refuse.ts'
import type { Json } from './strict-json.ts'

/** The text of a level, parsed, and where in it everything stands. */
export interface LevelText {
  readonly json: Json
  readonly placeOf: (offset: number) => Place
}

export type TextRead = { readonly ok: true; readonly text: LevelText } | Refused

/**
 * The first step of reading a level: whether it is a JSON text at all, and small enough. It stands alone, so that what is
 * none is told without loading the schema and the checks.
 */
export function readText(source: string | Uint8Array, file: string): TextRead {
  const decoded = decode(source)
  if (!decoded.ok) {
    const { why } = decoded
    return refuse([problemAt(file, why, placesIn(why.before)(why.before.length), '')])
  }
  const placeOf = placesIn(decoded.text)
  const read = readJson(decoded.text)
  if (!read.ok) return refuse(read.spots.map((spot) => problemAt(file, spot, placeOf(spot.offset), '')))
  return { ok: true, text: { json: read.json, placeOf } }
}
