import type { Page } from 'playwright-core'
import type { Camera } from './camera.ts'
import { start } from './compose.ts'
import { mouse } from './hands.ts'
import type { Look } from './look.ts'

/** Pictures that can be had from the title, before any session. */
export async function aroundTheTitle(page: Page, camera: Camera, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('button', { name }).click()
    await page.getByRole('heading', { name, level: 1 }).waitFor()
    await camera.take(name === 'Saved sessions' ? 'sessions' : name.toLowerCase())
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
  }
}

/** Pictures of what one comes across on the way, by what the page wants. */
export async function onTheWay(page: Page, camera: Camera, look: Look): Promise<void> {
  switch (look.wants) {
    case 'title':
      await page.locator('canvas').waitFor()
      return camera.take('title')
    case 'seats':
    case 'briefing':
    case 'agenda':
    case 'event':
    case 'corridor':
    case 'ending':
      return camera.take(look.wants)
    case 'begin':
      return camera.take('before-you-begin')
    case 'trade':
      return camera.take('incoming-trade')
    case 'price':
      return camera.take('asked-for-a-price')
    case 'criticism':
      return camera.take('circulated')
    case 'signature':
      return camera.take('reading')
    case 'answers':
      return camera.take(/The capitals answer/.test(look.text) ? 'answers' : 'answer-from-away')
    case 'debrief':
      return debrief(page, camera, look)
    case 'move':
      return atTheTable(page, camera, look)
    case 'agenda given':
    case 'news':
    case 'message':
    case 'nothing':
      return undefined
  }
}

async function debrief(page: Page, camera: Camera, { text }: Look): Promise<void> {
  if (/heading "What was possible" \[level=1\]/.test(text)) {
    const packages = page.getByRole('heading', { name: 'Your text beside other possible texts' })
    await packages.waitFor({ timeout: 10_000 }).catch(() => {})
    return camera.take('debrief-2-possible')
  }
  if (/heading "What stays" \[level=1\]/.test(text)) return camera.take('debrief-3-stays')
  return camera.take('debrief-1-happened')
}

/** At the beginning only the table; once something stands in brackets, everything that can be opened from there. */
async function atTheTable(page: Page, camera: Camera, { text }: Look): Promise<void> {
  await camera.take('table-start')
  if (!/Reserved/.test(text) || camera.taken.includes('table-brackets')) return
  await page.getByRole('tab', { name: 'News' }).click()
  await camera.take('table-news')
  await page.getByRole('tab', { name: 'The text' }).click()
  await camera.take('table-brackets')
  await clauseAndComposer(page, camera)
  for (const tab of ['Notebook', 'Promises', 'Record']) {
    await page.getByRole('tab', { name: tab }).click()
    await camera.take(tab.toLowerCase())
  }
  await page.getByRole('tab', { name: 'The text' }).click()
  await page.getByRole('button', { name: 'Map', exact: true }).click()
  await leaving(page, camera, 'map')
  await page.getByRole('button', { name: /see how the text stands at home/ }).click()
  await leaving(page, camera, 'capital')
  await menus(page, camera)
}

async function leaving(page: Page, camera: Camera, name: string): Promise<void> {
  const back = page.getByRole('button', { name: 'Back to the table' })
  await back.waitFor()
  await camera.take(name)
  await back.click()
  await page.getByRole('heading', { name: 'The table', level: 1 }).waitFor()
}

async function clauseAndComposer(page: Page, camera: Camera): Promise<void> {
  await page
    .getByRole('tabpanel')
    .getByRole('button', { name: /Reserved/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'How it could read' }).waitFor()
  await camera.take('clause')
  await page.getByRole('button', { name: 'All clauses' }).click()
  await composer(page, camera, 'Table a wording', 'composer')
  await composer(page, camera, 'Trade across clauses', 'composer-trade')
}

async function composer(page: Page, camera: Camera, move: string, name: string): Promise<void> {
  if (!(await start(page, mouse, move))) return
  const form = page.getByRole('form', { name: /^Composing/ })
  await form.waitFor()
  // A clause and a wording for it; whatever else the move asks for stays open.
  for (let field = 0; field < 2; field++) {
    const group = form.getByRole('group').nth(field)
    const radio = group.getByRole('radio', { disabled: false })
    if ((await radio.count()) > 0) await mouse.choose(radio.first())
  }
  await camera.take(name)
  await form.getByRole('button', { name: /^Cancel/ }).click()
  await form.waitFor({ state: 'detached' })
}

async function menus(page: Page, camera: Camera): Promise<void> {
  await page.getByRole('button', { name: /^(All moves|More)/ }).click()
  await camera.take('all-moves')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await page.getByRole('button', { name: 'Pause and menu' }).click()
  await camera.take('pause')
  await page.getByRole('dialog').getByRole('button', { name: 'Back to the table' }).click()
}
