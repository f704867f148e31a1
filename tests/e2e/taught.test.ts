import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { level } from '../../src/levels/schema/level.ts'
import type { Look } from '../../tools/player/look.ts'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const { guidance } = level.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../levels/the-lull.json'), 'utf8')),
)

test('The Lull is taught from the brief to the debrief, one hint at a time and each where it belongs', async () => {
  const { page, watch } = await newPage(house)
  const read: string[] = []
  const stations = new Set<Look['wants']>()
  const seen = async ({ wants }: Look): Promise<void> => {
    stations.add(wants)
    const hint = page.getByRole('complementary', { name: 'Hint' })
    while (await hint.isVisible()) {
      const text = await hint.getByRole('paragraph').innerText()
      read.push(guidance.find((one) => one.text === text)?.id ?? text)
      await hint.getByRole('button', { name: 'Understood' }).click()
      await page.getByText(text, { exact: true }).waitFor({ state: 'detached' })
    }
  }
  const player = await begin(page, house.address, { seat: 'light', seed: 5 }, { seen })
  expect((await playOn(player)).wants).toBe('title')
  expect([...stations]).toEqual(expect.arrayContaining(['agenda', 'event', 'move', 'ending', 'debrief']))
  expect(read.slice(0, 4)).toEqual(['brief', 'order', 'brackets', 'ask'])
  expect(new Set(read).size).toBe(read.length)
  expect(read).toEqual(
    expect.arrayContaining(['stance', 'trade', 'circulate', 'bridge', 'closing', 'debrief']),
  )
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})
