import Phaser from 'phaser'
import oblastsUrl from '../../assets/map/oblasts.json?url'
import type { Happening } from '../game/shown/happening.ts'
import type { MapView } from '../game/shown/map.ts'
import type { SceneView } from '../game/shown/scene.ts'
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

/** Lettering by what it names: colour, face, weight. */
const LETTERS: Readonly<Record<MapLabel['sort'], readonly [colour: string, font: string, style: string]>> = {
  town: ['#F1F5F7', palette.UI_FONT, '500'],
  capital: ['#FFFFFF', palette.UI_FONT, '640'],
  country: ['#A9BCC8', palette.TEXT_FONT, 'italic'],
  sea: ['#8FA9B8', palette.TEXT_FONT, 'italic'],
  stripes: ['#F7D3C6', palette.UI_FONT, '600'],
  hatching: ['#F1D9A6', palette.UI_FONT, '600'],
  tint: ['#DCE5EA', palette.UI_FONT, '600'],
  note: ['#DCE5EA', palette.UI_FONT, '400'],
  number: ['#FFFFFF', palette.UI_FONT, '600'],
}

/** The schematic map: recognised borders, zones as hatching, and the territorial clauses where they touch. */
export class MapScene extends Phaser.Scene {
  #view: SceneView
  readonly #density: number
  #sheet: Phaser.GameObjects.Container | null = null
  #painted: Room | null = null

  constructor(density: number, view: SceneView) {
    super('map')
    this.#density = density
    this.#view = view
  }

  preload(): void {
    for (const [region, url] of Object.entries(REGIONS))
      if (!this.cache.json.exists(region)) this.load.json(region, url)
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.#density).setBackgroundColor(palette.SEA)
    this.#sheet = this.add.container(0, 0)
    this.#painted = null
  }

  /** Follows the place that the page leaves free, also while the page is scrolled. */
  override update(): void {
    const room = this.#room()
    const was = this.#painted
    if (was && was.width === room.width && was.height === room.height) {
      if (was.x !== room.x || was.y !== room.y) this.#sheet?.setPosition(room.x, room.y)
      this.#painted = room
    } else this.#paint(room)
  }

  show(view: SceneView): void {
    const same = JSON.stringify(view.map) === JSON.stringify(this.#view.map)
    this.#view = view
    if (!same) this.#painted = null
  }

  happen(_happening: Happening): void {
    // The map changes with the clauses and plays nothing.
  }

  /** The place that the page keeps free for the map, marked as such there; the whole window until it is on the page. */
  #room(): Room {
    const place = document.querySelector('[data-painting="map"]')?.getBoundingClientRect()
    if (place && place.width > 0 && place.height > 0)
      return { x: place.x, y: place.y, width: place.width, height: place.height }
    const [width, height] = [this.scale.width / this.#density, this.scale.height / this.#density]
    return { x: 24, y: 84, width: width - 48, height: height - 108 }
  }

  #paint(room: Room): void {
    const [map, sheet] = [this.#view.map, this.#sheet]
    if (!map || !sheet) return
    this.#painted = room
    sheet.removeAll(true).setPosition(room.x, room.y)
    const scale = Math.min(room.width / map.width, room.height / map.height)
    const x = (room.width - map.width * scale) / 2
    const y = (room.height - map.height * scale) / 2
    const drawing = this.add.graphics().setPosition(x, y).setScale(scale)
    sheet.add(drawing)
    const land = landOf(this.#kept(map), map)
    paintGrid(drawing, scale)
    paintLand(drawing, land, map.zones, scale)
    for (const zone of map.zones) paintZone(drawing, zone, land, scale)
    for (const place of map.places) paintPlace(drawing, place, scale)
    for (const zone of map.zones) paintPin(drawing, zone, map.width, scale)
    for (const label of labelsOf(map, scale))
      sheet.add(this.#write(label, x + label.x * scale + label.dx, y + label.y * scale + label.dy))
  }

  #kept({ region }: MapView): readonly Area[] {
    // The file is ours, made by assets/map/make-oblasts.mjs in exactly this shape.
    return region === null
      ? []
      : (this.cache.json.get(region) as { readonly oblasts: readonly Area[] }).oblasts
  }

  #write(label: MapLabel, x: number, y: number): Phaser.GameObjects.Text {
    const [color, fontFamily, fontStyle] = LETTERS[label.sort]
    const style = { fontFamily, fontStyle, fontSize: label.size, color, resolution: this.#density }
    const text = this.add.text(x, y, label.text, style).setOrigin(label.from, 0.5)
    const plain = label.sort === 'country' || label.sort === 'sea'
    return plain ? text : text.setStroke('#14242E', 4)
  }
}
