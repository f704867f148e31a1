import type Phaser from 'phaser'
import { roomColours } from './look.ts'

/** A pair of brackets round a middle: the one ornament of the game. It falls when the thing is settled. */
export class BracketPair {
  readonly #left: Phaser.GameObjects.Graphics
  readonly #right: Phaser.GameObjects.Graphics
  readonly #scene: Phaser.Scene

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene
    this.#left = scene.add.graphics().setDepth(depth)
    this.#right = scene.add.graphics().setDepth(depth)
  }

  draw(x: number, y: number, width: number, height: number, stroke: number): this {
    const arm = Math.min(width * 0.2, stroke * 4.5)
    half(this.#left, arm, height, stroke)
    half(this.#right, -arm, height, stroke)
    this.#left.setPosition(x - width / 2, y)
    this.#right.setPosition(x + width / 2, y)
    return this
  }

  show(visible: boolean): void {
    for (const part of [this.#left, this.#right]) part.setVisible(visible).setAlpha(1).setAngle(0)
  }

  /** Both halves tilt, drop and fade; at once when the player wants no motion. */
  fall(still: boolean, then: () => void): void {
    if (still) {
      this.show(false)
      then()
      return
    }
    const fallen = (part: Phaser.GameObjects.Graphics, angle: number, delay: number, done?: () => void) =>
      this.#scene.tweens.add({
        targets: part,
        angle,
        y: part.y + 24,
        alpha: 0,
        duration: 420,
        delay,
        ease: 'Quad.easeIn',
        ...(done ? { onComplete: done } : {}),
      })
    fallen(this.#left, -8, 0)
    fallen(this.#right, 8, 60, then)
  }

  destroy(): void {
    this.#left.destroy()
    this.#right.destroy()
  }
}

function half(into: Phaser.GameObjects.Graphics, arm: number, height: number, stroke: number): void {
  into.clear().fillStyle(roomColours().bracket, 1)
  into.fillRect(arm > 0 ? 0 : -stroke, -height / 2, stroke, height)
  for (const top of [-height / 2, height / 2 - stroke])
    into.fillRect(arm > 0 ? 0 : arm, top, Math.abs(arm), stroke)
}
