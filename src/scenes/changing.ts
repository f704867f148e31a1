/** How long one painting takes to appear over another, in milliseconds. */
const APPEARS = 500

/** A painting on the canvas, or on its way there. */
export interface Layer<Key extends string> {
  readonly key: Key
  /** Its pictures have come. Until then it shows nothing, and what lies beneath stays. */
  readonly created: boolean
  /** It was wanted once and is no longer: it gives way to what lies beneath. */
  readonly going: boolean
  /** How much of it is seen, 0 to 1. */
  readonly share: number
  /** No frame has been counted since it was created: how long that took is no part of its appearing. */
  readonly fresh: boolean
}

/** From the bottom to the top. */
export type Layers<Key extends string> = readonly Layer<Key>[]

/** Another painting is wanted, or none. What has not been created by now is dropped, what is seen stays until it is covered. */
export function wanting<Key extends string>(layers: Layers<Key>, key: Key | null): Layers<Key> {
  const kept = layers.filter((layer) => layer.created || layer.key === key)
  const at = kept.findIndex((layer) => layer.key === key)
  if (key !== null && at < 0) return [...kept, { key, created: false, going: false, share: 0, fresh: true }]
  return kept.map((layer, n) => (n < at ? layer : { ...layer, going: n > at }))
}

/** A painting is ready to be seen. */
export function creating<Key extends string>(layers: Layers<Key>, key: Key): Layers<Key> {
  return layers.map((layer) => (layer.key === key ? { ...layer, created: true } : layer))
}

/** So many milliseconds later; at once where the player wants no motion. Whatever is covered or gone is dropped. */
export function passing<Key extends string>(
  layers: Layers<Key>,
  milliseconds: number,
  still: boolean,
): Layers<Key> {
  const step = still ? 1 : milliseconds / APPEARS
  const moved = layers.map((layer): Layer<Key> => {
    if (!layer.created) return layer
    const by = layer.fresh && !still ? 0 : step
    const share = layer.going ? Math.max(0, layer.share - by) : Math.min(1, layer.share + by)
    return { ...layer, share, fresh: false }
  })
  const cover = moved.findLastIndex(({ share, going }) => share === 1 && !going)
  return moved.filter(({ share, going }, n) => n >= cover && !(going && share === 0))
}

/** Slow at both ends, so that nothing starts or stops with a jerk. */
export function eased(share: number): number {
  return (1 - Math.cos(Math.PI * share)) / 2
}
