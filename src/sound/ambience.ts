import type { AppView } from '../game/shown/app.ts'

/** How loud the sounds of the place are, 0 to 1, before the player's own volumes. */
export interface Ambience {
  readonly room: number
  readonly rain: number
  readonly tick: boolean
}

const NEAR_THE_WINDOW: Readonly<Record<string, number>> = { corridor: 1, telephone: 0.8, title: 0.7 }

/** Air in every painted room, rain as it falls and nearer at the window, the clock only when the last slot runs. */
export function ambienceOf(view: AppView): Ambience {
  const { scene, rain } = view.scene
  const clock = view.session?.clock
  const last = clock !== undefined && clock.slots - clock.spent === 1
  if (scene === 'none') return { room: 0.5, rain: 0.15, tick: false }
  return {
    room: 1,
    rain: rain * (NEAR_THE_WINDOW[scene] ?? 0.5),
    tick: last && (scene === 'table' || scene === 'telephone'),
  }
}

/** By how much the rain must have become louder to be told of: as much as a window makes in the morning. */
const NEARER = 0.1

/** Which sounds of the place have begun, or come near, since they were last looked at. */
export function begunIn(before: Ambience | null, now: Ambience): readonly ('rain' | 'tick')[] {
  const rain = now.rain - (before?.rain ?? 0) >= NEARER
  const tick = now.tick && !before?.tick
  return [...(rain ? (['rain'] as const) : []), ...(tick ? (['tick'] as const) : [])]
}
