import type { SettingsView } from '../game/view.ts'

function wantsStill(choice: SettingsView['reducedMotion']): boolean {
  if (choice !== 'system') return choice === 'on'
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches
}

/** Writes the look that the person chose onto the page, where every style can see it. */
export function applySettings(settings: SettingsView): void {
  const page = document.documentElement
  page.dataset['theme'] = settings.theme
  page.dataset['readable'] = String(settings.readableFont)
  page.dataset['still'] = String(wantsStill(settings.reducedMotion))
  page.style.setProperty('--text-scale', String(settings.textSize / 100))
}
