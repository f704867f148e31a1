import type Phaser from 'phaser'
import type { Frame } from './framing.ts'
import { roomColours } from './look.ts'

/** A window of the plate, in plate pixels. */
export interface Pane {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Drop {
  readonly pane: Pane
  readonly x: number
  readonly length: number
  readonly speed: number
  readonly alpha: number
  y: number
}

/** Rain on the glass: drops run down inside the panes and nowhere else. Drawn by hand so that it looks the same on every renderer. */
export class Rain {
  readonly #graphics: Phaser.GameObjects.Graphics
  readonly #drops: Drop[]
  #frame: Frame = { scale: 1, x: 0, y: 0 }
  #strength = 1

  constructor(scene: Phaser.Scene, panes: readonly Pane[], depth: number) {
    this.#graphics = scene.add.graphics().setDepth(depth)
    this.#drops = panes.flatMap((pane, at) => Array.from({ length: 26 }, (_, n) => dropIn(pane, at * 31 + n)))
  }

  place(frame: Frame): void {
    this.#frame = frame
    this.#graphics.setPosition(frame.x, frame.y).setScale(frame.scale)
  }

  /** 0 no rain, 1 steady rain. */
  strength(value: number): void {
    this.#strength = Math.max(0, Math.min(1, value))
  }

  /** Moves the drops by so many milliseconds; 0 paints them still. */
  step(milliseconds: number): void {
    const shown = Math.round(this.#drops.length * this.#strength)
    const thickness = Math.max(1, 1.1 / this.#frame.scale)
    const { rain, rainShows } = roomColours()
    this.#graphics.clear()
    for (const drop of this.#drops.slice(0, shown)) {
      drop.y = (drop.y + (drop.speed * milliseconds) / 1000) % drop.pane.height
      const bottom = Math.min(drop.y + drop.length, drop.pane.height)
      this.#graphics.lineStyle(thickness, rain, drop.alpha * rainShows)
      this.#graphics.lineBetween(
        drop.pane.x + drop.x,
        drop.pane.y + drop.y,
        drop.pane.x + drop.x,
        drop.pane.y + bottom,
      )
    }
  }
}

/** Scattered by multiplication with an irrational number: even, and the same on every start. */
function dropIn(pane: Pane, n: number): Drop {
  const scatter = (by: number) => (n * by) % 1
  const depth = n % 3
  return {
    pane,
    x: scatter(0.618034) * pane.width,
    y: scatter(0.754878) * pane.height,
    length: 5 + depth * 5,
    speed: 26 + depth * 34 + scatter(0.56984) * 20,
    alpha: 0.1 + depth * 0.07,
  }
}
