import type { Page } from 'playwright-core'
import { type Look, lookAt } from '../../tools/player/look.ts'

/** Where the talks stand: the clock, and every clause with its status, as the page of the text has them. */
export async function standing(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: 'The text' }).click()
  await page.getByRole('heading', { name: 'Draft agreement' }).waitFor()
  const look = await lookAt(page)
  const rows = [...look.text.matchAll(/button ['"](\d\.\d .*?)( Changed \d\d:\d\d)?['"]/g)]
  return [...clockIn(look), ...rows.map((row) => row[1] ?? '')]
}

export function clockIn({ text }: Look): readonly string[] {
  const clock = /strong: "?(\d\d:\d\d)/.exec(text)?.[1] ?? 'no clock'
  const slots = /strong: (\d+ of \d+ slots left)/.exec(text)?.[1] ?? 'no slots'
  return [clock, slots]
}
