import type Phaser from 'phaser'
import type { SceneView } from '../game/view.ts'
import { BracketPair } from './bracket.ts'
import { BRASS, PAPER, PAPER_INK } from './palette.ts'
import { DEPTH, PlateScene } from './plate-scene.ts'
import { CORRIDOR, type CutOut, DESK, TELEPHONE } from './plates.ts'

/** The telephone beside the empty chair: it waits, it has been answered, or it is silent. */
export class TelephoneScene extends PlateScene {
  #brackets: BracketPair | null = null

  constructor(density: number, view: SceneView) {
    super('telephone', TELEPHONE, density, view)
  }

  protected build(): void {
    this.#brackets = new BracketPair(this, DEPTH.brackets)
  }

  protected arrange(): void {
    const at = this.toWindow(461, 560)
    this.#brackets?.draw(at.x, at.y, 360 * this.frame.scale, 300 * this.frame.scale, 6)
  }

  protected repaint(): void {
    this.#brackets?.show(this.view.telephone === 'waiting')
  }
}

/** Two figures at a window, off the record; the nearer they trust, the nearer they stand. */
export class CorridorScene extends PlateScene {
  readonly #figures: Phaser.GameObjects.Image[] = []

  constructor(density: number, view: SceneView) {
    super('corridor', CORRIDOR, density, view)
  }

  override preload(): void {
    super.preload()
    for (const cutOut of [CORRIDOR.near, CORRIDOR.far]) this.picture(cutOut.url)
  }

  protected build(): void {
    for (const cutOut of [CORRIDOR.far, CORRIDOR.near]) {
      this.#figures.push(this.add.image(0, 0, cutOut.url).setOrigin(0, 0).setDepth(DEPTH.figures))
    }
  }

  protected arrange(): void {
    this.#stand(0, CORRIDOR.far, 0)
    this.#stand(1, CORRIDOR.near, 0)
  }

  protected repaint(): void {
    const partner = this.view.figures.find((figure) => figure.code === this.view.partner)
    const apart = ((50 - (partner?.warmth ?? 50)) / 50) * 22
    this.#stand(0, CORRIDOR.far, Math.max(-6, apart))
  }

  #stand(at: number, cutOut: CutOut, aside: number): void {
    const point = this.toWindow(cutOut.x + aside, cutOut.y)
    this.#figures[at]?.setPosition(point.x, point.y).setScale(this.frame.scale)
  }
}

/** The desk from above: the sheet, its brackets, and the pens; initials are drawn when the text is signed. */
export class SigningScene extends PlateScene {
  #sheet: Phaser.GameObjects.Rectangle | null = null
  #lines: Phaser.GameObjects.Graphics | null = null
  #brackets: BracketPair | null = null
  #drawn = 0

  constructor(density: number, view: SceneView) {
    super('signing', DESK, density, view)
  }

  protected build(): void {
    this.#sheet = this.add.rectangle(0, 0, 10, 10, PAPER).setDepth(DEPTH.figures)
    this.#lines = this.add.graphics().setDepth(DEPTH.cards)
    this.#brackets = new BracketPair(this, DEPTH.brackets)
  }

  protected arrange(): void {
    const at = this.toWindow(720, 450)
    const [width, height] = [430 * this.frame.scale, 600 * this.frame.scale]
    this.#sheet?.setPosition(at.x, at.y).setSize(width, height).setOrigin(0.5, 0.5)
    this.#lines?.setPosition(at.x - width / 2, at.y - height / 2)
    this.#brackets?.draw(at.x, at.y, width + 40, height + 30, 7)
  }

  protected repaint(): void {
    this.#brackets?.show(this.view.brackets > 0)
    this.#write()
  }

  override update(time: number, delta: number): void {
    super.update(time, delta)
    const whole = this.view.figures.filter((figure) => !figure.gone).length
    if (this.#drawn >= whole) return
    this.#drawn = this.view.still ? whole : Math.min(whole, this.#drawn + delta / 420)
    this.#write()
  }

  /** Ruled lines for the clauses, and one stroke a delegation at the foot. */
  #write(): void {
    const sheet = this.#sheet
    const lines = this.#lines
    if (!sheet || !lines) return
    const { width, height } = sheet
    lines.clear().fillStyle(PAPER_INK, 0.5)
    for (let n = 0; n < 16; n++)
      lines.fillRect(width * 0.12, height * (0.12 + n * 0.04), width * (n % 4 === 3 ? 0.42 : 0.76), 2)
    const strokes = this.view.figures.filter((figure) => !figure.gone).length
    for (let n = 0; n < strokes; n++)
      this.#initial(lines, n, width * (0.14 + n * 0.16), height * 0.88, width * 0.11)
  }

  #initial(lines: Phaser.GameObjects.Graphics, n: number, x: number, y: number, length: number): void {
    const share = Math.max(0, Math.min(1, this.#drawn - n))
    if (share === 0) return
    lines.lineStyle(2.5, 0x1d4a94, 1).beginPath()
    for (let step = 0; step <= 24 * share; step++) {
      const along = step / 24
      const px = x + along * length
      const py = y - Math.sin(along * Math.PI * (3 + (n % 2))) * length * (0.28 - along * 0.16)
      if (step === 0) lines.moveTo(px, py)
      else lines.lineTo(px, py)
    }
    lines.strokePath()
  }
}

/** The same desk when the talks have broken up: the sheet pushed aside, the lamps low, the brackets still up. */
export class BreakingScene extends PlateScene {
  #sheet: Phaser.GameObjects.Rectangle | null = null
  #brackets: BracketPair | null = null
  #mark: Phaser.GameObjects.Rectangle | null = null

  constructor(density: number, view: SceneView) {
    super('breaking', DESK, density, view)
  }

  protected build(): void {
    this.#sheet = this.add.rectangle(0, 0, 10, 10, PAPER).setDepth(DEPTH.figures)
    this.#mark = this.add.rectangle(0, 0, 10, 3, BRASS).setDepth(DEPTH.figures)
    this.#brackets = new BracketPair(this, DEPTH.brackets)
  }

  protected arrange(): void {
    const at = this.toWindow(800, 500)
    const [width, height] = [430 * this.frame.scale, 600 * this.frame.scale]
    this.#sheet?.setPosition(at.x, at.y).setSize(width, height).setOrigin(0.5, 0.5).setAngle(-9).setAlpha(0.8)
    this.#mark
      ?.setPosition(at.x - width, at.y + height * 0.3)
      .setSize(width * 0.34, 5)
      .setAngle(28)
    this.#brackets?.draw(at.x, at.y, width + 110, height + 60, 7)
  }

  protected repaint(): void {
    this.#brackets?.show(true)
  }
}
