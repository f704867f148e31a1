import type { Locator, Page } from 'playwright-core'
import { type Hands, pressAway } from './hands.ts'

/** Of several wordings or addressees: those whose name matches first, in this order. */
export type Wishes = readonly RegExp[]

/** More choices than any move asks for. */
const MOST_CHOICES = 14

/** Opens the composer for a move by its name, from the row of moves or from the list of all; false when not possible. */
export async function start(page: Page, hands: Hands, move: string): Promise<boolean> {
  const name = beginning(move)
  const near = page.getByRole('toolbar', { name: 'Moves' }).getByRole('button', { name })
  if ((await near.count()) > 0) return pressIfOpen(hands, near.first())
  await hands.press(page.getByRole('button', { name: /^(All moves|More)/ }))
  const list = page.getByRole('dialog', { name: 'All moves' })
  const line = list.getByRole('button', { name })
  if ((await line.count()) > 0 && (await pressIfOpen(hands, line.first()))) return true
  await hands.press(list.getByRole('button', { name: 'Close', exact: true }))
  return false
}

/** Fills whatever the open composer still asks for and confirms; false (and cancelled) when nothing fits. */
export async function finish(page: Page, hands: Hands, wishes: Wishes): Promise<boolean> {
  const form = page.getByRole('form', { name: /^Composing/ })
  await form.waitFor()
  // Confirm and Cancel come last; before them may stand words that explain themselves.
  const confirm = form.getByRole('complementary').getByRole('button').nth(-2)
  for (let choice = 0; choice < MOST_CHOICES && !(await isOpen(confirm)); choice++) {
    if (!(await chooseNext(form, hands, wishes))) break
  }
  if (!(await isOpen(confirm))) {
    await hands.press(form.getByRole('button', { name: /^Cancel/ }))
    await form.waitFor({ state: 'detached' })
    return false
  }
  await pressAway(hands, confirm, form)
  return true
}

async function chooseNext(form: Locator, hands: Hands, wishes: Wishes): Promise<boolean> {
  const empty = form.getByRole('group', { name: /none yet/ })
  if ((await empty.count()) > 0) return addClause(empty.first(), hands, wishes)
  for (const group of await form.getByRole('group').all()) {
    const radios = group.getByRole('radio', { disabled: false })
    const boxes = group.getByRole('checkbox')
    const [choices, ticks] = [await radios.count(), await boxes.count()]
    if (choices > 0 && (await group.getByRole('radio', { checked: true }).count()) === 0) {
      await hands.choose(await wished(radios, wishes))
      return true
    }
    if (ticks > 0 && (await group.getByRole('checkbox', { checked: true }).count()) === 0) {
      await hands.choose(await wished(boxes, wishes))
      return true
    }
  }
  return false
}

/** In a list of clauses: opens one that can be changed and chooses a wording for it. */
async function addClause(group: Locator, hands: Hands, wishes: Wishes): Promise<boolean> {
  const clauses = group.getByRole('button', { disabled: false })
  if ((await clauses.count()) === 0) return false
  const wordings = group.getByRole('radiogroup')
  if ((await wordings.count()) === 0) await hands.press(await wished(clauses, wishes))
  // The first of them leaves the clause out.
  await hands.choose(await wished(wordings.getByRole('radio'), wishes, 1))
  return true
}

async function wished(among: Locator, wishes: Wishes, otherwise = 0): Promise<Locator> {
  const names = await among.evaluateAll((all) =>
    all.map((one) => (one.closest('label') ?? one).textContent ?? ''),
  )
  const at = wishes.map((wish) => names.findIndex((name) => wish.test(name))).find((place) => place >= 0)
  return among.nth(at ?? Math.min(otherwise, names.length - 1))
}

export function beginning(name: string): RegExp {
  return new RegExp(`^${name}\\b`)
}

export async function isOpen(key: Locator): Promise<boolean> {
  return (await key.getAttribute('aria-disabled')) !== 'true'
}

async function pressIfOpen(hands: Hands, key: Locator): Promise<boolean> {
  if (!(await isOpen(key))) return false
  await hands.press(key)
  return true
}
