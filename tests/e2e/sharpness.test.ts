import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

const LARGE_SCREEN = { width: 2560, height: 1440 }
const PATIENT = { timeout: 10_000 }

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** The addresses of one picture that the page has asked for, each once. */
function asked(page: Page, picture: string): ReadonlySet<string> {
  const addresses = new Set<string>()
  page.on('request', (request) => {
    if (request.url().includes(`/${picture}-`)) addresses.add(request.url())
  })
  return addresses
}

const widths = (page: Page, addresses: ReadonlySet<string>) =>
  page.evaluate(
    (urls) =>
      Promise.all(
        urls.map(async (url) => {
          const image = new Image()
          image.src = url
          await image.decode()
          return image.naturalWidth
        }),
      ),
    [...addresses],
  )

const painted = (page: Page, scene: string) =>
  expect
    .poll(() => page.evaluate(() => document.querySelector('canvas')?.dataset['scenes']), { timeout: 30_000 })
    .toBe(scene)

/** How large the painting is, in pixels of its own and of the page. */
const canvas = (page: Page) =>
  page.evaluate(() => {
    const found = document.querySelector('canvas')
    const { width = 0, height = 0 } = found?.getBoundingClientRect() ?? {}
    return { pixels: [found?.width, found?.height], shown: [width, height] }
  })

/** How many colours there are where the painting ends, at the bottom right: the bare ground has one. */
const coloursAtEnd = (page: Page) =>
  page.evaluate(() => {
    const found = document.querySelector('canvas')
    const { width = 0, height = 0 } = found ?? {}
    const pixels = found?.getContext('2d')?.getImageData(width - 200, height - 200, 200, 200).data
    return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size
  })

async function title(page: Page): Promise<void> {
  await page.goto(`${house.address}?renderer=canvas`)
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
  await painted(page, 'title')
}

describe('the plates', () => {
  test.each([
    ['1440 by 900', { viewport: { width: 1440, height: 900 } }],
    ['a phone', { viewport: { width: 844, height: 390 }, deviceScaleFactor: 3 }],
  ])('are the plain ones on %s', async (_name, options) => {
    const { page } = await newPage(house, options)
    const window = asked(page, 'title-window')
    await title(page)
    expect(await widths(page, window)).toEqual([1440])
    await page.context().close()
  })

  test.each([
    ['a large screen', { viewport: LARGE_SCREEN }],
    ['a dense one', { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 2 }],
  ])('are the large ones on %s', async (_name, options) => {
    const { page, watch } = await newPage(house, options)
    const window = asked(page, 'title-window')
    await title(page)
    expect(await widths(page, window)).toEqual([2880])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('become the large ones in a window that has grown', async () => {
    const { page, watch } = await newPage(house, { viewport: { width: 1280, height: 720 } })
    const window = asked(page, 'title-window')
    await title(page)
    expect(await widths(page, window)).toEqual([1440])
    await page.setViewportSize(LARGE_SCREEN)
    await expect.poll(() => widths(page, window), { timeout: 30_000 }).toEqual([1440, 2880])
    await painted(page, 'title')
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('become the large ones in a window that is moved to a dense screen, and fill it whole', async () => {
    const { page, watch } = await newPage(house, { viewport: { width: 1280, height: 720 } })
    const window = asked(page, 'title-window')
    const cdp = await page.context().newCDPSession(page)
    const move = (width: number, height: number, deviceScaleFactor: number) =>
      cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor, mobile: false })
    await title(page)
    expect(await canvas(page)).toEqual({ pixels: [1280, 720], shown: [1280, 720] })
    await move(1300, 720, 2)
    await expect.poll(() => canvas(page), PATIENT).toEqual({ pixels: [2600, 1440], shown: [1300, 720] })
    await expect.poll(() => widths(page, window), { timeout: 30_000 }).toEqual([1440, 2880])
    await painted(page, 'title')
    await move(1280, 720, 1)
    await expect.poll(() => canvas(page), PATIENT).toEqual({ pixels: [1280, 720], shown: [1280, 720] })
    await move(1000, 700, 1)
    await expect.poll(() => canvas(page), PATIENT).toEqual({ pixels: [1000, 700], shown: [1000, 700] })
    await painted(page, 'title')
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('are the plain ones where the large ones do not come', async () => {
    const { page } = await newPage(house, { viewport: LARGE_SCREEN })
    const [window, lamps] = [asked(page, 'title-window'), asked(page, 'title-lamp')]
    let refused = ''
    await page.route(/title-window-/, (route) => {
      refused ||= route.request().url()
      return route.request().url() === refused ? route.abort() : route.continue()
    })
    await title(page)
    const rest = new Set([...window].filter((address) => address !== refused))
    expect(await widths(page, rest)).toEqual([1440])
    expect(await widths(page, lamps)).toEqual([2880, 1440])
    await page.context().close()
  })

  test('are asked for again when the window changes, where the large ones did not come at first', async () => {
    const { page } = await newPage(house, { viewport: { width: 1280, height: 720 } })
    await title(page)
    const refused: string[] = []
    const come: string[] = []
    page.on('requestfinished', (request) => come.push(request.url()))
    await page.route(/title-window-/, (route) => {
      refused.push(route.request().url())
      return route.abort()
    })
    await page.setViewportSize(LARGE_SCREEN)
    // The loader tries three times by itself.
    await expect.poll(() => refused.length, PATIENT).toBe(3)
    await page.unroute(/title-window-/)
    let { width } = LARGE_SCREEN
    const comesAfterAll = async (): Promise<boolean> => {
      width += 2
      await page.setViewportSize({ ...LARGE_SCREEN, width })
      return come.some((url) => refused.includes(url))
    }
    await expect.poll(comesAfterAll, { timeout: 30_000, interval: 200 }).toBe(true)
    await painted(page, 'title')
    expect(await widths(page, new Set(refused))).toEqual([2880])
    await page.context().close()
  })

  test('fill a dense screen whole also where the large ones do not come', async () => {
    const { page } = await newPage(house, { viewport: { width: 1280, height: 720 } })
    const cdp = await page.context().newCDPSession(page)
    await title(page)
    await page.route(/\/title-(window|lamp)-/, (route) => route.abort())
    const refused = asked(page, 'title-window')
    const dense = { width: 1300, height: 720, deviceScaleFactor: 2, mobile: false }
    await cdp.send('Emulation.setDeviceMetricsOverride', dense)
    await expect.poll(() => canvas(page), PATIENT).toEqual({ pixels: [2600, 1440], shown: [1300, 720] })
    await expect.poll(() => refused.size, PATIENT).toBe(1)
    await expect.poll(() => coloursAtEnd(page), { timeout: 30_000 }).toBeGreaterThan(50)
    await page.context().close()
  })

  test('become the large ones when a window has grown and a scene comes again', async () => {
    const { page, watch } = await newPage(house)
    const window = asked(page, 'table-window')
    const player = await begin(page, house.address, { seat: 'uk' })
    await playOn(player, ({ wants }) => wants === 'move')
    await painted(page, 'table')
    expect(await widths(page, window)).toEqual([1440])
    await page.setViewportSize(LARGE_SCREEN)
    await page.getByRole('button', { name: 'Map', exact: true }).click()
    await painted(page, 'map')
    await page.getByRole('button', { name: /^Back to/ }).click()
    await painted(page, 'table')
    expect(await widths(page, window)).toEqual([1440, 2880])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
