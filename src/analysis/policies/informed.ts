import { decisionOf } from '../../counterparts/decide.ts'
import { isLegal, type Luck, type Mind, mindOf } from '../../counterparts/mind.ts'
import type { Brief } from '../../negotiation/brief.ts'
import type { Move } from '../../negotiation/move.ts'
import type { Turn } from '../../negotiation/turn.ts'
import { aimOf } from '../informed/aim.ts'
import { circulateMove, hearMove, openingRecess, recessMove } from '../informed/air.ts'
import { promiseMove, tradeMove } from '../informed/bargain.ts'
import { CRAFT } from '../informed/craft.ts'
import {
  askMove,
  changesAhead,
  changesNow,
  channelMove,
  consultMove,
  muchIsHeldUp,
  reopenMove,
  takeMove,
  tableMove,
  togetherMove,
} from '../informed/moves.ts'
import { hasTime, isRefusedFarAway, wouldEnd } from '../informed/far-away.ts'
import { pagesOf } from '../informed/notebook.ts'
import { sayMove } from '../informed/say.ts'
import type { Policy } from '../play-out.ts'

/** Kinds of move that belong to the craft, each of which an informed seat can be made to do without. */
export const CRAFTS = [
  'ask',
  'trade',
  'promise',
  'circulate',
  'bridge',
  'consult',
  'order',
  'channel',
  'recess',
] as const
export type Craft = (typeof CRAFTS)[number]

/** What it does as its counterpart would, where its own aim suggests nothing better. */
const AS_USUAL: readonly Move['kind'][] = ['circulate', 'reassure', 'appeal', 'caucus', 'recess']

/** Asks, listens, keeps its promises and drafts from criticism; it sees what a player in its seat sees, and no more. */
export const informed: Policy = informedBut(() => false)

/** The same, doing without one kind of move; without the channel it does not ask others to use theirs either. */
export function informedWithout(kind: Craft): Policy {
  return informedBut((move) => move.kind === kind || (move.kind === 'request' && kind === 'channel'))
}

function informedBut(barred: (move: Move) => boolean): Policy {
  return (scenario, view, brief, turn, luck) => {
    const mind = mindOf(scenario, view, soberly(brief), luck, 'play-out')
    if (turn.owes !== 'move') {
      const usual = decisionOf(mind, turn).moves
      return turn.owes === 'order' && usual.some(barred)
        ? [{ kind: 'order', party: view.me, tracks: byLot(scenario.tracks.length, luck) }]
        : usual
    }
    const pages = pagesOf(mind)
    const aim = aimOf(mind, pages)
    const holdBack = hasTime(mind) && wouldEnd(mind) && isRefusedFarAway(mind, pages)
    const ahead = changesAhead(mind, aim)
    const changes = changesNow(mind, ahead)
    const hearsFirst = muchIsHeldUp(mind)
    const ways: readonly (() => Move | undefined)[] = [
      () => takeMove(mind, pages),
      () => channelMove(mind),
      () => togetherMove(mind, changes),
      () => reopenMove(mind, pages),
      () => openingRecess(mind),
      () => (hearsFirst ? askMove(mind) : undefined),
      () => promiseMove(mind, pages, aim),
      () => consultMove(mind),
      () => tradeMove(mind, pages, aim, ahead),
      () => (hearsFirst ? circulateMove(mind) : undefined),
      () => tableMove(mind, aim, changes),
      () => askMove(mind),
      () => asUsual(mind, turn),
      () => recessMove(mind),
      () => circulateMove(mind),
      () => hearMove(mind),
    ]
    const said = sayMove(mind, aim, holdBack)
    for (const way of ways) {
      const move = way()
      if (move && !barred(move) && isLegal(mind, move)) return [...said, move]
    }
    return [...said, { kind: 'pass', party: mind.me }]
  }
}

function asUsual(mind: Mind, turn: Turn): Move | undefined {
  const last = decisionOf(mind, turn).moves.at(-1)
  return last && AS_USUAL.includes(last.kind) ? last : undefined
}

/** The tracks as they come: who does not set the order takes them by lot. */
function byLot(tracks: number, luck: Luck): readonly number[] {
  const left = Array.from({ length: tracks }, (_, track) => track)
  return Array.from({ length: tracks }, (_, at) => left.splice(luck(`lot:${at}`, left.length), 1)[0]!)
}

const SOBER = new WeakMap<Brief, Brief>()

/** The same wants without frailty, and in no hurry to hold out. */
function soberly(brief: Brief): Brief {
  const known = SOBER.get(brief)
  if (known) return known
  const frailty = { reactiveDevaluation: 0, anchoring: 0, lossAversion: 0, audienceCosts: 0, leaks: 0 }
  const temperament = { ...brief.temperament, ...CRAFT.temperament, frailty }
  const made: Brief = { ...brief, temperament }
  SOBER.set(brief, made)
  return made
}
