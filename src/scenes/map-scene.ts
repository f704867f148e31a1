import Phaser from 'phaser'
import oblastsUrl from '../../assets/map/oblasts.json?url'
import type { Happening } from '../game/shown/happening.ts'
import type { MapView } from '../game/shown/map.ts'
import type { SceneView } from '../game/shown/scene.ts'
import type { Density } from './density.ts'
import { lookNow } from './look.ts'
import { labelsOf, type MapLabel } from './map-labels.ts'
import { paintGrid, paintLand, paintPin, paintPlace, paintZone } from './map-paint.ts'
import { type Area, landOf } from './map-shapes.ts'
import * as palette from './palette.ts'

/** The shapes of the regions that the game keeps: the file, and the list in it. */
const REGIONS = { ukraine: oblastsUrl } as const

/** In CSS pixels of the window. */
interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const FACES = [`500 16px ${palette.UI_FONT}`, `italic 16px ${palette.TEXT_FONT}`] as const

type Letters = readonly [
  colour: 'word' | 'strong' | 'quiet' | 'contactWord' | 'hatchingWord',
  font: string,
  style: string,
]

/** Lettering by what it names: colour, face, weight. */
const LETTERS: Readonly<Record<MapLabel['sort'], Letters>> = {
  town: ['word', palette.UI_FONT, '500'],
  capital: ['strong', palette.UI_FONT, '640'],
  country: ['quiet', palette.TEXT_FONT, 'italic'],
  sea: ['quiet', palette.TEXT_FONT, 'italic'],
  stripes: ['contactWord', palette.UI_FONT, '600'],
  hatching: ['hatchingWord', palette.UI_FONT, '600'],
  tint: ['word', palette.UI_FONT, '600'],
  note: ['word', palette.UI_FONT, '400'],
  number: ['strong', palette.UI_FONT, '600'],
}

/** The schematic map: recognised borders, zones as hatching, and the territorial clauses where they touch. */
export class MapScene extends Phaser.Scene {
  #view: SceneView
  readonly #density: Density
  #sea: Phaser.GameObjects.Rectangle | null = null
  #sheet: Phaser.GameObjects.Container | null = null
  #placed: Room | null = null
  #painted: (Room & { readonly colours: palette.MapColours; readonly density: number }) | null = null

  constructor(density: Density, view: SceneView) {
    super('map')
    this.#density = density
    this.#view = view
  }

  preload(): void {
    for (const [region, url] of Object.entries(REGIONS))
      if (!this.cache.json.exists(region)) this.load.json(region, url)
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0)
    this.#sea = this.add.rectangle(0, 0, 10, 10, coloursNow().sea).setOrigin(0, 0)
    this.#sheet = this.add.container(0, 0)
    this.#painted = null
    this.#placed = null
    // A canvas waits for no typeface: what was written before it came is written again.
    void Promise.allSettled(FACES.map((face) => document.fonts.load(face))).then(() => (this.#painted = null))
  }

  /** It is drawn anew with every change of the window, and quickly. */
  whenMade(then: () => void): void {
    then()
  }

  /** Follows the place that the page leaves free, also while the page is scrolled. */
  override update(): void {
    const density = this.#density.now
    this.cameras.main.setZoom(density)
    this.#sea?.setSize(this.scale.width / density, this.scale.height / density)
    const room = this.#room()
    const was = this.#painted
    const colours = coloursNow()
    const same = was?.density === density && was.colours === colours
    if (same && was.width === room.width && was.height === room.height) {
      if (was.x !== room.x || was.y !== room.y) this.#sheet?.setPosition(room.x, room.y)
      this.#painted = { ...room, colours, density }
    } else this.#paint(room, colours)
  }

  show(view: SceneView): void {
    const same = JSON.stringify(view.map) === JSON.stringify(this.#view.map)
    this.#view = view
    if (!same) this.#painted = null
  }

  /** So much of it is seen over what was seen before, 0 to 1. It does not move: the page lies over it exactly. */
  appear(share: number): void {
    this.cameras.main.setAlpha(share)
  }

  happen(_happening: Happening): void {
    // The map changes with the clauses and plays nothing.
  }

  /** The place that the page keeps free for the map, marked as such there. The whole window until it is there, the last place when it has gone. */
  #room(): Room {
    const place = document.querySelector('[data-painting="map"]')?.getBoundingClientRect()
    if (place && place.width > 0 && place.height > 0) {
      this.#placed = { x: place.x, y: place.y, width: place.width, height: place.height }
    }
    if (this.#placed) return this.#placed
    const [width, height] = [this.scale.width / this.#density.now, this.scale.height / this.#density.now]
    return { x: 24, y: 84, width: width - 48, height: height - 108 }
  }

  #paint(room: Room, colours: palette.MapColours): void {
    const [map, sheet] = [this.#view.map, this.#sheet]
    if (!map || !sheet) return
    this.#painted = { ...room, colours, density: this.#density.now }
    this.#sea?.setFillStyle(colours.sea)
    sheet.removeAll(true).setPosition(room.x, room.y)
    const scale = Math.min(room.width / map.width, room.height / map.height)
    const x = (room.width - map.width * scale) / 2
    const y = (room.height - map.height * scale) / 2
    const drawing = this.add.graphics().setPosition(x, y).setScale(scale)
    sheet.add(drawing)
    const land = landOf(this.#kept(map), map)
    paintGrid(drawing, scale, colours)
    paintLand(drawing, land, map.zones, scale, colours)
    for (const zone of map.zones) paintZone(drawing, zone, land, scale, colours)
    for (const place of map.places) paintPlace(drawing, place, scale, colours)
    for (const zone of map.zones) paintPin(drawing, zone, map.width, scale, colours)
    for (const label of labelsOf(map, scale))
      sheet.add(this.#write(label, x + label.x * scale + label.dx, y + label.y * scale + label.dy, colours))
  }

  #kept({ region }: MapView): readonly Area[] {
    // The file is ours, made by assets/map/make-oblasts.mjs in exactly this shape.
    return region === null
      ? []
      : (this.cache.json.get(region) as { readonly oblasts: readonly Area[] }).oblasts
  }

  #write(label: MapLabel, x: number, y: number, colours: palette.MapColours): Phaser.GameObjects.Text {
    const [colour, fontFamily, fontStyle] = LETTERS[label.sort]
    const color = colours[colour]
    const style = { fontFamily, fontStyle, fontSize: label.size, color, resolution: this.#density.now }
    const text = this.add.text(x, y, label.text, style).setOrigin(label.from, 0.5)
    const plain = label.sort === 'country' || label.sort === 'sea'
    return plain ? text : text.setStroke(colours.halo, 4)
  }
}

/** In the look of the page. */
function coloursNow(): palette.MapColours {
  return palette.MAP_COLOURS[lookNow()]
}
