import type { Locator } from 'playwright-core'

/** How a player touches the page. The keyboard's own hands live with the tests. */
export interface Hands {
  /** Presses a button, a tab, a row. */
  readonly press: (target: Locator) => Promise<void>
  /** Chooses a radio button or ticks a box. */
  readonly choose: (target: Locator) => Promise<void>
}

/** Milliseconds that a thing may take to be there and stand still. */
const PRESSABLE = 5000

/** A radio button may be drawn by its label alone, so the label is what a mouse can hit. */
export const mouse: Hands = {
  press: (target) => target.click({ timeout: PRESSABLE }),
  choose: (target) => target.locator('xpath=ancestor::label').click({ timeout: PRESSABLE }),
}

/** Milliseconds until a press that led nowhere is tried again. */
const LED_NOWHERE = 1500

/**
 * Presses a key until what it settles is gone: a press that comes while the last round is still being written down is
 * answered with a word alone.
 */
export async function pressAway(hands: Hands, key: Locator, settled: Locator): Promise<void> {
  let last: unknown
  for (let attempt = 0; attempt < 5; attempt++) {
    // The game may have gone on by itself just before the press.
    last = await hands.press(key).catch((error: unknown) => error)
    if (await goes(settled)) return
  }
  throw new Error(`pressed in vain: ${key}`, { cause: last })
}

function goes(thing: Locator): Promise<boolean> {
  return thing.waitFor({ state: 'detached', timeout: LED_NOWHERE }).then(
    () => true,
    () => false,
  )
}
