import type { Commitment } from '../../negotiation/ledger.ts'
import { judgement } from '../../negotiation/promises.ts'
import type { PromiseView } from '../shown/delegations.ts'
import type { Words } from '../words/words.ts'
import { type Ground, timeAt } from './ground.ts'

/** The ledger of promises that this seat knows of. */
export function promisesView(ground: Ground): readonly PromiseView[] {
  return ground.seen.promises.map((promise) => promiseView(ground, promise))
}

function promiseView({ party, told, words, scenario, seen }: Ground, promise: Commitment): PromiseView {
  const { promises } = words
  const [clause, wording] = [told.clause(promise.issue), told.short(promise.issue, promise.choice)]
  const time = timeAt(scenario, promise.due)
  return {
    key: promise.id,
    maker: party(promise.maker),
    to: party(promise.to),
    text: promises[promise.sort](clause, wording),
    due: promise.sort === 'support' ? promises.due(time) : promises.until(time),
    ...fateOf(seen, promises, promise),
  }
}

/** One that would be kept as the text stands is due no more than one that was only to keep away from a wording. */
function fateOf(
  seen: Ground['seen'],
  { word }: Words['promises'],
  promise: Commitment,
): Pick<PromiseView, 'status' | 'word'> {
  const { status, sort } = promise
  if (status !== 'due') return { status, word: word[status] }
  const soFar = judgement(seen, promise)
  if (soFar === 'kept') return { status: 'holding', word: word.keptSoFar }
  if (soFar === 'void' && sort === 'refrain') return { status: 'holding', word: word.untested }
  return { status, word: word.due }
}
