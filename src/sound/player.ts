import { Howl, Howler } from 'howler'
import type { SettingsView } from '../game/shown/app.ts'
import type { Ambience } from './ambience.ts'
import type { Cue } from './cues.ts'
import { CUES, LOOPS } from './files.ts'

const FADE = 900
const TICK_EVERY = 1_000

/** Everything that makes the air move. A sound that does not load stays silent and nothing else changes. */
export interface Player {
  readonly play: (cue: Cue) => void
  readonly set: (settings: SettingsView, ambience: Ambience) => void
}

function howl(pair: readonly [string, string], loop: boolean): Howl {
  return new Howl({ src: [...pair], format: ['webm', 'mp3'], loop, volume: loop ? 0 : 1, preload: true })
}

export function createPlayer(): Player {
  const room = howl(LOOPS.room, true)
  const rain = howl(LOOPS.rain, true)
  const cues = new Map<Cue, Howl>()
  let cueVolume = 1
  let ticking: ReturnType<typeof setInterval> | undefined
  room.play()
  rain.play()
  const play = (cue: Cue): void => {
    const sound = cues.get(cue) ?? howl(CUES[cue], false)
    cues.set(cue, sound)
    sound.volume(cueVolume)
    sound.play()
  }
  const tick = (wanted: boolean): void => {
    if (wanted === (ticking !== undefined)) return
    clearInterval(ticking)
    ticking = wanted ? setInterval(() => play('tick'), TICK_EVERY) : undefined
  }
  let asleep = false
  const sleep = (wanted: boolean): void => {
    if (wanted === asleep) return
    asleep = wanted
    void (wanted ? Howler.ctx?.suspend() : Howler.ctx?.resume())?.catch(() => {})
  }
  const set = (settings: SettingsView, ambience: Ambience): void => {
    sleep(document.hidden)
    Howler.mute(settings.muted || document.hidden)
    Howler.volume(settings.volumeMaster / 100)
    cueVolume = settings.volumeCues / 100
    fadeTo(room, (ambience.room * settings.volumeRoom) / 100)
    fadeTo(rain, (ambience.rain * settings.volumeRoom) / 100)
    tick(ambience.tick && !settings.muted && !document.hidden)
  }
  return { play, set }
}

function fadeTo(loop: Howl, volume: number): void {
  const from = loop.volume()
  if (typeof from === 'number' && from !== volume) loop.fade(from, volume, FADE)
}
