import type { SettingsView } from './shown/app.ts'

export const SETTINGS: SettingsView = {
  volumeMaster: 80,
  volumeRoom: 60,
  volumeCues: 80,
  muted: false,
  captions: false,
  reducedMotion: 'system',
  textSize: 100,
  theme: 'evening',
  readableFont: false,
  severeEvents: true,
  aliases: false,
  hints: true,
  skipNarration: false,
}

type Check = (value: unknown) => boolean
const share: Check = (value) => typeof value === 'number' && value >= 0 && value <= 100
const flag: Check = (value) => typeof value === 'boolean'
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value)

const ALLOWED: Readonly<Record<keyof SettingsView, Check>> = {
  volumeMaster: share,
  volumeRoom: share,
  volumeCues: share,
  muted: flag,
  captions: flag,
  reducedMotion: oneOf('system', 'on', 'off'),
  textSize: oneOf(100, 125, 150, 200),
  theme: oneOf('evening', 'paper'),
  readableFont: flag,
  severeEvents: flag,
  aliases: flag,
  hints: flag,
  skipNarration: flag,
}

/** Settings with some of them changed; what is unknown or out of bounds (an old save, a typo) is left as it was. */
export function settingsWith(settings: SettingsView, change: unknown): SettingsView {
  if (typeof change !== 'object' || change === null) return settings
  const good = Object.entries(change).filter(([name, value]) => isSetting(name) && ALLOWED[name](value))
  return { ...settings, ...Object.fromEntries(good) }
}

function isSetting(name: string): name is keyof SettingsView {
  return Object.hasOwn(ALLOWED, name)
}

/** Whether nothing is to move: the player has asked for it, or left it to a system that does. */
export function isStill({ reducedMotion }: SettingsView, calmSystem: boolean): boolean {
  return reducedMotion === 'on' || (reducedMotion === 'system' && calmSystem)
}

/** Whether the counterparts move without pauses to read: the player skips narration, or wants (or has asked for) less motion. */
export function isHurried(settings: SettingsView, calmSystem: boolean): boolean {
  return settings.skipNarration || isStill(settings, calmSystem)
}
