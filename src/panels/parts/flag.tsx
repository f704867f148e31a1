import { FLAGS } from 'flags-of-levels'
import type { PartyView } from '../../game/shown/delegations.ts'

/** The address of a flag's picture by country code, or undefined where none is kept. */
export function flagPicture(flag: string | null): string | undefined {
  return flag === null ? undefined : FLAGS[flag]
}

interface Props {
  readonly party: PartyView
  readonly size?: 'small' | 'medium' | 'large'
  /** Set when no name stands beside the flag. */
  readonly named?: boolean
}

/** A delegation's flag, or its code letters where no picture is kept for it. */
export function Flag({ party, size = 'small', named = false }: Props) {
  const picture = flagPicture(party.flag)
  const alt = named ? party.name : ''
  if (picture !== undefined) return <img class={`flag ${size}`} src={picture} alt={alt} />
  return (
    <span
      class={`flag letters ${size}`}
      {...(named ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}
    >
      {party.code}
    </span>
  )
}
