import type { SettingsView } from '../game/shown/app.ts'

function wantsStill(choice: SettingsView['reducedMotion']): boolean {
  if (choice !== 'system') return choice === 'on'
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

const KEPT = 'bracketed-look'

/** How the page looked last, as far as the browser lets one keep it: known at once, before the settings are fetched. */
export function lastLook(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? 'null')
  } catch {
    return null
  }
}

function keepLook({ theme, textSize, readableFont }: SettingsView): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify({ theme, textSize, readableFont }))
  } catch {
    // Where nothing may be kept, the page opens in the evening and changes when the settings have come.
  }
}

/** Writes the look that the person chose onto the page, where every style can see it. */
export function applySettings(settings: SettingsView): void {
  keepLook(settings)
  const page = document.documentElement
  page.dataset['theme'] = settings.theme
  colourTheBrowser(page)
  page.dataset['readable'] = String(settings.readableFont)
  page.dataset['still'] = String(wantsStill(settings.reducedMotion))
  const scale = String(settings.textSize / 100)
  if (page.style.getPropertyValue('--text-scale') === scale) return
  page.style.setProperty('--text-scale', scale)
  measureAgain()
}

/** Phones paint their own bar round the page in this colour. */
function colourTheBrowser(page: HTMLElement): void {
  const ground = getComputedStyle(page).getPropertyValue('--ground').trim()
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', ground)
}

/** Chromium asks its container queries in em again only when the box changes its size, not when its letters do. */
function measureAgain(): void {
  const app = document.querySelector<HTMLElement>('.app')
  if (!app) return
  app.style.right = '1px'
  void app.offsetWidth
  app.style.right = ''
}
