import Phaser from 'phaser'
import type { Happening } from '../game/shown/happening.ts'
import type { SceneView } from '../game/shown/scene.ts'
import { daylightAt } from './daylight.ts'
import type { Density } from './density.ts'
import { Dissolve } from './dissolve.ts'
import { type Focus, type Frame, frameOf } from './framing.ts'
import { byDay, dayNameOf, printed, type Printing } from './by-day.ts'
import { InParts } from './in-parts.ts'
import { lookNow, roomColours } from './look.ts'
import type { Look } from './palette.ts'
import { FIGURES, type Plate } from './plates.ts'
import { Rain } from './rain.ts'
import { PLAIN, type Sharpness, sharpnessFor } from './sharpness.ts'

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

/** A plate's two layers of light, by the names of their textures. */
type Pictures = Pick<Plate, 'window' | 'lamps'>

/** How much nearer a plate is seen while it appears; it moves back to its place. */
const NEARER = 0.04

/** A Phaser scene that paints one plate of the house in the light of the hour, and follows what it is shown. */
export abstract class PlateScene extends Phaser.Scene {
  protected view: SceneView
  protected frame: Frame = { scale: 1, x: 0, y: 0 }
  protected sharpness: Sharpness = PLAIN
  readonly #plate: Plate
  readonly #density: Density
  /** Of the screen, when the scene was made. */
  #drawnFor = 1
  #ground: Phaser.GameObjects.Rectangle | null = null
  #window: Phaser.GameObjects.Image | null = null
  #lamps: Phaser.GameObjects.Image | null = null
  #turns: readonly Dissolve[] = []
  /** The plate itself, in the size in which it was loaded. */
  #own: Pictures
  #pictures: Pictures
  /** What the plate showed before that; may still be seen on the way. */
  #before: Pictures | null = null
  readonly #asked = new Set<string>()
  #rain: Rain | null = null
  #flicker = 0
  #dressed: Look = 'evening'
  #arrived = false
  #sharpening = false
  readonly #printing = new InParts()

  constructor(key: string, plate: Plate, density: Density, view: SceneView) {
    super(key)
    this.#plate = plate
    this.#own = this.#pictures = plate
    this.#density = density
    this.view = view
  }

  preload(): void {
    this.sharpness = sharpnessFor(this.size, this.#density.now, this.#plate.window)
    // Without a connection the large pictures may not be here; the plain ones are.
    const plainly = ({ key }: Phaser.Loader.File): void => {
      if (this.sharpness === PLAIN || !this.#asked.has(key)) return
      this.sharpness = PLAIN
      this.fetch()
    }
    this.load.on('loaderror', plainly).once('complete', () => this.load.off('loaderror', plainly))
    this.#asked.clear()
    this.fetch()
  }

  /** Asks for its pictures, in the size that it has chosen. */
  protected fetch(): void {
    this.picture(this.#plate.window)
    this.picture(this.#plate.lamps)
  }

  /**
   * A window that has grown wants the large pictures: they are fetched first, and then the scene is made anew. Another
   * density wants letters of its own.
   */
  #sharpen(): void {
    const wanted = sharpnessFor(this.size, this.#density.now, this.#plate.window)
    const now = this.sharpness
    if (this.#sharpening) return
    if (now !== PLAIN || wanted === PLAIN) {
      if (this.#drawnFor !== this.#density.now) this.scene.restart()
      return
    }
    this.#sharpening = true
    this.#asked.clear()
    this.sharpness = wanted
    this.fetch()
    this.sharpness = now
    const asked = [...this.#asked]
    this.load.once('complete', () => {
      if (asked.every((name) => this.textures.exists(name))) this.scene.restart()
    })
    this.load.start()
  }

  create(): void {
    this.#drawnFor = this.#density.now
    this.cameras.main.setOrigin(0, 0).setZoom(this.#drawnFor)
    this.#arrived = false
    const { window, lamps } = this.#plate
    this.#own = { window: this.sharpness.of(window), lamps: this.sharpness.of(lamps) }
    // Plates let light through; what they are painted over must not be another painting.
    this.#ground = this.add
      .rectangle(0, 0, 10, 10, roomColours().ground)
      .setOrigin(0, 0)
      .setDepth(DEPTH.ground)
    this.#window = this.add.image(0, 0, this.#own.window).setOrigin(0, 0).setDepth(DEPTH.window)
    this.#lamps = this.add.image(0, 0, this.#own.lamps).setOrigin(0, 0).setDepth(DEPTH.lamps)
    this.#lamps.setBlendMode(Phaser.BlendModes.ADD)
    this.#turns = [new Dissolve(this, this.#window), new Dissolve(this, this.#lamps)]
    this.#pictures = this.#own
    this.#before = null
    if (this.#plate.panes.length > 0) this.#rain = new Rain(this, this.#plate.panes, DEPTH.rain)
    this.#dressed = 'evening'
    this.build()
    this.#sharpening = false
    this.scale.on('resize', this.place, this).on('resize', this.#sharpen, this)
    this.events.once('shutdown', () => {
      this.scale.off('resize', this.place, this).off('resize', this.#sharpen, this)
      // What it is shown before it is created again must not reach what is destroyed.
      this.#window = null
      this.#printing.stop()
      this.#forget(this.#before, this.#pictures)
      if (this.sharpness !== PLAIN && !this.comesAgain) this.#remove(this.#own)
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
    if (this.#dressed === 'evening')
      this.#lamps?.setAlpha(Math.min(1, daylightAt(this.view.minute).lamps * breath))
  }

  /** Paints what is so now. Safe to call at any moment, also before the scene has been created. */
  show(view: SceneView): void {
    this.view = view
    if (!this.#window) return
    if (lookNow() !== this.#dressed) return this.#changeDress()
    this.#light()
    this.#rain?.strength(view.rain)
    if (view.still) this.#rain?.step(0)
    this.repaint()
  }

  /** By day the hour takes little: a room in paper is light until the end. */
  #light(): void {
    const light = daylightAt(this.view.minute)
    const evening = this.#dressed === 'evening'
    this.#window?.setAlpha(evening ? light.window : 0.8 + 0.2 * light.window)
    this.#lamps?.setAlpha(evening ? Math.min(1, light.lamps) : 0)
  }

  #changeDress(): void {
    if (this.#printing.busy) return
    // What is seen already stays as it is until the prints are ready.
    if (this.#arrived && lookNow() === 'paper')
      if (this.#printing.begin(this.#prints(), () => this.show(this.view))) return
    this.#dressed = lookNow()
    this.#ground?.setFillStyle(roomColours().ground)
    this.#hang(0)
    this.dress()
    this.place()
    this.show(this.view)
  }

  /** Everything that is seen, for the day, a part at a time; nothing of it where it is there already. */
  *#prints(): Generator<undefined, void> {
    const { window, lamps } = this.#pictures
    yield* printed(this.textures, window, { ...this.#plate.printing, lamps })
    for (const url of this.carried) yield* printed(this.textures, this.sharpness.of(url), FIGURES)
  }

  /** Whether what changes may be seen to change. */
  protected get moves(): boolean {
    return this.#arrived && !this.view.still
  }

  /** Changes the plate to other pictures of the same view, in so many milliseconds. */
  protected furnish(pictures: Pictures, milliseconds: number): void {
    if (pictures.window === this.#pictures.window) return
    const past = this.#before
    this.#before = this.#pictures
    this.#pictures = pictures
    this.#hang(milliseconds)
    if (past?.window !== pictures.window) this.#forget(past)
  }

  #hang(milliseconds: number): void {
    const { window, lamps } = this.#pictures
    const [day, night] = this.#turns
    day?.to(this.inLook(window, { ...this.#plate.printing, lamps }), milliseconds)
    night?.to(lamps, milliseconds)
  }

  /** Pictures that were made here are not kept for ever; those that were loaded are. */
  #forget(...made: readonly (Pictures | null)[]): void {
    for (const pictures of made) if (pictures && pictures.window !== this.#own.window) this.#remove(pictures)
  }

  #remove({ window, lamps }: Pictures): void {
    for (const name of [window, lamps, dayNameOf(window)])
      if (this.textures.exists(name)) this.textures.remove(name)
  }

  /** So much of it is seen over what was seen before, 0 to 1. */
  appear(share: number): void {
    const nearer = 1 + NEARER * (1 - share)
    const { width, height } = this.size
    const { windowX, windowY } = this.focus(width)
    const past = 1 - 1 / nearer
    // It comes last, or the way from one painting to the other would lead through the dark.
    this.#ground?.setAlpha(share ** 2).setVisible(share < 1)
    this.cameras.main.setAlpha(share).setZoom(this.#drawnFor * nearer)
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

  protected get density(): number {
    return this.#drawnFor
  }

  protected picture(url: string): void {
    const name = this.sharpness.of(url)
    if (this.textures.exists(name)) return
    this.#asked.add(name)
    this.load.image(name, name)
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
    for (const image of [this.#window, this.#lamps]) {
      image?.setPosition(this.frame.x, this.frame.y).setScale(this.pictureScale)
    }
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
    return this.#dressed === 'paper' ? byDay(this.textures, name, printing) : name
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
