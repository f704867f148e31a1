import type { Page } from 'playwright-core'
import {
  type Beginning,
  type Input,
  NOTHING_TYPED,
  RULES_VERSION,
  SAVE_FORMAT,
  type Save,
} from '../../src/game/saves/record.ts'
import { stateHash } from '../../src/negotiation/hash.ts'
import type { Session } from '../../src/negotiation/session.ts'

/** A session as the game itself would write it down; its name is its id, too. Finished is one that was left by its debrief. */
export function written(
  name: string,
  beginning: Beginning,
  inputs: readonly Input[],
  board: Session,
  finished: boolean,
): Save {
  const record = {
    id: name,
    format: SAVE_FORMAT,
    rules: RULES_VERSION,
    name,
    beginning,
    count: inputs.length,
    hash: stateHash(board),
    updated: 0,
    line: '',
    finished,
    problem: null,
  }
  return { record, inputs, typed: NOTHING_TYPED }
}

/** From the title to where a session in a file stands, through "From a file" and the key that continues it. */
export async function continueFrom(page: Page, address: string, name: string, file: string): Promise<void> {
  await page.goto(`${address}?renderer=canvas`)
  await page.getByRole('button', { name: 'Saved sessions' }).click()
  const buffer = Buffer.from(file)
  await page.getByLabel('From a file').setInputFiles({ name: 'session.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: `Continue: ${name}` }).click()
  await page.getByRole('heading', { name: 'Saved sessions' }).waitFor({ state: 'detached' })
}
