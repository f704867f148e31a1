import * as z from './zod.ts'

/** Marks the schemas whose values are words a player reads; a description added later keeps the mark. */
export const words = z.registry<{ readonly read: true }>()
