import type { Page } from 'playwright-core'
import { mouse } from '../../player/hands.ts'
import { finish, start } from '../../player/compose.ts'
import { settle } from '../../player/look.ts'
import { act, type Player, sitDown } from '../../player/player.ts'

export interface Answers {
  /** Milliseconds from each click to the picture that answers it, in order of time taken. */
  readonly clicks: readonly number[]
  /** Milliseconds of every task above 50 on the page's thread while the others thought; empty is as wished. */
  readonly tasks: readonly number[]
}

/** Runs in the page: notes how long each click waits for its picture, and every long task. */
export function watchAnswers(): void {
  const answers = new Map<number, number>()
  const noted = { answers, clicks: 0, tasks: [] as { at: number; took: number }[] }
  Object.assign(globalThis, { noted })
  addEventListener('pointerup', () => noted.clicks++, true)
  const slow = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const press = Number(Reflect.get(entry, 'interactionId'))
      if (press > 0) answers.set(press, Math.max(answers.get(press) ?? 0, entry.duration))
    }
  })
  // TypeScript's library does not know the threshold of the event timing.
  slow.observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }))
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      noted.tasks.push({ at: startTime, took: duration })
  }).observe({ type: 'longtask' })
}

const clock = (page: Page) => page.evaluate(() => performance.now())

/** Plays so many rounds: looks at clauses, opens and leaves the composer, lets the round pass and waits for the others. */
export async function playRounds(player: Player, rounds: number): Promise<Answers> {
  const { page } = player
  const thinking: (readonly [number, number])[] = []
  for (let made = 0; made < rounds; ) {
    const look = await settle(page)
    if (look.wants === 'ending' || look.wants === 'debrief' || look.wants === 'title') break
    if (look.wants === 'move') {
      await lookRound(page)
      thinking.push(await passRound(page))
      made += 1
    } else await act(player, look)
  }
  return answersOn(page, thinking)
}

async function lookRound(page: Page): Promise<void> {
  await page.locator('[role=tab]').filter({ hasText: 'The text' }).click()
  const clauses = page.getByRole('tabpanel').getByRole('button', { name: /^\d\.\d / })
  for (let row = 0; row < 3; row++) {
    await clauses.nth(row).click()
    const back = page.getByRole('button', { name: 'All clauses' })
    if (await back.isVisible()) await back.click()
  }
  for (const tab of ['Notebook', 'Record', 'The text']) {
    await page.locator('[role=tab]').filter({ hasText: tab }).click()
  }
}

/** Lets the round pass; gives back from when to when the others thought, in milliseconds of the page's clock. */
async function passRound(page: Page): Promise<readonly [number, number]> {
  await start(page, mouse, 'Listen')
  await finish(page, mouse, [])
  const from = await clock(page)
  await page.waitForFunction(() => {
    const mine = document.querySelector('.action-bar .action-key[aria-disabled="false"]')
    return mine !== null || !document.querySelector('.screen-table') || document.querySelector('.dialog')
  })
  return [from, await clock(page)]
}

async function answersOn(page: Page, thinking: readonly (readonly [number, number])[]): Promise<Answers> {
  const { slow, clicks, tasks } = await page.evaluate(() => {
    const { answers, clicks: count, tasks: long } = Reflect.get(globalThis, 'noted')
    return { slow: [...answers.values()] as number[], clicks: count as number, tasks: long }
  })
  const quick = Array.from({ length: Math.max(0, clicks - slow.length) }, () => 16)
  const then = (tasks as { at: number; took: number }[]).filter(({ at }) =>
    thinking.some(([from, to]) => at >= from && at <= to),
  )
  return {
    clicks: [...quick, ...slow].toSorted((one, other) => one - other),
    tasks: then.map(({ took }) => took).toSorted((one, other) => one - other),
  }
}

/** From the title through a whole session and its debrief back to the title, in the same page. */
export async function playThrough(player: Player): Promise<void> {
  await sitDown(player)
  for (let acts = 0; acts < 300; acts++) {
    const look = await settle(player.page)
    if (look.wants === 'title') return
    if (look.wants === 'move') await passRound(player.page)
    else await act(player, look)
  }
  throw new Error('the session has no end')
}

/** Pictures a second that the page can make while the room moves. */
export function framesPerSecond(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(
    (long) =>
      new Promise<number>((resolve) => {
        const began = performance.now()
        let frames = 0
        const next = (): void => {
          frames++
          const passed = performance.now() - began
          if (passed < long) requestAnimationFrame(next)
          else resolve((1000 * frames) / passed)
        }
        requestAnimationFrame(next)
      }),
    milliseconds,
  )
}
