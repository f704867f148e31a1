import { FLAGS } from 'flags-of-levels'
import type Phaser from 'phaser'
import { roomColours } from './look.ts'
import type { FlagStand } from './name-places.ts'

/** Under which names a flag was asked for, by the textures of a game: the first one that came is used. */
const ASKED = new WeakMap<Phaser.Textures.TextureManager, Map<string, string[]>>()

function namesOf({ textures }: Phaser.Scene, code: string): string[] {
  const asked = ASKED.get(textures) ?? new Map<string, string[]>()
  ASKED.set(textures, asked)
  const names = asked.get(code) ?? []
  asked.set(code, names)
  return names
}

function textureOf(scene: Phaser.Scene, code: string): string | undefined {
  return namesOf(scene, code).find((name) => scene.textures.exists(name))
}

/**
 * A delegation without a flag, or with one of which there is no picture, has its name card alone. A scene that is left
 * while a flag is being drawn asks for it anew by another name: the first drawing may still arrive.
 */
export function loadFlags(scene: Phaser.Scene): void {
  for (const [code, url] of Object.entries(FLAGS)) {
    if (textureOf(scene, code) !== undefined) continue
    const names = namesOf(scene, code)
    const name = `flag-${code}-${names.length}`
    names.push(name)
    scene.load.svg(name, url, { width: 192, height: 144 })
  }
}

/** A small flag on a brass pole, standing on the table. */
export class DeskFlag {
  readonly #pole: Phaser.GameObjects.Rectangle
  readonly #cloth: Phaser.GameObjects.Image
  readonly #scene: Phaser.Scene
  #planted = false
  #leaving: Phaser.Tweens.Tween | null = null

  constructor(scene: Phaser.Scene, depth: number) {
    this.#scene = scene
    this.#pole = scene.add.rectangle(0, 0, 2, 2).setOrigin(0.5, 1).setDepth(depth).setVisible(false)
    this.#cloth = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(depth).setVisible(false)
  }

  plant(code: string | null, stand: FlagStand, light: number): void {
    this.#stay()
    const texture = code === null ? undefined : textureOf(this.#scene, code)
    this.#planted = texture !== undefined
    this.#pole.setVisible(this.#planted)
    this.#cloth.setVisible(this.#planted)
    if (texture === undefined) return
    const { x, y, pole, cloth } = stand
    this.#pole
      .setFillStyle(roomColours().metal)
      .setSize(Math.max(1.5, pole * 0.03), pole)
      .setPosition(x, y)
    this.#cloth.setTexture(texture).setDisplaySize(cloth.width, cloth.height)
    this.#cloth.setPosition(cloth.x, y - pole).setAlpha(0.55 + 0.4 * light)
  }

  hide(): void {
    if (this.#leaving) return
    this.#pole.setVisible(false)
    this.#cloth.setVisible(false)
  }

  /** Fades where it stood, in so many milliseconds. */
  leave(duration: number): void {
    this.#stay()
    if (!this.#planted) return
    this.#planted = false
    this.#pole.setVisible(true)
    this.#cloth.setVisible(true)
    this.#leaving = this.#scene.tweens.add({
      targets: [this.#pole, this.#cloth],
      alpha: 0,
      duration,
      onComplete: () => this.#stay(),
    })
  }

  #stay(): void {
    if (!this.#leaving) return
    this.#leaving.stop()
    this.#leaving = null
    this.#pole.setAlpha(1)
    this.hide()
  }
}
