import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import type { Page } from 'playwright-core'
import type * as InPage from './all.ts'

type Asked = typeof InPage

let script: string | null = null

/** What runs in the page, as one script. */
function built(): string {
  script ??= buildSync({
    entryPoints: [fileURLToPath(new URL('./all.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'inPage',
  }).outputFiles[0]!.text
  return script
}

/** Calls one of the functions that run in the page. */
export async function ask<Name extends keyof Asked>(
  page: Page,
  name: Name,
  ...given: Parameters<Asked[Name]>
): Promise<ReturnType<Asked[Name]>> {
  // Evaluated and not added as a script: the page allows no script but its own.
  if ((await page.evaluate('typeof inPage')) === 'undefined')
    await page.evaluate(`(() => { ${built()}; globalThis.inPage = inPage })()`)
  return page.evaluate(`inPage.${name}(...${JSON.stringify(given)})`)
}
