import type { Loaded } from '../../levels/read-level.ts'
import type { PartyView } from '../shown/delegations.ts'
import type { BriefView } from '../shown/home.ts'
import type { Told } from './told.ts'

/** A private brief in words: for its owner, and for everybody in the debrief. */
export function briefView(
  { t }: Told,
  party: PartyView,
  written: Loaded['file']['parties'][number],
): BriefView {
  const { seat } = written
  if (!seat) {
    const { gift, veto } = written
    return {
      party,
      who: t(written.public),
      home: '',
      trade: gift === undefined ? '' : t(gift),
      cannot: veto === undefined ? '' : t(veto),
      suspect: '',
      opening: '',
    }
  }
  const { who, home, trade, cannot, suspect } = seat.brief
  return {
    party,
    who: t(who),
    home: t(home),
    trade: t(trade),
    cannot: t(cannot),
    suspect: t(suspect),
    opening: t(seat.opening),
  }
}
