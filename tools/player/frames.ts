import type { Page } from 'playwright-core'
import { pseudo } from '../../src/game/words/pseudo.ts'
import { ask } from './in-page/ask.ts'

export interface Size {
  readonly name: string
  readonly width: number
  readonly height: number
}

export const ALL_SIZES: readonly Size[] = [
  [320, 640],
  [390, 844],
  [844, 390],
  [1280, 720],
  [1440, 900],
  [2560, 1440],
].map(([width = 0, height = 0]) => ({ name: `${width}x${height}`, width, height }))
export const THEMES = ['evening', 'paper'] as const
export const TEXTS = [100, 125, 150, 200] as const
export const LANGUAGES = ['en', 'pseudo'] as const

/** One way in which a screen can be seen. */
export interface Frame {
  readonly size: Size
  readonly theme: (typeof THEMES)[number]
  /** Size of the letters, in per cent. */
  readonly text: (typeof TEXTS)[number]
  readonly language: (typeof LANGUAGES)[number]
}

/** Every size in both looks; then large letters, and long words, where there is least room for them. */
export const USUAL: readonly Frame[] = [
  ...framesOf({}),
  ...framesOf({ sizes: ['320x640', '1280x720'], themes: ['evening'], texts: [200] }),
  ...framesOf({ sizes: ['320x640', '1280x720'], themes: ['paper'], languages: ['pseudo'] }),
]

export interface Wanted {
  readonly sizes?: readonly string[] | undefined
  readonly themes?: readonly Frame['theme'][] | undefined
  readonly texts?: readonly Frame['text'][] | undefined
  readonly languages?: readonly Frame['language'][] | undefined
}

/** Every combination; what is not named is every size, both looks, plain letters, English. */
export function framesOf({ sizes, themes = THEMES, texts = [100], languages = ['en'] }: Wanted): Frame[] {
  const seen = ALL_SIZES.filter(({ name }) => sizes?.includes(name) ?? true)
  return languages.flatMap((language) =>
    texts.flatMap((text) => themes.flatMap((theme) => seen.map((size) => ({ size, theme, text, language })))),
  )
}

export function nameOf({ size, theme, text, language }: Frame): string {
  const rest = [...(text === 100 ? [] : [`text${text}`]), ...(language === 'en' ? [] : [language])]
  return [size.name, theme, ...rest].join('-')
}

/** Milliseconds for the painted room to follow a new size, or to be printed for another look. */
const ROOM = 450

/**
 * Shows the page in this frame, as the settings would. In the pseudo-locale every text on the page is written in it, also
 * what the level says: no language is longer than that.
 */
export async function show(page: Page, frame: Frame, before: Frame | null): Promise<void> {
  const { size, theme, text, language } = frame
  const same = before?.size === size && before.text === text && before.language === language
  if ((before?.language ?? 'en') !== language) await speak(page, language)
  await page.evaluate(
    ([look, scale]) => {
      document.documentElement.dataset['theme'] = look
      document.documentElement.style.setProperty('--text-scale', scale)
    },
    [theme, String(text / 100)] as const,
  )
  if (!same) {
    // A step aside: the room and Chromium's container queries measure again only when the window changes.
    await page.setViewportSize({ width: size.width, height: size.height + 1 })
    await page.setViewportSize(size)
  }
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  })
  await page.waitForTimeout(ROOM)
}

async function speak(page: Page, language: Frame['language']): Promise<void> {
  if (language === 'en') return ask(page, 'writeEnglish')
  await ask(page, 'write', pseudo(await ask(page, 'texts')))
}
