import type { Look } from '../../tools/player/look.ts'

/** Where the talks stand: the clock, and every clause with its status. */
export function standing({ text }: Look): readonly string[] {
  const clock = /strong: "?(\d\d:\d\d)/.exec(text)?.[1] ?? 'no clock'
  const slots = /strong: (\d+ of \d+ slots left)/.exec(text)?.[1] ?? 'no slots'
  const rows = [...text.matchAll(/button ['"](\d\.\d .*?)( Changed \d\d:\d\d)?['"]/g)]
  return [clock, slots, ...rows.map((row) => row[1] ?? '')]
}
