import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { type Camera, PLAYED, SIZES } from '../../tools/player/camera.ts'
import { inPaper } from './survey.ts'

/** Goes where the camera goes, and looks for what keeps people out instead of taking pictures. */
export interface Inspector extends Camera {
  /** What was found: screen, size, rule, place. */
  readonly found: readonly string[]
}

const INSPECTED = SIZES.filter(({ name }) => name !== '1280x720')

/** `taken` are screens that were inspected already, perhaps on another page. */
export function inspectorOn(page: Page, taken: string[] = []): Inspector {
  const found: string[] = []
  const take: Camera['take'] = async (name) => {
    if (taken.includes(name)) return
    taken.push(name)
    for (const size of INSPECTED) {
      await page.setViewportSize(size)
      for (const one of await violations(page)) found.push(`${name} at ${size.name}: ${one}`)
      // In the other look only the colours are other.
      for (const one of await inPaper(page, () => violations(page, ['color-contrast'])))
        found.push(`${name} in paper at ${size.name}: ${one}`)
    }
    await page.setViewportSize(PLAYED)
  }
  return { take, taken, found }
}

/** What breaks a rule, of all rules or of some. */
async function violations(page: Page, runOnly?: readonly string[]): Promise<readonly string[]> {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe.source} })()`)
  const results = await page.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], runOnly })})`,
  )
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${help}): ${target.join(' ')} ${html.slice(0, 160)}`),
  )
}
