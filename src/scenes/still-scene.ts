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

/** Two figures at a window, off the record; the nearer they trust, the nearer they stand. */
export class CorridorScene extends PlateScene {
  #far: Phaser.GameObjects.Image | null = null
  #near: Phaser.GameObjects.Image | null = null

  constructor(density: Density, view: SceneView) {
    super('corridor', CORRIDOR, density, view)
  }

  protected override fetch(): void {
    super.fetch()
    for (const cutOut of [CORRIDOR.near, CORRIDOR.far]) this.picture(cutOut.url)
  }

  protected build(): void {
    this.#far = this.#figure(CORRIDOR.far)
    this.#near = this.#figure(CORRIDOR.near)
  }

  protected override get carried(): readonly string[] {
    return [CORRIDOR.far.url, CORRIDOR.near.url]
  }

  protected override dress(): void {
    this.#far?.setTexture(this.inLook(CORRIDOR.far.url, FIGURES))
    this.#near?.setTexture(this.inLook(CORRIDOR.near.url, FIGURES))
  }

  /** On a phone both figures must fit above the talk. */
  protected override closeness(width: number): number {
    return width < 600 ? 0.56 : 1
  }

  protected override focus(width: number): Focus {
    return width < 600 ? { ...CORRIDOR.focus, plateX: 0, windowX: 0 } : CORRIDOR.focus
  }

  protected arrange(): void {
    this.#stand(this.#far, CORRIDOR.far, 0)
    this.#stand(this.#near, CORRIDOR.near, 0)
  }

  protected repaint(): void {
    const partner = this.view.figures.find((figure) => figure.code === this.view.partner)
    const apart = ((50 - (partner?.warmth ?? 50)) / 50) * 22
    this.#stand(this.#far, CORRIDOR.far, Math.max(-6, apart))
  }

  #figure({ url }: CutOut): Phaser.GameObjects.Image {
    return this.add.image(0, 0, this.sharpness.of(url)).setOrigin(0, 0).setDepth(DEPTH.figures)
  }

  #stand(figure: Phaser.GameObjects.Image | null, cutOut: CutOut, aside: number): void {
    const point = this.toWindow(cutOut.x + aside, cutOut.y)
    figure?.setPosition(point.x, point.y).setScale(this.pictureScale)
  }
}
