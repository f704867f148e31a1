import type Phaser from 'phaser'
import { roomColours } from './look.ts'

/** A pair of brackets round a middle: the one ornament of the game. It falls when the thing is settled. */
export class BracketPair {
  readonly #left: Phaser.GameObjects.Graphics
  readonly #right: Phaser.GameObjects.Graphics
  readonly #scene: Phaser.Scene
  #home = 0
  #tweens: readonly Phaser.Tweens.Tween[] = []
  /** What follows when they have fallen; null while they do not fall. */
  #falling: (() => void) | null = null

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene
    this.#left = scene.add.graphics().setDepth(depth)
    this.#right = scene.add.graphics().setDepth(depth)
  }

  /** Where they stand; what falls has fallen then. */
  draw(x: number, y: number, width: number, height: number, stroke: number): this {
    this.#land()
    const arm = Math.min(width * 0.2, stroke * 4.5)
    half(this.#left, arm, height, stroke)
    half(this.#right, -arm, height, stroke)
    this.#home = y
    this.#left.setPosition(x - width / 2, y)
    this.#right.setPosition(x + width / 2, y)
    return this
  }

  show(visible: boolean): void {
    this.#land()
    for (const part of this.#parts) part.setVisible(visible)
  }

  /** Both halves tilt, drop and fade; at once when the player wants no motion. */
  fall(still: boolean, then: () => void): void {
    this.#land()
    this.#falling = then
    if (still) return this.#land()
    const fallen = (part: Phaser.GameObjects.Graphics, angle: number, delay: number, done?: () => void) =>
      this.#scene.tweens.add({
        targets: part,
        angle,
        y: this.#home + 24,
        alpha: 0,
        duration: 420,
        delay,
        ease: 'Quad.easeIn',
        ...(done ? { onComplete: done } : {}),
      })
    this.#tweens = [fallen(this.#left, -8, 0), fallen(this.#right, 8, 60, () => this.#land())]
  }

  destroy(): void {
    for (const tween of this.#tweens) tween.stop()
    for (const part of this.#parts) part.destroy()
  }

  get #parts(): readonly Phaser.GameObjects.Graphics[] {
    return [this.#left, this.#right]
  }

  /** Ends a fall, wherever it is: they are gone, and ready to stand again where they stood. */
  #land(): void {
    const then = this.#falling
    if (!then) return
    this.#falling = null
    for (const tween of this.#tweens) tween.stop()
    for (const part of this.#parts)
      part.setPosition(part.x, this.#home).setVisible(false).setAlpha(1).setAngle(0)
    then()
  }
}

function half(into: Phaser.GameObjects.Graphics, arm: number, height: number, stroke: number): void {
  into.clear().fillStyle(roomColours().bracket, 1)
  into.fillRect(arm > 0 ? 0 : -stroke, -height / 2, stroke, height)
  for (const top of [-height / 2, height / 2 - stroke])
    into.fillRect(arm > 0 ? 0 : arm, top, Math.abs(arm), stroke)
}
