import type { Change } from '../../negotiation/move.ts'
import type { TrackIndex } from '../../negotiation/scenario.ts'
import type { SessionView } from '../shown/session.ts'
import type { TrackView } from '../shown/text.ts'
import { clauseView } from './clause-view.ts'
import type { Ground } from './ground.ts'
import { ownViews } from './own-brief.ts'

/** The text: tracks with their clauses, as this seat sees them. */
export function textView(ground: Ground, proposed: readonly Change[]): readonly TrackView[] {
  const own = ownViews(ground)
  const { told, scenario, seen } = ground
  const places = placesOf(ground)
  return told.level.tracks.map((track, index) => {
    const clauses = (scenario.tracks[index]?.issues ?? []).flatMap((issue) => {
      const mine = own[issue]
      return mine ? [clauseView(ground, issue, mine, proposed)] : []
    })
    return {
      index,
      id: track.id,
      name: told.t(track.name),
      short: told.t(track.short),
      about: told.t(track.about),
      current: seen.stage.kind === 'talks' && seen.stage.track === index,
      place: places[index] ?? 'later',
      line: trackLine(ground, clauses),
      clauses,
    }
  })
}

/** Whether a track is behind, in hand or still to come; after the talks on tracks all of them are in hand. */
function placesOf({ seen }: Ground): Readonly<Record<TrackIndex, TrackView['place']>> {
  const { stage, order } = seen
  const at = stage.kind === 'talks' ? order.indexOf(stage.track) : -1
  const place = (position: number): TrackView['place'] => {
    if (stage.kind === 'agenda') return 'later'
    if (stage.kind === 'talks') return position < at ? 'past' : position === at ? 'now' : 'later'
    return stage.kind === 'over' ? 'past' : 'now'
  }
  return Object.fromEntries(order.map((track, position) => [track, place(position)]))
}

function trackLine({ words }: Ground, clauses: TrackView['clauses']): string {
  const { track } = words.clauses
  const count = (status: string) => clauses.filter((clause) => clause.status === status).length
  const [agreed, bracketed, parked] = [count('agreed'), count('bracketed'), count('parked')]
  if (agreed === clauses.length) return track.allAgreed
  if (agreed + parked === clauses.length) return track.settled
  if (bracketed > 0) return track.bracketed(bracketed, clauses.length)
  if (agreed > 0) return track.agreed(agreed, clauses.length)
  return count('open') === clauses.length
    ? track.open(clauses.length)
    : track.tabled(count('tabled'), clauses.length)
}

export function countsOf(tracks: readonly TrackView[]): SessionView['counts'] {
  const counts = { agreed: 0, bracketed: 0, tabled: 0, open: 0, parked: 0 }
  for (const track of tracks) for (const clause of track.clauses) counts[clause.status] += 1
  return counts
}
