import type { Choice, IssueIndex, PartyIndex, TrackIndex } from '../../negotiation/scenario.ts'
import { SILENT } from '../../negotiation/scenario.ts'
import type { LevelFile } from '../schema/level.ts'

/** Where each id of a checked level stands in its list; an unknown id here is our mistake, not the author's. */
export interface Places {
  readonly party: (id: string) => PartyIndex
  readonly issue: (id: string) => IssueIndex
  readonly track: (id: string) => TrackIndex
  readonly choice: (issue: string, option: string) => Choice
  readonly event: (id: string) => number
  readonly reaction: (event: string, reaction: string) => number
}

export function placesOf(level: LevelFile): Places {
  const issue = places('issue', level.issues)
  const event = places('event', level.events)
  const options = level.issues.map((entry) => places('option', entry.options))
  const reactions = level.events.map((entry) => places('reaction', entry.reactions ?? []))
  return {
    party: places('party', level.parties),
    track: places('track', level.tracks),
    issue,
    event,
    choice: (of, option) => (option === 'silent' ? SILENT : (options[issue(of)]?.(option) ?? SILENT)),
    reaction: (of, reaction) => reactions[event(of)]?.(reaction) ?? -1,
  }
}

function places(what: string, list: readonly { readonly id: string }[]): (id: string) => number {
  const at = new Map(list.map(({ id }, i) => [id, i]))
  return (id) => {
    const place = at.get(id)
    if (place === undefined) throw new Error(`the level was compiled unchecked: no ${what} ${id}`)
    return place
  }
}
