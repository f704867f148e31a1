import type { Loaded } from '../../levels/read-level.ts'
import type { PartyView } from '../shown/delegations.ts'
import type { BriefView } from '../shown/home.ts'
import type { Told } from './told.ts'

const EMPTY = {
  who: '',
  home: '',
  trade: '',
  cannot: '',
  suspect: '',
  opening: '',
  known: '',
  gift: '',
  veto: '',
}

/** A private brief in words: for its owner, and for everybody in the debrief. */
export function briefView(
  { t }: Told,
  party: PartyView,
  written: Loaded['file']['parties'][number],
): BriefView {
  const { seat, gift, veto } = written
  if (!seat) {
    return {
      ...EMPTY,
      party,
      known: t(written.public),
      gift: gift === undefined ? '' : t(gift),
      veto: veto === undefined ? '' : t(veto),
    }
  }
  const { who, home, trade, cannot, suspect } = seat.brief
  return {
    ...EMPTY,
    party,
    who: t(who),
    home: t(home),
    trade: t(trade),
    cannot: t(cannot),
    suspect: t(suspect),
    opening: t(seat.opening),
  }
}
