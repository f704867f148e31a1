import type { Page } from 'playwright-core'
import { beginning, finish, isOpen, start } from './compose.ts'
import { type Hands, mouse, pressAway } from './hands.ts'
import { type Look, lookAt, settle } from './look.ts'
import { type Attempt, LEADERS, LEVELS, PLANS, type Seat } from './plans.ts'

export interface Beginning {
  readonly seat: Seat
  readonly difficulty?: 'calm' | 'tense' | 'fraught'
  readonly seed?: number
  /** What the session is called in the list. */
  readonly name?: string
}

/** Somebody who plays through the page alone, by roles and names. */
export interface Player {
  readonly page: Page
  readonly hands: Hands
  readonly seat: Seat
  readonly plan: readonly Attempt[]
  /** The moves made so far, by name. */
  readonly made: string[]
  /** How each clause stood when the player last thought about it, by its number. */
  readonly known: Map<string, string>
  /** Called whenever the page wants something, before the player does anything about it. */
  readonly seen: (look: Look) => Promise<void>
  /** The next entry of the plan. */
  next: number
}

type Manner = Partial<Pick<Player, 'hands' | 'seen' | 'plan'>>

export function addressOf(house: string, wanted: Beginning): string {
  const { seat, difficulty = 'tense', seed = 7 } = wanted
  // Software rendering of WebGL is too slow to play with.
  return `${house}?renderer=canvas&level=${LEVELS[seat]}&seat=${seat}&difficulty=${difficulty}&seed=${seed}`
}

/** From the title into the briefing. The address has chosen level, seat, difficulty and seed. */
export async function begin(
  page: Page,
  house: string,
  wanted: Beginning,
  manner: Manner = {},
): Promise<Player> {
  const { seat, name } = wanted
  const player: Player = {
    page,
    seat,
    hands: mouse,
    plan: PLANS[seat],
    seen: async () => {},
    ...manner,
    made: [],
    known: new Map(),
    next: 0,
  }
  await page.goto(addressOf(house, wanted))
  await player.seen(await settle(page))
  await sitDown(player, name)
  return player
}

/** From the title, wherever the page has come to it, into the briefing. */
export async function sitDown(player: Player, name?: string): Promise<void> {
  const { page, hands, seat } = player
  await hands.press(page.getByRole('button', { name: /^Play/ }))
  await page.getByRole('heading', { name: 'Choose a seat' }).waitFor()
  const take = page.getByRole('button', { name: new RegExp(`^Take th.*${LEADERS[seat]}`) })
  const bar = page.getByRole('button', { name: new RegExp(`^(Open th.*)?${LEADERS[seat]}`) })
  await take.or(bar).first().waitFor()
  if ((await take.count()) === 0) await hands.press(bar.last())
  await player.seen(await lookAt(page))
  await hands.press(take)
  await page.getByRole('heading', { name: 'Before you begin' }).waitFor()
  await player.seen(await lookAt(page))
  if (name !== undefined) await page.getByRole('textbox', { name: 'Name of the session' }).fill(name)
  await hands.press(page.getByRole('button', { name: /^Open your brief/ }))
  await page.getByRole('button', { name: 'Go into the room' }).waitFor()
}

/** From the title and back: what the others do is shown at once, not one after another. */
export async function withoutPauses(page: Page, house: string, hands: Hands = mouse): Promise<void> {
  // Software rendering of WebGL is too slow to play with.
  await page.goto(`${house}?renderer=canvas`)
  await hands.press(page.getByRole('button', { name: 'Settings' }))
  await hands.choose(page.getByRole('checkbox', { name: 'Answers without pauses' }))
  await hands.press(page.getByRole('button', { name: 'Back', exact: true }))
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
}

/** Plays until `done` says so or the debrief has nothing more to go on to; gives back the last look. */
export async function playOn(player: Player, done: (look: Look) => boolean = () => false): Promise<Look> {
  for (let acts = 0; acts < MOST_ACTS; acts++) {
    const look = await settle(player.page)
    if (done(look) || look.wants === 'title') return look
    await player.seen(look)
    await act(player, look)
  }
  throw new Error(`no end after ${MOST_ACTS} acts`)
}

const MOST_ACTS = 300

/** One act of the player: whatever the page wants now, until it wants something else. */
export async function act(player: Player, { wants, text }: Look): Promise<void> {
  const { page, hands } = player
  const key = (name: RegExp | string) => page.getByRole('button', { name })
  const heading = page.getByRole('heading', { level: 1, name: titleOf(text), exact: true })
  const dialog = page.getByRole('dialog')
  switch (wants) {
    case 'event': {
      const answers = page.getByRole('group', { name: 'What do you do?' }).getByRole('radio')
      if ((await answers.count()) > 0) await hands.choose(answers.first())
      return pressAway(hands, page.locator('.event-foot button.brass'), heading)
    }
    case 'agenda':
      await hands.press(key(/: earlier$/).last())
      return pressAway(hands, key(/^Open the talks in this order/), heading)
    case 'trade':
      return pressAway(hands, dialog.getByRole('button', { name: 'Accept the trade' }), dialog)
    case 'price':
      return pressAway(hands, dialog.getByRole('button', { name: 'Name your price' }), dialog)
    case 'criticism':
      return pressAway(hands, dialog.getByRole('button', { name: /^Name .* and your reason/ }), dialog)
    case 'message':
      return pressAway(hands, dialog.getByRole('button').first(), dialog)
    case 'move':
      return takeTurn(player)
    case 'corridor':
      return pressAway(hands, key(/^Back to the table/), heading)
    case 'signature':
      await hands.choose(page.getByRole('radio', { name: /^Sign the text/ }))
      return pressAway(hands, key(/^Confirm/), page.getByRole('group', { name: 'What do you do?' }))
    case 'answers':
      if ((await key('Hear them all at once').count()) > 0) await hands.press(key('Hear them all at once'))
      return pressAway(hands, page.getByRole('main').getByRole('button').last(), heading)
    case 'debrief':
    case 'ending':
    case 'briefing':
    case 'news':
    case 'agenda given':
      return pressAway(hands, page.getByRole('button').last(), heading)
    case 'title':
    case 'seats':
    case 'begin':
    case 'nothing':
      throw new Error(`the player has no answer to '${wants}':\n${text}`)
  }
}

/** The screen's own heading. */
function titleOf(text: string): string {
  return /heading "((?:[^"\\]|\\.)*)" \[level=1\]/.exec(text)?.[1]?.replaceAll('\\"', '"') ?? ''
}

/** A whole turn at the table: stances first, they are free; then one move, by the plan. */
async function takeTurn(player: Player): Promise<void> {
  const { page, hands } = player
  await acceptBeside(player)
  // A narrow window has no tabs: there one key leads from the news to the text, and none is needed in the text itself.
  const text = page
    .getByRole('tab', { name: 'The text' })
    .or(page.getByRole('button', { name: 'The text', exact: true }))
  if ((await text.count()) > 0) await hands.press(text.first())
  await takeStances(player, (await lookAt(page)).text)
  for (let tries = 0; tries < player.plan.length; tries++) {
    const attempt = player.plan[player.next++ % player.plan.length]
    if (attempt && (await made(player, attempt))) return
  }
  await made(player, { move: 'Listen', wishes: [] })
}

async function made(player: Player, { move, wishes, aside }: Attempt): Promise<boolean> {
  const { page, hands } = player
  if (aside === undefined) {
    if (!(await start(page, hands, move))) return false
  } else {
    const card = page.getByRole('button', { name: new RegExp(`^${aside}.*corridor`) })
    // In a narrow window an open clause covers the delegations.
    if ((await card.count()) === 0) await hands.press(page.getByRole('button', { name: 'All clauses' }))
    await hands.press(card)
    const say = page.getByRole('toolbar', { name: 'What you can say' }).getByRole('button', {
      name: beginning(move),
    })
    await page.getByRole('heading', { name: new RegExp(`^With .*${aside}`) }).waitFor()
    await player.seen(await lookAt(page))
    if ((await say.count()) === 0 || !(await isOpen(say))) return false
    await hands.press(say)
  }
  if (!(await finish(page, hands, wishes))) return false
  player.made.push(aside === undefined ? move : `${move}, aside`)
  return true
}

/** Accepts beside the news, with one key each, what the brief does not mind, as long as the capital lets it pass. */
async function acceptBeside(player: Player): Promise<void> {
  const { page, hands } = player
  const keys = page.getByRole('button', { name: /^Accept \d\.\d, free: (best|good|neither)/ })
  // One that is accepted may be the last that is free.
  for (let left = await keys.count(); left > 0 && (await keys.count()) > 0; left--) {
    const key = keys.first()
    const name = await key.innerText()
    await hands.press(key)
    player.made.push('Accept')
    await page
      .getByRole('button', { name, exact: true })
      .waitFor({ state: 'detached', timeout: 3000 })
      .catch(() => {})
  }
}

/** Who is still to speak changes with every move of others, and is no reason to look at a clause again. */
const STILL_SILENT = /Not yet heard: .*?(?= Changed|["'])/
const TO_SETTLE = /button ['"](\d\.\d) .*(Reserved|In brackets)/

/** Accepts what stands in the text and is no worse than middling for one's own side. */
async function takeStances(player: Player, text: string): Promise<void> {
  const { page, hands, known } = player
  const fresh = text.split('\n').flatMap((row) => {
    const line = row.replace(STILL_SILENT, '')
    const number = TO_SETTLE.exec(line)?.[1]
    return number !== undefined && known.get(number) !== line ? [{ number, line }] : []
  })
  for (const { number, line } of fresh) {
    known.set(number, line)
    await openClause(player, number)
    const own = page.getByRole('region', { name: 'As it stands' })
    const accept = own.getByRole('button', { name: /^Accept/, pressed: false, disabled: false })
    if (!/Your brief\s+(Best|Good|Neither)/.test(await own.innerText())) continue
    if ((await accept.count()) === 0) continue
    await hands.press(accept)
    await own
      .getByRole('button', { name: /^Accept/, pressed: true })
      .waitFor({ timeout: 3000 })
      .catch(() => {})
    player.made.push('Accept')
  }
}

/** From the list of clauses, or along the strip of numbers when one is open. */
async function openClause({ page, hands }: Player, number: string): Promise<void> {
  const strip = page.getByRole('navigation', { name: 'Clauses' })
  const name = new RegExp(`^${number.replace('.', '\\.')} `)
  if ((await strip.count()) > 0) await hands.press(strip.getByRole('button', { name }))
  else await hands.press(page.getByRole('tabpanel').getByRole('button', { name }))
  await page.getByRole('heading', { name, level: 3 }).waitFor()
}
