import type Phaser from 'phaser'
import { type Patch, patched } from './patched.ts'
import type { Plate, PushedBack, TablePlate } from './plates.ts'
import type { PlaceName } from './seating.ts'
import type { Sharpness } from './sharpness.ts'

/** The chairs that have been pushed back. Their pictures are fetched when somebody leaves, and not before. */
export class Chairs {
  readonly #scene: Phaser.Scene
  readonly #plate: TablePlate
  readonly #sharpness: () => Sharpness
  readonly #asked = new Set<string>()

  constructor(scene: Phaser.Scene, plate: TablePlate, sharpness: () => Sharpness) {
    this.#scene = scene
    this.#plate = plate
    this.#sharpness = sharpness
  }

  /** What has to be loaded to show these places without anybody; nothing for a place that nobody rendered so. */
  patches(places: readonly PlaceName[]): readonly Patch[] {
    return this.#at(places).flatMap((chair) => [chair.window, chair.lamps])
  }

  /** The plate with the chairs of these places pushed back, as far as their pictures have come; tells when more have. */
  pushedBack(places: readonly PlaceName[], come: () => void): Pick<Plate, 'window' | 'lamps'> {
    this.#fetch(this.patches(places), come)
    const here = this.#at(places).filter(({ window, lamps }) => this.#has(window) && this.#has(lamps))
    const layer = (name: keyof PushedBack): string =>
      patched(
        this.#scene.textures,
        this.#sharpness().of(this.#plate[name]),
        here.map((chair) => chair[name]),
      )
    return { window: layer('window'), lamps: layer('lamps') }
  }

  #at(places: readonly PlaceName[]): readonly PushedBack[] {
    const { of, times } = this.#sharpness()
    const inSize = ({ url, x, y }: Patch): Patch => ({ url: of(url), x: x * times, y: y * times })
    return places.flatMap((place) => {
      const chair = this.#plate.pushedBack[place]
      return chair ? { window: inSize(chair.window), lamps: inSize(chair.lamps) } : []
    })
  }

  #has({ url }: Patch): boolean {
    return this.#scene.textures.exists(url)
  }

  /** Once each: what does not come is done without. */
  #fetch(patches: readonly Patch[], come: () => void): void {
    const fresh = patches.filter((patch) => !this.#has(patch) && !this.#asked.has(patch.url))
    if (fresh.length === 0) return
    for (const { url } of fresh) {
      this.#asked.add(url)
      this.#scene.load.image(url, url)
    }
    this.#scene.load.once('complete', come)
    this.#scene.load.start()
  }
}
