import Phaser from 'phaser'
import { creating, eased, type Layers, passing, wanting } from './changing.ts'

/** A scene that can appear little by little. */
export interface Appearing extends Phaser.Scene {
  /** So much of it is seen, 0 to 1. */
  appear(share: number): void
  /** It has been created; calls when what is seen first of it is made, at once or a little later, unless it stops before. */
  whenMade(then: () => void): void
}

export interface Stage<Key extends string> {
  /** The painting that is wanted, or none. */
  readonly show: (key: Key | null, still: boolean) => void
  /** Whether a painting's pictures have come and it is the one that is wanted. */
  readonly stands: (key: Key) => boolean
  readonly leave: () => void
}

/**
 * Starts and stops the scenes: the new one is made while the old one is still seen, appears over it, and only then the
 * old one stops. `changed` is called whenever a scene has been created or stopped.
 */
export function stageOf<Key extends string>(
  game: Phaser.Game,
  scenes: Readonly<Record<Key, Appearing>>,
  changed: () => void,
): Stage<Key> {
  let layers: Layers<Key> = []
  let [wanted, keepsStill, last]: [Key | null, boolean, number] = [null, false, 0]
  // The page shows a still picture of it until the first painting has come: that one does not rise out of the dark.
  let first = true

  const become = (next: Layers<Key>): void => {
    const before = layers
    layers = next
    for (const { key } of before) if (!next.some((layer) => layer.key === key)) game.scene.stop(key)
    for (const { key, created, share } of next)
      if (created) {
        scenes[key].input.enabled = key === wanted
        scenes[key].appear(eased(share))
      }
    for (const { key } of next)
      if (!before.some((layer) => layer.key === key)) game.scene.bringToTop(key).start(key)
    if (next.length < before.length) changed()
  }
  const created = (key: Key) => (): void => {
    const next = creating(layers, key)
    become(keepsStill || first ? passing(next, 0, true) : next)
    first = false
    changed()
  }
  const step = (time: number): void => {
    const passed = time - last
    last = time
    if (layers.some(({ share, going }) => share < 1 || going)) become(passing(layers, passed, keepsStill))
  }

  const made = Object.entries<Appearing>(scenes).map(([name, scene]) => {
    // The keys of an object whose keys are Key.
    const appears = created(name as Key)
    const then = (): void => scene.whenMade(appears)
    scene.events.on(Phaser.Scenes.Events.CREATE, then)
    return () => scene.events.off(Phaser.Scenes.Events.CREATE, then)
  })
  game.events.on(Phaser.Core.Events.STEP, step)
  return {
    show: (key, still) => {
      keepsStill = still
      if (key === wanted) return
      wanted = key
      const next = wanting(layers, key)
      become(still ? passing(next, 0, true) : next)
    },
    stands: (key) => key === wanted && layers.some((layer) => layer.key === key && layer.created),
    leave: () => {
      game.events.off(Phaser.Core.Events.STEP, step)
      for (const off of made) off()
    },
  }
}
