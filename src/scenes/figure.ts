import type Phaser from 'phaser'
import type { Point } from './name-places.ts'

/** How a figure sits: away from its own foot in window pixels, in degrees, and how light it is, 0 to 1. */
export interface Posture {
  readonly aside: number
  readonly angle: number
  readonly light: number
}

type Moving = 'sits' | 'nods' | 'leaves'

/**
 * A figure at the table: it sits, nods and leaves. One movement of each kind at a time, and always measured from its own foot, so
 * that none that is cut short by the next leaves it elsewhere.
 */
export class Figure {
  readonly body: Phaser.GameObjects.Image
  readonly #scene: Phaser.Scene
  readonly #moving = new Map<Moving, Phaser.Tweens.Tween>()
  #foot: Point = { x: 0, y: 0 }
  #scale = 1
  #posture: Posture | null = null

  constructor(scene: Phaser.Scene, picture: string, depth: number) {
    this.#scene = scene
    this.body = scene.add.image(0, 0, picture).setOrigin(0.5, 1).setDepth(depth)
  }

  get leaves(): boolean {
    return this.#moving.has('leaves')
  }

  /** Where it sits, and how large; whatever it was doing there has been done. */
  seat(foot: Point, scale: number): void {
    this.#end('sits', 'nods', 'leaves')
    this.#foot = foot
    this.#scale = scale
    this.#posture = null
    this.#restore()
  }

  show(visible: boolean): void {
    if (visible && this.leaves) this.#comeBack()
    if (!this.leaves) this.body.setVisible(visible)
  }

  /** At once where the player wants no motion, and when it has only just sat down. */
  sit(posture: Posture, still: boolean): void {
    const before = this.#posture
    if (this.leaves || (before && same(before, posture) && !still)) return
    this.#posture = posture
    this.#end('sits')
    const { aside, angle, light } = posture
    const x = this.#foot.x + aside
    if (!before || still) this.body.setX(x).setAngle(angle).setAlpha(light)
    else this.#move('sits', { x, angle, alpha: light, duration: 500 })
    if (still) this.#rest()
  }

  /** So many window pixels, and back. */
  nod(by: number): void {
    if (this.leaves) return
    this.#rest()
    this.#move('nods', { y: this.#foot.y + by, duration: 160, yoyo: true })
  }

  /** Rises, turns away from the table, to the right for 1 and to the left for -1, and is no longer seen. */
  leave(outward: number, metre: number): void {
    this.#end('sits', 'nods', 'leaves')
    this.body.setVisible(true)
    const { x, y } = this.#foot
    this.#move('leaves', {
      x: x + outward * metre * 0.3,
      y: y - metre * 0.13,
      angle: outward * 5,
      scaleX: this.#scale * 0.8,
      alpha: 0,
      duration: 900,
      onComplete: () => {
        this.#moving.delete('leaves')
        this.body.setVisible(false)
        this.#restore()
      },
    })
  }

  #comeBack(): void {
    this.#end('leaves')
    this.#restore()
  }

  #restore(): void {
    this.#posture = null
    this.body.setPosition(this.#foot.x, this.#foot.y).setScale(this.#scale).setAngle(0).setAlpha(1)
  }

  #rest(): void {
    this.#end('nods')
    this.body.setY(this.#foot.y)
  }

  #move(kind: Moving, how: Omit<Phaser.Types.Tweens.TweenBuilderConfig, 'targets'>): void {
    this.#moving.set(kind, this.#scene.tweens.add({ targets: this.body, ease: 'Sine.easeInOut', ...how }))
  }

  #end(...kinds: readonly Moving[]): void {
    for (const kind of kinds) {
      this.#moving.get(kind)?.stop()
      this.#moving.delete(kind)
    }
  }
}

function same(one: Posture, other: Posture): boolean {
  return one.aside === other.aside && one.angle === other.angle && one.light === other.light
}
