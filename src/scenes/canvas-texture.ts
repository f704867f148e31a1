import type Phaser from 'phaser'

/** Phaser.Textures.Events.ADD, for files that are read without Phaser. */
const ADDED = 'addtexture'

/**
 * Puts a canvas of ours among the textures. Against Phaser's own canvas texture: that one reads every pixel back, and keeps
 * a copy, when it is made and whenever it was painted on.
 */
export function hang(
  textures: Phaser.Textures.TextureManager,
  name: string,
  canvas: HTMLCanvasElement,
): Phaser.Textures.Texture | null {
  const texture = textures.create(name, canvas, canvas.width, canvas.height)
  if (!texture) return null
  texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
  textures.emit(ADDED, name, texture)
  return texture
}

/** An empty canvas, with what paints on it. */
export function emptyCanvas(width: number, height: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas.getContext('2d')
}
