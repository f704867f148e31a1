/**
 * Makes the page's icons from icon.svg, with the browser that the tests use: node assets/icon/make-icons.mjs [CHROMIUM].
 * The drawing keeps within the middle four fifths, so that systems that cut icons round lose nothing of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const folder = import.meta.dirname
const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
})
for (const size of [180, 192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${drawing}`)
  await page.screenshot({ path: join(folder, '..', 'page', `icon-${size}.png`) })
  await page.close()
}
await browser.close()
writeFileSync(join(folder, '..', 'page', 'icon.svg'), drawing)
