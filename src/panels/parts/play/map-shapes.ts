import oblasts from '../../../../assets/map/oblasts.json'
import type { MapView } from '../../../game/shown/map.ts'
import { mapWords } from '../../words/places.ts'

interface Area {
  readonly id: string
  readonly rings: readonly (readonly number[])[]
}

/** The shapes of the regions that the game keeps, and whose work they are. */
const REGIONS: Readonly<
  Record<NonNullable<MapView['region']>, { readonly areas: readonly Area[]; readonly credit: 'credit' }>
> = { ukraine: { areas: oblasts.oblasts, credit: 'credit' } }

/** Everything on the map that is land: what the game keeps, and what the level brings. */
export function landOf({ region, land }: MapView): readonly Area[] {
  const kept = region === null ? [] : REGIONS[region].areas
  return [...kept, ...land.map(({ id, polygon }) => ({ id, rings: [polygon.flat()] }))]
}

export function mapCredit({ region }: MapView): string | null {
  return region === null ? null : mapWords[REGIONS[region].credit]
}
