import type { Density } from './density.ts'
import type Phaser from 'phaser'
import type { SceneView } from '../game/shown/scene.ts'
import { BracketPair } from './bracket.ts'
import type { Focus } from './framing.ts'
import { DEPTH, PlateScene } from './plate-scene.ts'
import type { CutOut } from './place-between.ts'
import { CORRIDOR, FIGURES, TELEPHONE } from './plates.ts'

/** CSS pixels from the right edge of the window to the left edge of the card that lies over the telephone. */
const CARD = 804

/** The telephone beside the empty chair: it waits, it has been answered, or it is silent. */
export class TelephoneScene extends PlateScene {
  #brackets: BracketPair | null = null
  /** Whether both brackets can be seen beside the card: half a pair says nothing. */
  #isWhole = true

  constructor(density: Density, view: SceneView) {
    super('telephone', TELEPHONE, density, view)
  }

  protected build(): void {
    this.#brackets = new BracketPair(this, DEPTH.brackets)
  }

  protected arrange(): void {
    const at = this.toWindow(461, 560)
    const [width, height] = [360 * this.frame.scale, 300 * this.frame.scale]
    this.#brackets?.draw(at.x, at.y, width, height, 6)
    this.#isWhole = at.x + width / 2 < this.size.width - CARD
  }

  protected repaint(): void {
    this.#brackets?.show(this.#isWhole && this.view.telephone === 'waiting')
  }
}

/** What the corridor carries, from the back to the front: shadows lie on the floor under both figures. */
const CARRIED = [CORRIDOR.far.shadow, CORRIDOR.near.shadow, CORRIDOR.far, CORRIDOR.near] as const
const MOVING: readonly CutOut[] = [CORRIDOR.far, CORRIDOR.far.shadow]

/** Two figures at a window, off the record; the nearer they trust, the nearer they stand. */
export class CorridorScene extends PlateScene {
  readonly #pieces = new Map<CutOut, Phaser.GameObjects.Image>()

  constructor(density: Density, view: SceneView) {
    super('corridor', CORRIDOR, density, view)
  }

  protected override fetch(): void {
    super.fetch()
    for (const { url } of CARRIED) this.picture(url)
  }

  protected build(): void {
    for (const piece of CARRIED) {
      const image = this.add.image(0, 0, this.sharpness.of(piece.url))
      this.#pieces.set(piece, image.setOrigin(0, 0).setDepth(DEPTH.figures))
    }
  }

  protected override get carried(): readonly string[] {
    return CARRIED.map(({ url }) => url)
  }

  protected override dress(): void {
    for (const [{ url }, image] of this.#pieces) image.setTexture(this.inLook(url, FIGURES))
  }

  /** On a phone both figures must fit above the talk. */
  protected override closeness(width: number): number {
    return width < 600 ? 0.56 : 1
  }

  protected override focus(width: number): Focus {
    return width < 600 ? { ...CORRIDOR.focus, plateX: 0, windowX: 0 } : CORRIDOR.focus
  }

  protected arrange(): void {
    for (const piece of CARRIED) this.#stand(piece, 0)
  }

  protected repaint(): void {
    const partner = this.view.figures.find((figure) => figure.code === this.view.partner)
    const apart = ((50 - (partner?.warmth ?? 50)) / 50) * 22
    for (const piece of MOVING) this.#stand(piece, Math.max(-6, apart))
  }

  #stand(piece: CutOut, aside: number): void {
    const point = this.toWindow(piece.x + aside, piece.y)
    this.#pieces.get(piece)?.setPosition(point.x, point.y).setScale(this.pictureScale)
  }
}
