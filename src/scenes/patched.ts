import type Phaser from 'phaser'
import { pictureOf } from './by-day.ts'
import { emptyCanvas, hang } from './canvas-texture.ts'

/** A piece of a plate as it looks after a change, and where its upper left corner lies on the plate. */
export interface Patch {
  readonly url: string
  readonly x: number
  readonly y: number
}

/** The texture of a plate with these pieces laid on it, under its own name; made when it is first asked for, and then kept. */
export function patched(
  textures: Phaser.Textures.TextureManager,
  url: string,
  patches: readonly Patch[],
): string {
  const name = [url, ...patches.map((patch) => patch.url)].join(' with ')
  if (textures.exists(name)) return name
  const plate = pictureOf(textures, url)
  const pen = plate && emptyCanvas(plate.width, plate.height)
  if (!pen) return url
  pen.drawImage(plate, 0, 0)
  for (const patch of patches) {
    const picture = pictureOf(textures, patch.url)
    if (picture) pen.drawImage(picture, patch.x, patch.y)
  }
  hang(textures, name, pen.canvas)
  return name
}
