import type { Path } from '../problem.ts'
import type { Effect } from '../schema/effect.ts'
import type { LevelFile } from '../schema/level.ts'

/** What brings an effect about; only an event does so without anybody acting. */
export type EffectUse = 'event' | 'reaction' | 'ability' | 'press'

export interface PlacedEffect {
  readonly effect: Effect
  readonly path: Path
  readonly use: EffectUse
}

export function effectsOf(level: LevelFile): readonly PlacedEffect[] {
  const { abilities, press, events } = level
  return [
    ...abilities.flatMap((ability, i) => placed(ability.effects, ['abilities', i], 'ability')),
    ...press.flatMap((line, i) => placed(line.effects, ['press', i], 'press')),
    ...events.flatMap((event, e) => [
      ...placed(event.effects, ['events', e], 'event'),
      ...(event.reactions ?? []).flatMap((reaction, r) =>
        placed(reaction.effects, ['events', e, 'reactions', r], 'reaction'),
      ),
    ]),
  ]
}

function placed(
  effects: readonly Effect[] | undefined,
  owner: Path,
  use: EffectUse,
): readonly PlacedEffect[] {
  return (effects ?? []).map((effect, i) => ({ effect, path: [...owner, 'effects', i], use }))
}

/** The places of an effect that name a party or a role: `of`, `from`, `to`, `about`, `by`. */
export function rolesIn(effect: Effect): readonly { readonly who: string; readonly at: Path }[] {
  if ('trust' in effect) {
    return [
      { who: effect.trust.from, at: ['trust', 'from'] },
      { who: effect.trust.to, at: ['trust', 'to'] },
    ]
  }
  if ('candour' in effect) return [{ who: effect.candour.of, at: ['candour', 'of'] }]
  if ('reservation' in effect) return [{ who: effect.reservation.of, at: ['reservation', 'of'] }]
  if ('patience' in effect) return [{ who: effect.patience.of, at: ['patience', 'of'] }]
  if ('yielding' in effect) return [{ who: effect.yielding.of, at: ['yielding', 'of'] }]
  if ('learn' in effect) return [{ who: effect.learn.about, at: ['learn', 'about'] }]
  if ('narrow' in effect) return [{ who: effect.narrow.of, at: ['narrow', 'of'] }]
  if ('bar' in effect) return [{ who: effect.bar.of, at: ['bar', 'of'] }]
  if ('reserve' in effect) return [{ who: effect.reserve.by, at: ['reserve', 'by'] }]
  return []
}
