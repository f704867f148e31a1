import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Hands } from '../../tools/player/hands.ts'

/** What a stop of the keyboard looks like: its name for messages, and whether one can see that it has the focus. */
interface Stop {
  readonly name: string
  readonly visible: boolean
  readonly reached: boolean
}

export interface Keyboard {
  readonly hands: Hands
  /** Stops at which nothing showed where the focus was. */
  readonly unseen: readonly string[]
  /** How many stops were looked at. */
  readonly stops: () => number
}

/** More stops than any screen has. */
const MOST_STOPS = 150

/** Hands that touch nothing but keys: Tab and arrows to get there, Enter or Space to press, letters to jump. */
export function keyboardOn(page: Page): Keyboard {
  const unseen: string[] = []
  let stops = 0

  const key = async (name: string, target: Locator): Promise<Stop> => {
    await page.keyboard.press(name)
    const stop = await target.evaluate(focusNow)
    stops++
    if (!stop.visible && !unseen.includes(stop.name)) unseen.push(stop.name)
    return stop
  }

  const travel = async (target: Locator): Promise<void> => {
    await target.waitFor({ timeout: 5000 })
    if (await target.evaluate((one) => document.activeElement === one)) return
    await jump(page, target)
    const inside = await roving(target)
    for (let at = 0; at < MOST_STOPS; at++) {
      const stop = await key('Tab', inside ?? target)
      if (!stop.reached) continue
      if (!inside) return
      if (await alongTo(target)) return
    }
    throw new Error(`Tab does not lead to ${target}`)
  }

  /** Inside a list with one stop for all: arrows, across and then down. */
  const alongTo = async (target: Locator): Promise<boolean> => {
    for (let at = 0; at < MOST_STOPS; at++) {
      const arrow = await target.evaluate(arrowTo)
      if (arrow === null) return holdsFocus(target)
      await key(arrow, target)
    }
    return false
  }

  const hands: Hands = {
    press: async (target) => {
      await travel(target)
      await page.keyboard.press('Enter')
    },
    choose: async (target) => {
      const group = target.locator('xpath=ancestor::fieldset[1]')
      const place = await target.evaluate((one) =>
        [...(one.closest('fieldset')?.querySelectorAll('.reaction input') ?? [])].findIndex(
          (other) => other === one,
        ),
      )
      if (place >= 0) {
        await key(String(place + 1), target)
        return expect.poll(() => target.isChecked(), { timeout: 5000 }).toBe(true)
      }
      await intoGroup(target, group)
      for (let at = 0; at < MOST_STOPS && !(await holdsFocus(target)); at++) await key('ArrowDown', target)
      if (!(await target.isChecked())) await page.keyboard.press('Space')
    },
  }

  /** Tab leads to a group of radio buttons once: to the chosen one, or to the first. */
  const intoGroup = async (target: Locator, group: Locator): Promise<void> => {
    const within = () => target.evaluate(sameGroup)
    for (let at = 0; at < MOST_STOPS && !(await within()); at++) await key('Tab', group)
  }

  return { hands, unseen, stops: () => stops }
}

function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((one) => document.activeElement === one)
}

/** Runs in the page: the arrow that leads nearer, across columns first; null on the spot. */
function arrowTo(target: Element): string | null {
  const columns = [...document.querySelectorAll('.columns > section')].map((one) => [
    ...one.querySelectorAll('button'),
  ])
  const list = target.closest('[role="tablist"], nav')
  const grid = list ? [...list.querySelectorAll('button')].map((one) => [one]) : columns
  const [here = [-1, -1], there = [-1, -1]] = [document.activeElement, target].map((sought) => {
    const across = grid.findIndex((column) => column.some((one) => one === sought))
    return [across, grid[across]?.findIndex((one) => one === sought) ?? -1] as const
  })
  if (here[0] !== there[0]) return here[0] < there[0] ? 'ArrowRight' : 'ArrowLeft'
  if (here[1] !== there[1]) return here[1] < there[1] ? 'ArrowDown' : 'ArrowUp'
  return null
}

/** Runs in the page: whether the focus is in the group of radio buttons that the target belongs to. */
function sameGroup(target: Element): boolean {
  const here = document.activeElement
  if (!(here instanceof HTMLInputElement) || !(target instanceof HTMLInputElement)) return false
  return here === target || (target.type === 'radio' && here.type === 'radio' && here.name === target.name)
}

/** Runs in the page. The ring may be drawn round the label of what has the focus, or round the whole line it stands for. */
function focusNow(target: Element): Stop {
  const here = document.activeElement
  const ringed = [here, here?.closest('label')].some((one) => {
    if (!one) return false
    return [getComputedStyle(one), getComputedStyle(one, '::after')].some(
      ({ content, outlineStyle, outlineWidth }) =>
        content !== 'none' && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    )
  })
  const named = here?.getAttribute('aria-label') ?? here?.textContent ?? ''
  const name = `${here?.tagName.toLowerCase()}.${here?.className}: ${named.slice(0, 60)}`
  // Between the end of the page and its beginning the focus is the browser's.
  return { name, visible: ringed || here === document.body, reached: target.contains(here) }
}

/** The letters that lead to the moves and to the text, where one is not typing. */
async function jump(page: Page, target: Locator): Promise<void> {
  const letter = await target.evaluate((one) => {
    if (document.activeElement?.closest('input, textarea') || document.querySelector('[role="dialog"]'))
      return null
    const place = one.closest<HTMLElement>('[data-place]')?.dataset['place']
    return place === 'moves' ? 'm' : place === 'text' ? 't' : null
  })
  if (letter !== null) await page.keyboard.press(letter)
}

/** The list around something that Tab alone does not stop at, or null. */
async function roving(target: Locator): Promise<Locator | null> {
  if (await target.evaluate((one) => one instanceof HTMLElement && one.tabIndex >= 0)) return null
  return target.locator('xpath=ancestor::*[@role="tablist" or self::nav or contains(@class, "columns")][1]')
}
