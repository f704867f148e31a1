import breakingMp3 from '../../assets/sound/breaking.mp3'
import breakingWebm from '../../assets/sound/breaking.webm'
import bracketMp3 from '../../assets/sound/bracket-falls.mp3'
import bracketWebm from '../../assets/sound/bracket-falls.webm'
import creakMp3 from '../../assets/sound/creak.mp3'
import creakWebm from '../../assets/sound/creak.webm'
import eventMp3 from '../../assets/sound/event.mp3'
import eventWebm from '../../assets/sound/event.webm'
import openingMp3 from '../../assets/sound/opening.mp3'
import openingWebm from '../../assets/sound/opening.webm'
import pageMp3 from '../../assets/sound/page.mp3'
import pageWebm from '../../assets/sound/page.webm'
import pencilMp3 from '../../assets/sound/pencil.mp3'
import pencilWebm from '../../assets/sound/pencil.webm'
import rainMp3 from '../../assets/sound/rain.mp3'
import rainWebm from '../../assets/sound/rain.webm'
import roomMp3 from '../../assets/sound/room.mp3'
import roomWebm from '../../assets/sound/room.webm'
import signingMp3 from '../../assets/sound/signing.mp3'
import signingWebm from '../../assets/sound/signing.webm'
import telephoneMp3 from '../../assets/sound/telephone.mp3'
import telephoneWebm from '../../assets/sound/telephone.webm'
import tickMp3 from '../../assets/sound/tick.mp3'
import tickWebm from '../../assets/sound/tick.webm'
import type { Cue } from './cues.ts'

/** Opus first, MP3 for browsers without it. */
type Pair = readonly [string, string]

export const LOOPS: Readonly<Record<'room' | 'rain', Pair>> = {
  room: [roomWebm, roomMp3],
  rain: [rainWebm, rainMp3],
}

export const CUES: Readonly<Record<Cue, Pair>> = {
  tick: [tickWebm, tickMp3],
  pencil: [pencilWebm, pencilMp3],
  'bracket-falls': [bracketWebm, bracketMp3],
  page: [pageWebm, pageMp3],
  creak: [creakWebm, creakMp3],
  telephone: [telephoneWebm, telephoneMp3],
  event: [eventWebm, eventMp3],
  opening: [openingWebm, openingMp3],
  signing: [signingWebm, signingMp3],
  breaking: [breakingWebm, breakingMp3],
}
