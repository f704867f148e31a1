import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const LONDON = join(import.meta.dirname, '..', '..', 'levels', 'london-2025-04-23.json')

/** The page gets the London level as somebody has changed it, in place of the one that was built. */
export async function serveLevel(page: Page, change: (text: string) => string): Promise<void> {
  const text = readFileSync(LONDON, 'utf8')
  const changed = change(text)
  if (changed === text) throw new Error('nothing was changed')
  await page.route(/\/london-2025-04-23-[\w-]+\.js$/, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export default ${JSON.stringify({ text: changed })}`,
    }),
  )
}
