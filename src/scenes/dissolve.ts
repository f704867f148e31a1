import type Phaser from 'phaser'
import { pictureOf } from './by-day.ts'

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
    const canvas =
      milliseconds > 0 && before && after ? textures.createCanvas(name, after.width, after.height) : null
    if (!canvas || !before || !after) {
      this.#image.setTexture(texture)
      return
    }
    const state = { share: 0 }
    const draw = (): void => {
      for (const [picture, strength] of [[before, 1] as const, [after, state.share] as const]) {
        canvas.context.globalAlpha = strength
        canvas.context.drawImage(picture, 0, 0)
      }
      canvas.refresh()
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
