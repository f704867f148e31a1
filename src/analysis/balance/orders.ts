import type { TrackIndex } from '../../negotiation/scenario.ts'
import { chairOf } from '../../negotiation/presence.ts'
import type { Batch } from '../batch.ts'
import { hasCraft } from './craft.ts'
import { judged, type Row, sampled } from './row.ts'
import { type Proved, seated, type Sessions } from './sessions.ts'
import { leadOf, shareOf } from './tally.ts'

/** Orders that are tried at most; more than four tracks have more. */
const MOST_ORDERS = 24
/** Of the sessions of a cell, one in so many is spent on each order to find the best and the worst. */
const TRIED = 5
/** Points in a hundred by which the best order does better than the worst. */
const VISIBLE = 5

/**
 * Does the order of tracks matter? The best and the worst are found on some seeds and compared on others: whoever
 * looks among many for the largest difference always finds one.
 */
export async function orderRows(sessions: Sessions): Promise<readonly Row[]> {
  const { level, play } = sessions
  const { scenario, runs } = level
  if (!hasCraft(scenario, chairOf(scenario), 'order')) return []
  const orders = ordersOf(scenario.tracks.length, MOST_ORDERS)
  const tries = Math.ceil(runs / TRIED)
  const tried = await play(
    'orders',
    orders.map((order) => batchOf(level, order, 1, tries)),
  )
  const rising = [...orders.keys()].toSorted((one, other) => tried[one]!.good - tried[other]!.good)
  const [worst, best] = [orders[rising[0]!]!, orders[rising.at(-1)!]!]
  const [low, high] = await play(
    'orders',
    [worst, best].map((order) => batchOf(level, order, 1 + tries, runs)),
  )
  const lead = leadOf(high!.each, low!.each, ({ good }) => Number(good))
  const told = (order: readonly TrackIndex[]) => order.map((track) => scenario.tracks[track]!.id).join(', ')
  const part = 'orders'
  return [
    judged({ part, name: 'good: best order', bound: {}, measured: [shareIn(high!)], note: told(best) }),
    judged({ part, name: 'good: worst order', bound: {}, measured: [shareIn(low!)], note: told(worst) }),
    judged({
      part,
      name: 'good: best over worst order',
      bound: { atLeast: VISIBLE, luck: 'above' },
      measured: [sampled('tense', 'per cent', lead)],
    }),
  ]
}

function shareIn({ good, sessions }: { readonly good: number; readonly sessions: number }) {
  return sampled('tense', 'per cent', shareOf(good, sessions))
}

function batchOf(level: Proved, order: readonly TrackIndex[], seed: number, runs: number): Batch {
  const policies = seated(level, chairOf(level.scenario), 'informed')
  return { runs, seed, difficulty: 'tense', policies, order, each: true }
}

/** All orders of so many things, or so many of them, evenly spread. */
export function ordersOf(count: number, most: number): readonly (readonly number[])[] {
  let all = 1
  for (let of = 2; of <= count; of += 1) all *= of
  const kept = Math.min(all, most)
  return Array.from({ length: kept }, (_, at) => orderAt(count, Math.floor((at * all) / kept)))
}

/** The numbered order, counted as in a dictionary. */
function orderAt(count: number, index: number): readonly number[] {
  const left = Array.from({ length: count }, (_, at) => at)
  const order: number[] = []
  let rest = index
  for (let of = count, block = 1; of > 0; of -= 1) {
    block = 1
    for (let below = 2; below < of; below += 1) block *= below
    order.push(...left.splice(Math.floor(rest / block), 1))
    rest %= block
  }
  return order
}
