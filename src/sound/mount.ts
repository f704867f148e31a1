import type { Door } from '../game/intent.ts'
import type { AppView } from '../game/shown/app.ts'
import { type Ambience, ambienceOf, begunIn } from './ambience.ts'
import { createCaptions } from './captions.ts'
import { cuesOfTurn, type Cue } from './cues.ts'
import type { Player } from './player.ts'
import { captions, soundWords } from './words.ts'

const FIRST_TOUCHES = ['pointerdown', 'keydown'] as const

/** Sound for what happens. Nothing is loaded before the first touch, and the game never waits for it. */
export function mountSound(door: Door): void {
  const caption = createCaptions()
  let player: Player | null = null
  let isTouched = false
  let heard: Ambience | null = null
  const settle = (view: AppView): void => {
    const now = ambienceOf(view)
    player?.set(view.settings, now)
    if (!isTouched) return
    if (view.settings.captions)
      for (const begun of begunIn(heard, now)) caption(begun === 'rain' ? soundWords.rain : captions.tick)
    heard = now
  }
  const sound = (view: AppView, cue: Cue): void => {
    if (view.settings.captions) caption(captions[cue])
    player?.play(cue)
  }
  door.subscribe((view, happenings) => {
    settle(view)
    for (const { cue, after } of cuesOfTurn(happenings)) schedule(() => sound(view, cue), after)
  })
  document.addEventListener('visibilitychange', () => settle(door.view()))
  onFirstTouch(() => {
    isTouched = true
    settle(door.view())
    void loadPlayer().then((loaded) => {
      player = loaded
      settle(door.view())
      if (door.view().screen === 'title' && loaded) sound(door.view(), 'opening')
    })
  })
}

/** Null where this browser cannot make sound; captions go on. */
async function loadPlayer(): Promise<Player | null> {
  try {
    const { createPlayer } = await import('./player.ts')
    return createPlayer()
  } catch {
    return null
  }
}

function schedule(work: () => void, after: number): void {
  if (after === 0) work()
  else setTimeout(work, after)
}

function onFirstTouch(start: () => void): void {
  if (navigator.userActivation?.hasBeenActive) {
    start()
    return
  }
  const once = (): void => {
    for (const kind of FIRST_TOUCHES) document.removeEventListener(kind, once, true)
    start()
  }
  for (const kind of FIRST_TOUCHES) document.addEventListener(kind, once, true)
}
