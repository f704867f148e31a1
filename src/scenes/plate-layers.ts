import Phaser from 'phaser'
import { byDay, dayNameOf, printed, type Printing } from './by-day.ts'
import { Dissolve } from './dissolve.ts'
import type { Frame } from './framing.ts'
import { InParts } from './in-parts.ts'
import type { Look } from './palette.ts'
import { FIGURES, type Plate } from './plates.ts'

/** A plate's two layers of light, by the names of their textures. */
export type Pictures = Pick<Plate, 'window' | 'lamps'>

/** Prints a plate for the day, and these figures, a part at a time. */
export function* prints(
  textures: Phaser.Textures.TextureManager,
  { window, lamps }: Pictures,
  printing: Printing,
  figures: readonly string[],
): Generator<undefined, void> {
  yield* printed(textures, window, { ...printing, lamps })
  for (const name of figures) yield* printed(textures, name, FIGURES)
}

/** The two layers of light of a plate while its scene is seen: which pictures hang there, and printed for which look. */
export class PlateLayers {
  readonly window: Phaser.GameObjects.Image
  readonly lamps: Phaser.GameObjects.Image
  readonly #textures: Phaser.Textures.TextureManager
  readonly #turns: readonly [window: Dissolve, lamps: Dissolve]
  readonly #printing: Printing
  readonly #parts = new InParts()
  /** The plate itself, in the size in which it was loaded. */
  readonly #own: Pictures
  #pictures: Pictures
  /** What the plate showed before that; may still be seen on the way. */
  #before: Pictures | null = null
  #look: Look = 'evening'

  constructor(
    scene: Phaser.Scene,
    own: Pictures,
    printing: Printing,
    depths: Record<keyof Pictures, number>,
  ) {
    this.#textures = scene.textures
    this.#own = this.#pictures = own
    this.#printing = printing
    this.window = scene.add.image(0, 0, own.window).setOrigin(0, 0).setDepth(depths.window)
    this.lamps = scene.add.image(0, 0, own.lamps).setOrigin(0, 0).setDepth(depths.lamps)
    this.lamps.setBlendMode(Phaser.BlendModes.ADD)
    this.#turns = [new Dissolve(scene, this.window), new Dissolve(scene, this.lamps)]
  }

  /** In which look they hang. */
  get look(): Look {
    return this.#look
  }

  /** Whether the prints for the day are being made. */
  get busy(): boolean {
    return this.#parts.busy
  }

  place(frame: Frame, pictureScale: number): void {
    for (const image of [this.window, this.lamps]) image.setPosition(frame.x, frame.y).setScale(pictureScale)
  }

  /** Changes to other pictures of the same view, in so many milliseconds. */
  furnish(pictures: Pictures, milliseconds: number): void {
    if (pictures.window === this.#pictures.window) return
    const past = this.#before
    this.#before = this.#pictures
    this.#pictures = pictures
    const isLate = this.busy
    // By day it is printed first, and what hangs there stays as long; unless the next change has come by then.
    const waits = this.#look === 'paper' && !isLate && this.print([], () => this.#hang(milliseconds))
    if (!waits) this.#hang(isLate ? 0 : milliseconds)
    if (past?.window !== pictures.window) this.#forget(past)
  }

  /** Prints all that hangs here for the day, and these figures, a part at a time. False where all of it is there already. */
  print(figures: readonly string[], done: () => void): boolean {
    return this.#parts.begin(prints(this.#textures, this.#pictures, this.#printing, figures), done)
  }

  dress(look: Look): void {
    this.#look = look
    this.#hang(0)
  }

  /** The name of a picture's texture as the look wants it. */
  inLook(name: string, printing: Printing): string {
    return this.#look === 'paper' ? byDay(this.#textures, name, printing) : name
  }

  /** The scene goes: what was made for it is forgotten, and its plate too unless that stays for the next time. */
  leave(keepsOwn: boolean): void {
    this.#parts.stop()
    this.#forget(this.#before, this.#pictures)
    if (!keepsOwn) this.#remove(this.#own)
  }

  #hang(milliseconds: number): void {
    const { window, lamps } = this.#pictures
    const [day, night] = this.#turns
    day.to(this.inLook(window, { ...this.#printing, lamps }), milliseconds)
    night.to(lamps, milliseconds)
  }

  /** Pictures that were made here are not kept for ever; those that were loaded are. */
  #forget(...made: readonly (Pictures | null)[]): void {
    for (const pictures of made) if (pictures && pictures.window !== this.#own.window) this.#remove(pictures)
  }

  #remove({ window, lamps }: Pictures): void {
    for (const name of [window, lamps, dayNameOf(window)])
      if (this.#textures.exists(name)) this.#textures.remove(name)
  }
}
