import type Phaser from 'phaser'
import type { Density } from './density.ts'
import { PLAIN, type Sharpness, sharpnessFor } from './sharpness.ts'

/** What the pictures need to know of the scene that they are fetched for. */
export interface Fetching {
  /** The window's size in CSS pixels. */
  readonly size: () => { readonly width: number; readonly height: number }
  /** Asks for every picture of the scene, by `ask`. */
  readonly fetch: () => void
  /** These have come in another size, and the scene is to be made anew of them: calls when they can be hung at once. */
  readonly ready: (sharpness: Sharpness, then: () => void) => void
}

/** Fetches the pictures of one scene, in the size that window and screen want, and says which size that is. */
export class PlatePictures {
  readonly #scene: Phaser.Scene
  readonly #density: Density
  readonly #plate: string
  readonly #fetching: Fetching
  readonly #asked = new Set<string>()
  #sharpness: Sharpness = PLAIN
  /** Of the screen, when the scene was made. */
  #drawnFor = 1
  #sharpening = false

  /** `plate` is the plain address of the scene's window. */
  constructor(scene: Phaser.Scene, density: Density, plate: string, fetching: Fetching) {
    this.#scene = scene
    this.#density = density
    this.#plate = plate
    this.#fetching = fetching
  }

  get sharpness(): Sharpness {
    return this.#sharpness
  }

  get drawnFor(): number {
    return this.#drawnFor
  }

  /** Before the scene is made: asks for its pictures, and for the plain ones where a large one does not come. */
  preload(): void {
    const { load } = this.#scene
    this.#sharpness = this.#wanted
    // Without a connection the large pictures may not be here; the plain ones are.
    const plainly = ({ key }: Phaser.Loader.File): void => {
      if (this.#sharpness === PLAIN || !this.#asked.has(key)) return
      this.#sharpness = PLAIN
      this.#fetching.fetch()
    }
    load.on('loaderror', plainly).once('complete', () => load.off('loaderror', plainly))
    this.#asked.clear()
    this.#fetching.fetch()
  }

  /** The scene is made now, of what has come. */
  made(): void {
    this.#drawnFor = this.#density.now
    this.#sharpening = false
  }

  /** One picture by its plain address, in the size of the others. */
  ask(url: string): void {
    const { load, textures } = this.#scene
    const name = this.#sharpness.of(url)
    if (textures.exists(name)) return
    this.#asked.add(name)
    load.image(name, name)
  }

  /**
   * A window that has grown wants the large pictures: they are fetched first, and then the scene is made anew. Another
   * density wants letters of its own.
   */
  sharpen(): void {
    if (this.#sharpening) return
    const now = this.#sharpness
    if (now !== PLAIN || this.#wanted === PLAIN) return this.#drawAnew()
    const { load, scene, textures } = this.#scene
    this.#sharpening = true
    this.#asked.clear()
    const sharp = this.#wanted
    this.#sharpness = sharp
    this.#fetching.fetch()
    this.#sharpness = now
    const asked = [...this.#asked]
    load.once('complete', () => {
      if (asked.every((name) => textures.exists(name)))
        return this.#fetching.ready(sharp, () => scene.restart())
      this.#sharpening = false
      // What has not come is asked for again when the window changes again.
      this.#drawAnew()
    })
    load.start()
  }

  get #wanted(): Sharpness {
    return sharpnessFor(this.#fetching.size(), this.#density.now, this.#plate)
  }

  #drawAnew(): void {
    if (this.#drawnFor !== this.#density.now) this.#scene.scene.restart()
  }
}
