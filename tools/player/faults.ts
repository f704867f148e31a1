import type { Page } from 'playwright-core'
import { ask } from './in-page/ask.ts'

/** Something on the page that nobody would have drawn so. */
export interface Fault {
  readonly kind: 'cut off' | 'outside' | 'scrolls sideways' | 'covered' | 'over one another' | 'small target'
  readonly what: string
}

/** What is cut off, covered, out of the window, or too small to be touched, in the frame in which the page stands now. */
export async function faultsOn(page: Page): Promise<readonly Fault[]> {
  const found = await ask(page, 'find')
  return [...new Map(found.map((fault) => [`${fault.kind} ${fault.what}`, fault])).values()]
}
