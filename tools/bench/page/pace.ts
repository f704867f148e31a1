import type { Page } from 'playwright-core'
import { type Hands, mouse } from '../../player/hands.ts'
import { ask } from '../../player/in-page/ask.ts'
import type { Seat } from '../../player/plans.ts'
import { begin, playOn } from '../../player/player.ts'

/** Words that adults read in a minute, silently, in English prose (Brysbaert 2019). */
const READ_A_MINUTE = 238
/** Seconds to make up one's mind to press a key, point at it and press it (Card, Moran and Newell 1980: M + P + B). */
const PRESS = 1.35 + 1.1 + 0.2

/** What one session asks of a person's eyes and hands, from the title to the end of the ending. */
export interface Pace {
  readonly prose: number
  readonly labels: number
  readonly presses: number
  readonly moves: number
  /** Minutes to read every sentence once and to press every key; thinking is not in it. */
  readonly minutes: number
}

/** Plays a session to its debrief and counts what there was to read and to press on the way. */
export async function paceOf(page: Page, house: string, seat: Seat): Promise<Pace> {
  const sum = { prose: 0, labels: 0, presses: 0 }
  const read = async (): Promise<void> => {
    const { prose, labels } = await ask(page, 'unread')
    sum.prose += prose
    sum.labels += labels
  }
  const counted =
    (touch: Hands['press']): Hands['press'] =>
    async (target) => {
      await read()
      await touch(target)
      sum.presses += 1
    }
  const hands: Hands = { press: counted(mouse.press), choose: counted(mouse.choose) }
  const player = await begin(page, house, { seat }, { hands, seen: read })
  await playOn(player, ({ wants }) => wants === 'debrief')
  const minutes = sum.prose / READ_A_MINUTE + (sum.presses * PRESS) / 60
  return { ...sum, moves: player.made.filter((move) => move !== 'Accept').length, minutes }
}
