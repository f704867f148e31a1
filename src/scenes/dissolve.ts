import type Phaser from 'phaser'
import { pictureOf } from './by-day.ts'
import { emptyCanvas, hang } from './canvas-texture.ts'

/** Lets an image become another picture of the same size, on a canvas between the two. */
export class Dissolve {
  readonly #scene: Phaser.Scene
  readonly #image: Phaser.GameObjects.Image
  #tween: Phaser.Tweens.Tween | null = null
  #end: (() => void) | null = null

  constructor(scene: Phaser.Scene, image: Phaser.GameObjects.Image) {
    this.#scene = scene
    this.#image = image
  }

  /** In so many milliseconds; at once for 0. What is under way ends at once. */
  to(texture: string, milliseconds: number): void {
    this.#tween?.stop()
    this.#end?.()
    const { textures } = this.#scene
    const name = `${texture} to come`
    const [before, after] = [pictureOf(textures, this.#image.texture.key), pictureOf(textures, texture)]
    if (textures.exists(name)) textures.remove(name)
    const pen = milliseconds > 0 && before && after ? emptyCanvas(after.width, after.height) : null
    const between = pen && hang(textures, name, pen.canvas)
    if (!pen || !between || !before || !after) {
      this.#image.setTexture(texture)
      return
    }
    const state = { share: 0 }
    const draw = (): void => {
      for (const [picture, strength] of [[before, 1] as const, [after, state.share] as const]) {
        pen.globalAlpha = strength
        pen.drawImage(picture, 0, 0)
      }
      for (const source of between.source) source.update()
    }
    draw()
    this.#image.setTexture(name)
    this.#end = () => {
      this.#end = null
      this.#image.setTexture(texture)
      textures.remove(name)
    }
    const onComplete = (): void => this.#end?.()
    this.#tween = this.#scene.tweens.add({
      targets: state,
      share: 1,
      duration: milliseconds,
      ease: 'Sine.easeInOut',
      onUpdate: draw,
      onComplete,
    })
  }
}
