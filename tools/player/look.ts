import type { Page } from 'playwright-core'

/** What the page wants of the player, read from the roles and names that anybody's screen reader would find. */
export type Wants =
  | 'title'
  | 'seats'
  | 'begin'
  | 'briefing'
  | 'agenda'
  | 'agenda given'
  | 'event'
  | 'news'
  | 'trade'
  | 'price'
  | 'criticism'
  | 'message'
  | 'move'
  | 'corridor'
  | 'signature'
  | 'answers'
  | 'ending'
  | 'debrief'
  | 'nothing'

export interface Look {
  readonly wants: Wants
  /** The whole page as roles and names, without what is only said in passing. */
  readonly text: string
}

/** In this order: what lies on top is wanted first. */
const SIGNS: readonly (readonly [Wants, RegExp])[] = [
  ['trade', /- dialog ['"]?A trade from /],
  ['price', /- dialog ['"].* asks what you need/],
  ['criticism', /- dialog ['"].* circulates the text/],
  ['message', /- dialog /],
  ['signature', /heading "The final reading"[\s\S]*group "What do you do\?"/],
  ['event', /group "What do you do\?"/],
  ['news', /- article [\s\S]*button "Go on"/],
  // With one answer there is nothing to choose: the card's own key gives it.
  ['event', /- article (["'].*["']):[\s\S]*heading \1 \[level=1\]/],
  ['agenda', /button "Open the talks in this order/],
  ['agenda given', /heading "What comes first\?"[\s\S]*^ +- button "Go on/m],
  ['corridor', /heading "With .*level=1/],
  ['move', /heading "The table"[\s\S]*paragraph: ['"]?Your move\. \S/],
  ['answers', /(heading "The capitals answer"|heading ".* answers") \[level=1\]/],
  ['ending', /heading "How each side tells it"/],
  ['debrief', /navigation "Steps of the debrief"/],
  ['briefing', /heading "Your brief: .*level=1/],
  ['begin', /heading "Before you begin"/],
  ['seats', /heading "Choose a seat"/],
  ['title', /navigation "Main menu"/],
]

export async function lookAt(page: Page): Promise<Look> {
  const whole = await page.locator('body').ariaSnapshot()
  const text = whole.split(/^- status/m)[0] ?? whole
  return { wants: SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? 'nothing', text }
}

/** Milliseconds between two looks, and for how long the page may be busy with others. */
const AGAIN = 25
const PATIENCE = 30_000

/** Looks until the page wants something of the player. */
export async function settle(page: Page): Promise<Look> {
  const until = Date.now() + PATIENCE
  for (;;) {
    const look = await lookAt(page)
    if (look.wants !== 'nothing') return look
    if (Date.now() > until) throw new Error(`nothing more happens on the page:\n${look.text}`)
    await page.waitForTimeout(AGAIN)
  }
}
