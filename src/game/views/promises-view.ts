import type { Commitment } from '../../negotiation/ledger.ts'
import type { PromiseView } from '../shown/delegations.ts'
import { type Ground, timeAt } from './ground.ts'

/** The ledger of promises that this seat knows of. */
export function promisesView(ground: Ground): readonly PromiseView[] {
  return ground.seen.promises.map((promise) => promiseView(ground, promise))
}

function promiseView({ party, told, words, scenario }: Ground, promise: Commitment): PromiseView {
  const { promises } = words
  const [clause, wording] = [told.clause(promise.issue), told.short(promise.issue, promise.choice)]
  const time = timeAt(scenario, promise.due)
  return {
    key: promise.id,
    maker: party(promise.maker),
    to: party(promise.to),
    text: promises[promise.sort](clause, wording),
    due: promise.sort === 'support' ? promises.due(time) : promises.until(time),
    status: promise.status,
    word: promises.word[promise.status],
  }
}
