import type { CDPSession, Page } from 'playwright-core'

/** What came over the line until the title could be used, and when things stood on the page. */
export interface Visit {
  /** Milliseconds from the start of the visit; undefined for what never came. */
  readonly marks: Readonly<Partial<Record<Mark, number>>>
  /** Bytes as they came over the line, compressed. */
  readonly bytes: { readonly script: number; readonly all: number }
  readonly paint: Paint
}
export type Mark = 'title' | 'table' | 'room'
/** Milliseconds, but for the shift, which has no unit. */
export interface Paint {
  readonly first: number
  readonly largest: number
  readonly shift: number
  /** What tasks took beyond 50 ms after the first paint. */
  readonly blocked: number
}

const SIGNS: Readonly<Record<Mark, string>> = {
  title: '.title-menu button',
  table: '.screen-table .action-bar',
  room: 'html[data-room=painted] canvas',
}

/** A line of 1.6 Mbit/s that takes 150 ms there and back, and a processor slowed four times. */
export async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable')
  await cdp.send('Network.clearBrowserCache')
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  })
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Visits the page as a newcomer to it until everything in `wanted` stands; goes on to the table where a session waits. */
export async function slowVisit(page: Page, address: string, wanted: readonly Mark[]): Promise<Visit> {
  const cdp = await page.context().newCDPSession(page)
  await slowDown(cdp)
  const bytes = bytesOn(cdp)
  await page.addInitScript(watchMarks, { signs: SIGNS, on: wanted.includes('table') })
  await page.addInitScript(watchPaint)
  await page.goto(address, { waitUntil: 'commit' })
  for (const mark of wanted) {
    await page.waitForFunction((name) => Reflect.has(Reflect.get(globalThis, 'marks'), name), mark, {
      timeout: 60_000,
    })
    if (mark === 'title') bytes.stop()
  }
  const { marks, paint } = await page.evaluate<Pick<Visit, 'marks' | 'paint'>>('({ marks, paint })')
  return { marks, paint, bytes: bytes.sum() }
}

function bytesOn(cdp: CDPSession) {
  const scripts = new Set<string>()
  const sums = { script: 0, all: 0 }
  let going = true
  cdp.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!going) return
    sums.all += encodedDataLength
    if (scripts.has(requestId)) sums.script += encodedDataLength
  })
  return {
    stop: () => {
      going = false
    },
    sum: () => sums,
  }
}

/** Runs in the page: looks at every frame whether something new stands there. */
function watchMarks({ signs, on }: { signs: Readonly<Record<string, string>>; on: boolean }): void {
  const marks: Record<string, number> = {}
  Object.assign(globalThis, { marks })
  let pressed = false
  const look = (): void => {
    for (const [name, sign] of Object.entries(signs)) {
      if (name in marks || !document.querySelector(sign)) continue
      // In the next frame it has been painted.
      requestAnimationFrame(() => {
        marks[name] ??= performance.now()
      })
    }
    const keys = [...document.querySelectorAll<HTMLElement>('.title-menu button')]
    const key = keys.find((one) => one.textContent?.startsWith('Continue'))
    if (on && key && !pressed) {
      pressed = true
      key.click()
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Runs in the page: what the browser itself measures of its painting. */
function watchPaint(): void {
  const paint = { first: 0, largest: 0, shift: 0, blocked: 0 }
  Object.assign(globalThis, { paint })
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { entryType, name, startTime, duration } = entry
      if (name === 'first-contentful-paint') paint.first = startTime
      if (entryType === 'largest-contentful-paint') paint.largest = startTime
      if (entryType === 'layout-shift') paint.shift += Number(Reflect.get(entry, 'value'))
      if (entryType === 'longtask' && paint.first > 0) paint.blocked += duration - 50
    }
  })
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask']) {
    observer.observe({ type, buffered: true })
  }
}
