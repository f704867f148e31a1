import type { Density } from './density.ts'
import type Phaser from 'phaser'
import type { SceneView } from '../game/shown/scene.ts'
import { BracketPair } from './bracket.ts'
import type { Focus } from './framing.ts'
import { roomColours } from './look.ts'
import { BLUE_INK, PAPER, PAPER_INK, PENCIL_RED } from './palette.ts'
import { DEPTH, PlateScene } from './plate-scene.ts'
import { DESK } from './plates.ts'

/** How a sheet lies that nobody has pushed, in degrees. */
const TILT = -2

/** Where the sheet lies in the window, in CSS pixels. */
interface Sheet {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Beside the headline where there is room for it, above it otherwise. */
function sheetIn(width: number, height: number, rem: number): Sheet {
  const wide = width >= 62.5 * rem
  const tall = wide ? Math.min(height * 0.46, 440) : Math.min(height * 0.19, 190)
  return {
    x: wide ? width * 0.845 : width * 0.5,
    y: wide ? height * 0.33 : height * 0.13,
    width: tall * 0.72,
    height: tall,
  }
}

/** The desk at the end of the day, with the sheet on it: a line for every clause, as it ended. */
abstract class DeskScene extends PlateScene {
  #shadow: Phaser.GameObjects.Rectangle | null = null
  #paper: Phaser.GameObjects.Rectangle | null = null
  protected ink: Phaser.GameObjects.Graphics | null = null
  protected brackets: BracketPair | null = null

  constructor(key: string, density: Density, view: SceneView) {
    super(key, DESK, density, view)
  }

  protected build(): void {
    this.#shadow = this.add.rectangle(0, 0, 10, 10, 0x02080a).setDepth(DEPTH.figures)
    this.#paper = this.add.rectangle(0, 0, 10, 10, PAPER).setDepth(DEPTH.figures)
    this.ink = this.add.graphics().setDepth(DEPTH.cards)
    this.brackets = new BracketPair(this, this.bracketDepth)
  }

  protected get bracketDepth(): number {
    return DEPTH.brackets
  }

  /** The plate is seen a little nearer, so that what lies at its very edge stays out of sight. */
  protected override closeness(): number {
    return 1.06
  }

  protected override focus(): Focus {
    return { plateX: 0, plateY: 0.5, windowX: 0, windowY: 0.5 }
  }

  protected get sheet(): Sheet {
    return sheetIn(this.size.width, this.size.height, this.rem)
  }

  protected arrange(): void {
    const { x, y, width, height } = this.sheet
    this.#shadow?.setSize(width, height).setOrigin(0.5, 0.5).setAlpha(roomColours().shadow)
    this.#paper?.setSize(width, height).setOrigin(0.5, 0.5)
    this.brackets?.draw(x, y, width * 1.24, height * 1.1, Math.max(4, height * 0.014))
    this.lay()
  }

  /** Puts the paper and what is written on it where it lies now. */
  protected lay(): void {
    const { width, height } = this.sheet
    const { x, y, tilt } = this.lies
    this.#shadow?.setPosition(x + width * 0.02, y + height * 0.03).setAngle(tilt)
    this.#paper?.setPosition(x, y).setAngle(tilt)
    this.ink?.setPosition(x, y).setAngle(tilt)
  }

  /** Where the middle of the paper is, and how far it is turned, in degrees. */
  protected get lies(): { readonly x: number; readonly y: number; readonly tilt: number } {
    const { x, y } = this.sheet
    return { x, y, tilt: TILT }
  }

  /** A heading, and one line a clause: ink where it was agreed, a gap in red brackets where it was not. */
  protected rule(): void {
    const { ink } = this
    if (!ink) return
    const { width, height } = this.sheet
    const [left, top] = [-width / 2, -height / 2]
    const thick = Math.max(1.5, height * 0.007)
    ink.clear().fillStyle(PAPER_INK, 0.85)
    ink.fillRect(left + width * 0.12, top + height * 0.09, width * 0.42, thick * 2)
    const lines = this.view.brackets + this.view.agreed
    const step = (height * 0.62) / Math.max(13, lines)
    for (let n = 0; n < lines; n++) {
      const y = top + height * 0.18 + n * step
      if (n < this.view.agreed) {
        ink.fillStyle(PAPER_INK, 0.55)
        ink.fillRect(left + width * 0.12, y, width * (n % 3 === 2 ? 0.58 : 0.76), thick)
      } else this.#gap(ink, left + width * 0.12, y, width * 0.5, step * 0.72, thick)
    }
  }

  #gap(
    ink: Phaser.GameObjects.Graphics,
    x: number,
    y: number,
    width: number,
    height: number,
    thick: number,
  ): void {
    const arm = height * 0.35
    ink.fillStyle(PENCIL_RED, 1)
    for (const side of [x, x + width - thick]) {
      const inward = side === x ? side : side - arm + thick
      ink.fillRect(side, y - height / 2, thick, height)
      ink.fillRect(inward, y - height / 2, arm, thick)
      ink.fillRect(inward, y + height / 2 - thick, arm, thick)
    }
  }
}

/** How long one delegation takes to sign, in milliseconds. */
const A_HAND = 420

/** Signed: the brackets fall, and the delegations put their initials to it one after another. */
export class SigningScene extends DeskScene {
  #drawn = 0
  #begins = false
  #began: number | null = null

  constructor(density: Density, view: SceneView) {
    super('signing', density, view)
  }

  override create(): void {
    this.#drawn = 0
    this.#begins = false
    this.#began = null
    super.create()
  }

  protected repaint(): void {
    if (!this.#begins) this.brackets?.show(true)
    this.#write()
  }

  protected override arrived(): void {
    this.#begins = true
    this.brackets?.fall(this.view.still, () => {})
  }

  override update(time: number, delta: number): void {
    super.update(time, delta)
    const all = this.view.signatures
    if (!this.#begins || this.#drawn >= all) return
    // By the clock and not by frames, whose length is cut short where a machine paints slowly.
    this.#began ??= time
    this.#drawn = this.view.still ? all : Math.min(all, (time - this.#began) / A_HAND)
    this.#write()
  }

  #write(): void {
    const { ink } = this
    if (!ink) return
    this.rule()
    const { width, height } = this.sheet
    for (let n = 0; n < this.view.signatures; n++)
      this.#initial(ink, n, width * (-0.38 + n * 0.16), height * 0.37, width * 0.12)
  }

  #initial(ink: Phaser.GameObjects.Graphics, n: number, x: number, y: number, length: number): void {
    const share = Math.max(0, Math.min(1, this.#drawn - n))
    if (share === 0) return
    ink.lineStyle(Math.max(1.5, length * 0.07), BLUE_INK, 1).beginPath()
    for (let step = 0; step <= 24 * share; step++) {
      const along = step / 24
      const px = x + along * length
      const py = y - Math.sin(along * Math.PI * (3 + (n % 2))) * length * (0.28 - along * 0.16)
      if (step === 0) ink.moveTo(px, py)
      else ink.lineTo(px, py)
    }
    ink.strokePath()
  }
}

/** How long the sheet is on its way, in milliseconds. */
const PUSHED = 600

/** Broken up: the sheet is pushed aside, and its brackets stand where it lay. */
export class BreakingScene extends DeskScene {
  readonly #push = { share: 0 }

  constructor(density: Density, view: SceneView) {
    super('breaking', density, view)
  }

  override create(): void {
    this.#push.share = 0
    super.create()
  }

  /** On the desk, under the sheet that is pushed over them. */
  protected override get bracketDepth(): number {
    return DEPTH.figures - 0.5
  }

  protected repaint(): void {
    this.brackets?.show(true)
    this.rule()
  }

  protected override arrived(): void {
    const onUpdate = (): void => this.lay()
    if (!this.view.still)
      this.tweens.add({ targets: this.#push, share: 1, duration: PUSHED, ease: 'Cubic.easeOut', onUpdate })
    else {
      this.#push.share = 1
      this.lay()
    }
  }

  protected override get lies(): { readonly x: number; readonly y: number; readonly tilt: number } {
    const { x, y, width, height } = this.sheet
    const { share } = this.#push
    return { x: x + width * 0.09 * share, y: y - height * 0.03 * share, tilt: TILT - 7 * share }
  }
}
