import Phaser from 'phaser'
import type { Happening } from '../game/shown/happening.ts'
import type { SceneView } from '../game/shown/scene.ts'
import { daylightAt } from './daylight.ts'
import type { Density } from './density.ts'
import { type Focus, type Frame, frameOf } from './framing.ts'
import type { Printing } from './by-day.ts'
import { lookNow, roomColours } from './look.ts'
import { InParts } from './in-parts.ts'
import { type Pictures, PlateLayers, prints } from './plate-layers.ts'
import { PlatePictures } from './plate-pictures.ts'
import type { Plate } from './plates.ts'
import { Rain } from './rain.ts'
import { PLAIN, type Sharpness } from './sharpness.ts'

/** Above the plates, in order. */
export const DEPTH = {
  ground: -1,
  window: 0,
  lamps: 1,
  rain: 2,
  figures: 3,
  cards: 5,
  brackets: 6,
  veil: 9,
} as const

/** How much nearer a plate is seen while it appears; it moves back to its place. */
const NEARER = 0.04

/** A Phaser scene that paints one plate of the house in the light of the hour, and follows what it is shown. */
export abstract class PlateScene extends Phaser.Scene {
  protected view: SceneView
  protected frame: Frame = { scale: 1, x: 0, y: 0 }
  readonly #plate: Plate
  readonly #density: Density
  readonly #pictures: PlatePictures
  #ground: Phaser.GameObjects.Rectangle | null = null
  #layers: PlateLayers | null = null
  #rain: Rain | null = null
  #flicker = 0
  #arrived = false
  /** Who waits until it is printed for the day. */
  #made: (() => void) | null = null
  readonly #preparing = new InParts()

  constructor(key: string, plate: Plate, density: Density, view: SceneView) {
    super(key)
    this.#plate = plate
    this.#density = density
    this.#pictures = new PlatePictures(this, density, plate.window, {
      size: () => this.size,
      fetch: () => this.fetch(),
      ready: (sharpness, then) => this.#prepare(sharpness, then),
    })
    this.view = view
  }

  preload(): void {
    this.#pictures.preload()
  }

  /** Asks for its pictures, in the size that has been chosen. */
  protected fetch(): void {
    this.picture(this.#plate.window)
    this.picture(this.#plate.lamps)
  }

  create(): void {
    const { panes, printing, window, lamps } = this.#plate
    this.#pictures.made()
    this.cameras.main.setOrigin(0, 0).setZoom(this.density)
    this.#arrived = false
    // Plates let light through; what they are painted over must not be another painting.
    this.#ground = this.add
      .rectangle(0, 0, 10, 10, roomColours().ground)
      .setOrigin(0, 0)
      .setDepth(DEPTH.ground)
    const own = { window: this.sharpness.of(window), lamps: this.sharpness.of(lamps) }
    const layers = new PlateLayers(this, own, printing, DEPTH)
    this.#layers = layers
    if (panes.length > 0) this.#rain = new Rain(this, panes, DEPTH.rain)
    this.build()
    const sharpen = (): void => this.#pictures.sharpen()
    this.scale.on('resize', this.place, this).on('resize', sharpen)
    this.events.once('shutdown', () => {
      this.#preparing.stop()
      this.scale.off('resize', this.place, this).off('resize', sharpen)
      // What it is shown before it is created again must not reach what is destroyed.
      this.#layers = this.#made = null
      layers.leave(this.sharpness === PLAIN || this.comesAgain)
    })
    this.place()
    this.show(this.view)
  }

  override update(_time: number, delta: number): void {
    if (this.view.still) return
    // By day the lamps burn in the plate itself, and the day does not flicker.
    this.#rain?.step(Math.min(delta, 60))
    this.#flicker = (this.#flicker + delta / 1000) % 60
    const breath = 1 + 0.02 * Math.sin(this.#flicker * 2.1) * Math.sin(this.#flicker * 0.7)
    if (this.#layers?.look === 'evening')
      this.#layers.lamps.setAlpha(Math.min(1, daylightAt(this.view.minute).lamps * breath))
  }

  /** Paints what is so now. Safe to call at any moment, also before the scene has been created. */
  show(view: SceneView): void {
    this.view = view
    const layers = this.#layers
    if (!layers) return
    if (lookNow() !== layers.look) return this.#changeDress(layers)
    this.#light(layers)
    this.#rain?.strength(view.rain)
    if (view.still) this.#rain?.step(0)
    this.repaint()
    if (!layers.busy) this.#tellMade()
  }

  whenMade(then: () => void): void {
    this.#made = then
    if (!this.#layers?.busy) this.#tellMade()
  }

  #tellMade(): void {
    const made = this.#made
    this.#made = null
    made?.()
  }

  /** By day the hour takes little: a room in paper is light until the end. */
  #light({ window, lamps, look }: PlateLayers): void {
    const light = daylightAt(this.view.minute)
    const evening = look === 'evening'
    window.setAlpha(evening ? light.window : 0.8 + 0.2 * light.window)
    lamps.setAlpha(evening ? Math.min(1, light.lamps) : 0)
  }

  #changeDress(layers: PlateLayers): void {
    if (layers.busy) return
    // What is seen already stays as it is until the prints are ready; what is not seen yet comes with them.
    const figures = this.carried.map((url) => this.sharpness.of(url))
    const again = (): void => this.show(this.view)
    if (lookNow() === 'paper' && layers.print(figures, again)) {
      if (!this.#arrived) this.cameras.main.setAlpha(0)
      return
    }
    layers.dress(lookNow())
    this.#ground?.setFillStyle(roomColours().ground)
    this.dress()
    this.place()
    this.show(this.view)
  }

  /** Prints pictures of another size before they hang here. */
  #prepare(sharpness: Sharpness, then: () => void): void {
    const { window, lamps, printing } = this.#plate
    const own = { window: sharpness.of(window), lamps: sharpness.of(lamps) }
    const figures = this.carried.map((url) => sharpness.of(url))
    const isBegun =
      lookNow() === 'paper' && this.#preparing.begin(prints(this.textures, own, printing, figures), then)
    if (!isBegun) then()
  }

  /** Whether what changes may be seen to change. */
  protected get moves(): boolean {
    return this.#arrived && !this.view.still
  }

  /** Changes the plate to other pictures of the same view, in so many milliseconds. */
  protected furnish(pictures: Pictures, milliseconds: number): void {
    this.#layers?.furnish(pictures, milliseconds)
  }

  /** So much of it is seen over what was seen before, 0 to 1. */
  appear(share: number): void {
    const nearer = 1 + NEARER * (1 - share)
    const { width, height } = this.size
    const { windowX, windowY } = this.focus(width)
    const past = 1 - 1 / nearer
    // It comes last, or the way from one painting to the other would lead through the dark.
    this.#ground?.setAlpha(share ** 2).setVisible(share < 1)
    this.cameras.main.setAlpha(share).setZoom(this.density * nearer)
    this.cameras.main.setScroll(windowX * width * past, windowY * height * past)
    if (share < 1 || this.#arrived) return
    this.#arrived = true
    this.arrived()
  }

  /** It is seen whole for the first time since it was created: what plays by itself begins now. */
  protected arrived(): void {
    // A plain plate has nothing to play.
  }

  /** Plays what has just happened; what is so afterwards comes by `show`. */
  happen(_happening: Happening): void {
    // A plain plate has nothing to play.
  }

  /** The window's size in CSS pixels. */
  protected get size(): { readonly width: number; readonly height: number } {
    return { width: this.scale.width / this.#density.now, height: this.scale.height / this.#density.now }
  }

  /** Pixels of a rem: panels are measured in it. */
  protected get rem(): number {
    return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  }

  /** Of the screen, when the scene was made. */
  protected get density(): number {
    return this.#pictures.drawnFor
  }

  protected get sharpness(): Sharpness {
    return this.#pictures.sharpness
  }

  /** Asks for a picture, by its plain address. */
  protected picture(url: string): void {
    this.#pictures.ask(url)
  }

  protected toWindow(x: number, y: number): { readonly x: number; readonly y: number } {
    return { x: this.frame.x + x * this.frame.scale, y: this.frame.y + y * this.frame.scale }
  }

  /** Whether its large plates stay for the next time. Those of all views together would fill a small machine. */
  protected get comesAgain(): boolean {
    return false
  }

  /** How large a pixel of a picture is in the window. */
  protected get pictureScale(): number {
    return this.frame.scale / this.sharpness.times
  }

  protected place(): void {
    const { width, height } = this.size
    this.frame = frameOf(width, height, this.focus(width), this.closeness(width))
    this.#layers?.place(this.frame, this.pictureScale)
    this.#ground?.setSize(width, height)
    this.#rain?.place(this.frame)
    this.arrange()
    this.repaint()
  }

  /** What must stay in sight, and where. */
  protected focus(_width: number): Focus {
    return this.#plate.focus
  }

  /** How much nearer than cover-fit the plate is seen. */
  protected closeness(_width: number): number {
    return 1
  }

  /** The name of a picture's texture as the look of the page wants it. */
  protected inLook(url: string, printing: Printing): string {
    const name = this.sharpness.of(url)
    return this.#layers?.inLook(name, printing) ?? name
  }

  /** Figures that the plate carries, by their plain addresses. */
  protected get carried(): readonly string[] {
    return []
  }

  /** Changes their pictures to another look. */
  protected dress(): void {
    // A plain plate carries none.
  }

  /** Makes what the plate carries, once. */
  protected abstract build(): void
  /** Puts it where the window's size wants it. */
  protected abstract arrange(): void
  /** Shows the state. */
  protected abstract repaint(): void
}
