import { REGION_NAMES } from '../regions.ts'
import { id, text } from './text.ts'
import * as z from './zod.ts'

const degrees = z.number().min(-180).max(180)
const at = z.tuple([degrees, z.number().min(-90).max(90)]).describe('degrees east, degrees north')
const ring = z.array(at).min(3).max(400)

/** How a zone is painted; none of them draws a border. */
export const ZONE_LOOKS = ['stripes', 'hatching', 'tint'] as const
export const PLACE_KINDS = ['capital', 'town', 'country', 'sea'] as const

/** Something on the map that clauses are about. Its shape is one of areas, line and polygon. */
export const zone = z.strictObject({
  id,
  name: text,
  note: text.optional().describe('a few words under its name on the map'),
  look: z.enum(ZONE_LOOKS),
  areas: z.array(id).min(1).max(60).optional().describe('ids of areas of the region, or of the own land'),
  line: z.array(at).min(2).max(60).optional().describe('the middle of a wide band that fades to its sides'),
  polygon: ring.optional(),
  onLand: z.boolean().optional().describe('a line or polygon is painted on land only'),
  pin: at.describe('where its clauses are pinned'),
  words: at.optional().describe('where its name stands; left out, only the numbers of its clauses do'),
})

/** The schematic map of a level: a region that the game keeps, or simple land of its own, and the zones on it. */
export const map = z.strictObject({
  region: z.enum(REGION_NAMES).optional().describe('shapes that the game keeps'),
  frame: z
    .strictObject({
      west: degrees,
      south: z.number().min(-85).max(85),
      east: degrees,
      north: z.number().min(-85).max(85),
    })
    .optional()
    .describe('the edges of the map in degrees; needed without a region'),
  land: z
    .array(z.strictObject({ id, polygon: ring }))
    .max(60)
    .optional()
    .describe('simple shapes of the level itself'),
  described: text.describe('what the map shows, for whoever does not see it'),
  caution: text.describe('stands on the map after the word "Schematic": what it is not'),
  note: text.optional().describe('how to read it, under the clauses'),
  places: z
    .array(
      z.strictObject({
        name: text,
        kind: z.enum(PLACE_KINDS),
        at,
        left: z.boolean().optional().describe('the name stands on the left of its mark'),
      }),
    )
    .max(60),
  zones: z.array(zone).min(1).max(9),
})
