import type { AppView } from '../../game/shown/app.ts'
import type { PartyView } from '../../game/shown/delegations.ts'
import type { ClauseStatus } from '../../game/shown/text.ts'

/**
 * Everything that the picture of an ending tells, and nothing else reaches the picture: no brief, no worth, no reason, no
 * number that a session could be begun from again.
 */
export interface SharedEnding {
  readonly title: string
  /** What was played, and where and when it is set. */
  readonly level: string
  readonly seat: Pick<PartyView, 'name' | 'flag' | 'code'>
  readonly tracks: readonly SharedTrack[]
  /** The day on which it was played, in milliseconds since 1970. */
  readonly played: number
}

export interface SharedTrack {
  readonly name: string
  readonly clauses: readonly SharedClause[]
}

export interface SharedClause {
  readonly number: string
  readonly name: string
  readonly status: ClauseStatus
  /** Codes of those who initialled it. */
  readonly initials: readonly string[]
}

/** What may be shown of a finished session; null before its end. */
export function sharedEnding({ session, levels }: AppView, played: number): SharedEnding | null {
  if (!session?.ending) return null
  const { ending, level, you, tracks } = session
  const date = levels.find(({ id }) => id === level.id)?.date
  const setting = [level.place, ...(date === undefined ? [] : [date])].join(', ')
  return {
    title: ending.title,
    level: level.title === setting ? setting : `${level.title}. ${setting}`,
    seat: { name: you.name, flag: you.flag, code: you.code },
    tracks: tracks.map(({ name, clauses }) => ({
      name,
      clauses: clauses.map(({ number, name: clause, status, initials }) => {
        return { number, name: clause, status, initials: status === 'agreed' ? initials : [] }
      }),
    })),
    played,
  }
}
