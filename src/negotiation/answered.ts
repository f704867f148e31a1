import type { Change, MoveOf } from './move.ts'
import type { Trade } from './ledger.ts'

/** What an answer says on either side of a trade: the part or the other trade that it names, or else the whole as it was. */
export function answered(
  trade: Trade,
  { give, get }: Pick<MoveOf<'answer'>, 'give' | 'get'>,
): { readonly give: readonly Change[]; readonly get: readonly Change[] } {
  return give === undefined && get === undefined ? trade : { give: give ?? [], get: get ?? [] }
}
