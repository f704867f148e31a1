import type { SceneView } from '../game/shown/scene.ts'

type Figure = SceneView['figures'][number]
type Side = 'left' | 'right'

/** Places opposite the player, who sits at the near end of the table. From here to there: what is near covers what is far. */
export const PLACES = [
  'left-near',
  'right-near',
  'left-middle',
  'right-middle',
  'left-far',
  'right-far',
  'left-end',
  'right-end',
  'head',
] as const
export type PlaceName = (typeof PLACES)[number]

/** Along one side, for so many who sit there: never more than four. */
const ROWS = [
  [],
  ['near'],
  ['near', 'far'],
  ['near', 'middle', 'far'],
  ['near', 'middle', 'far', 'end'],
] as const
const FULL = ROWS.length - 1

/**
 * Who sits where: in the order of the level's parties, left and right by turns from the player on, unless the level
 * puts somebody on one side. The head is the chair's, or whom the level puts there, as long as nobody's empty chair stands there.
 */
export function seatingOf({
  figures,
  absent,
}: Pick<SceneView, 'figures' | 'absent'>): ReadonlyMap<PlaceName, Figure> {
  const others = figures.filter(({ you }) => !you)
  const head = absent === null ? headOf(others) : undefined
  const sides: Readonly<Record<Side, Figure[]>> = { left: [], right: [] }
  for (const figure of others) if (figure !== head) sides[sideFor(figure, sides)].push(figure)
  const seated = (['left', 'right'] as const).flatMap((side) => {
    const row = ROWS[Math.min(FULL, sides[side].length)] ?? []
    return row.map((name, at) => [`${side}-${name}`, sides[side][at]] as const)
  })
  return new Map([...seated, ['head', head] as const].flatMap(([name, who]) => (who ? [[name, who]] : [])))
}

function headOf(figures: readonly Figure[]): Figure | undefined {
  return (
    figures.find(({ place }) => place === 'head') ??
    figures.find(({ chair, place }) => chair && place === null)
  )
}

function sideFor({ place }: Figure, { left, right }: Readonly<Record<Side, readonly Figure[]>>): Side {
  const emptier = left.length <= right.length ? 'left' : 'right'
  if (place !== 'left' && place !== 'right') return emptier
  return (place === 'left' ? left : right).length < FULL ? place : emptier
}
