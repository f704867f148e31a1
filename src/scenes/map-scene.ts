import Phaser from 'phaser'
import oblastsUrl from '../../assets/map/oblasts.json?url'
import type { Happening, SceneView } from '../game/view.ts'
import { hatchingBack, hatchingWithin, type Ring, type Stroke } from './hatching.ts'
import { CONTACT_WORDS, CRIMEA_WORDS, labelsOf, type MapLabel } from './map-labels.ts'
import { BEYOND, contactBand, CRIMEA, PINS, project } from './map-places.ts'
import * as palette from './palette.ts'

interface Shapes {
  readonly width: number
  readonly height: number
  readonly oblasts: readonly { readonly id: string; readonly name: string; readonly rings: readonly Ring[] }[]
  readonly cities: readonly {
    readonly name: string
    readonly x: number
    readonly y: number
    readonly capital: boolean
  }[]
}

type ZoneView = SceneView['map'][number]
type Graphics = Phaser.GameObjects.Graphics

/** In CSS pixels of the window. */
interface Room {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Lettering by what it names: colour, face, weight. */
const LETTERS: Readonly<Record<MapLabel['sort'], readonly [colour: string, font: string, style: string]>> = {
  city: ['#F1F5F7', palette.UI_FONT, '500'],
  capital: ['#FFFFFF', palette.UI_FONT, '640'],
  country: ['#A9BCC8', palette.TEXT_FONT, 'italic'],
  sea: ['#8FA9B8', palette.TEXT_FONT, 'italic'],
  contact: ['#F7D3C6', palette.UI_FONT, '600'],
  crimea: ['#F1D9A6', palette.UI_FONT, '600'],
  note: ['#DCE5EA', palette.UI_FONT, '400'],
  number: ['#FFFFFF', palette.UI_FONT, '600'],
}

/** The schematic map: recognised borders, zones as hatching, and the territorial clauses where they touch. */
export class MapScene extends Phaser.Scene {
  #view: SceneView
  readonly #density: number
  #shapes: Shapes | null = null
  #sheet: Phaser.GameObjects.Container | null = null
  #painted: Room | null = null

  constructor(density: number, view: SceneView) {
    super('map')
    this.#density = density
    this.#view = view
  }

  preload(): void {
    this.load.json('oblasts', oblastsUrl)
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.#density).setBackgroundColor(palette.SEA)
    // The file is ours, made by assets/map/make-oblasts.mjs in exactly this shape.
    this.#shapes = this.cache.json.get('oblasts') as Shapes
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
    const [shapes, sheet] = [this.#shapes, this.#sheet]
    if (!shapes || !sheet) return
    this.#painted = room
    sheet.removeAll(true).setPosition(room.x, room.y)
    const scale = Math.min(room.width / shapes.width, room.height / shapes.height)
    const x = (room.width - shapes.width * scale) / 2
    const y = (room.height - shapes.height * scale) / 2
    const drawing = this.add.graphics().setPosition(x, y).setScale(scale)
    sheet.add(drawing)
    paintGrid(drawing, scale)
    paintLand(drawing, shapes, this.#view.map, scale)
    paintZones(drawing, shapes, this.#view.map, scale)
    for (const { x: cx, y: cy, capital } of shapes.cities) paintCity(drawing, cx, cy, capital, scale)
    paintPins(drawing, this.#view.map, scale)
    for (const label of labelsOf(shapes.cities, this.#view.map, scale))
      sheet.add(this.#write(label, x + label.x * scale + label.dx, y + label.y * scale + label.dy))
  }

  #write(label: MapLabel, x: number, y: number): Phaser.GameObjects.Text {
    const [color, fontFamily, fontStyle] = LETTERS[label.sort]
    const style = { fontFamily, fontStyle, fontSize: label.size, color, resolution: this.#density }
    const text = this.add.text(x, y, label.text, style).setOrigin(label.from, 0.5)
    const plain = label.sort === 'country' || label.sort === 'sea'
    return plain ? text : text.setStroke('#14242E', 4)
  }
}

function zoneOf(zones: readonly ZoneView[], name: ZoneView['zone']): ZoneView | undefined {
  const those = zones.filter(({ zone }) => zone === name)
  return those.find(({ selected }) => selected) ?? those[0]
}

/** Every second degree, hardly to be seen, far beyond the land: the sheet that the map is drawn on. */
function paintGrid(into: Graphics, scale: number): void {
  into.lineStyle(1 / scale, palette.SLATE, 0.09)
  for (let longitude = -20; longitude <= 80; longitude += 2) {
    const [x] = project(longitude, 0)
    into.lineBetween(x, -2500, x, 3200)
  }
  for (let latitude = 20; latitude <= 80; latitude += 2) {
    const [, y] = project(0, latitude)
    into.lineBetween(-2500, y, 3500, y)
  }
}

const SHALLOWS = [
  [22, palette.SHALLOWS],
  [11, palette.SHORE],
] as const

/** A soft edge along rings. Round at every corner: a joined line would throw long spikes from the sharp ones. */
function rub(into: Graphics, rings: readonly Ring[], width: number, colour: number): void {
  into.lineStyle(width, colour, 1).fillStyle(colour, 1)
  for (const ring of rings) {
    for (let n = 0; n + 1 < ring.length; n += 2) {
      const [x, y] = [ring[n] ?? 0, ring[n + 1] ?? 0]
      into.lineBetween(ring.at(n - 2) ?? 0, ring.at(n - 1) ?? 0, x, y)
      into.fillCircle(x, y, width / 2)
    }
  }
}

function paintLand(into: Graphics, shapes: Shapes, zones: readonly ZoneView[], scale: number): void {
  for (const [width, colour] of SHALLOWS)
    for (const { rings } of shapes.oblasts) rub(into, rings, width, colour)
  const beyond = zoneOf(zones, 'beyond')
  for (const oblast of shapes.oblasts) {
    const touched = beyond !== undefined && BEYOND.includes(oblast.id)
    const fill = touched ? (beyond.selected ? palette.LAND_CHOSEN : palette.LAND_LIT) : palette.LAND
    into.fillStyle(fill, 1).lineStyle(1.3 / scale, palette.SEA, 1)
    for (const ring of oblast.rings) {
      trace(into, ring)
      into.fillPath()
      into.strokePath()
    }
  }
}

/** Towards its edges the contact zone fades, because nobody here says where it ends. */
const BANDS = [
  [70, 0.22],
  [52, 0.4],
  [34, 0.6],
] as const

function paintZones(into: Graphics, shapes: Shapes, zones: readonly ZoneView[], scale: number): void {
  const line = zoneOf(zones, 'line')
  const land = shapes.oblasts.map((oblast) => oblast.rings)
  if (line)
    for (const [width, alpha] of BANDS)
      strokes(
        into,
        hatchingWithin([contactBand(width)], land, 13),
        4.6,
        palette.CONTACT,
        alpha * weight(line),
      )
  const rings = shapes.oblasts.filter(({ id }) => CRIMEA.includes(id)).flatMap((oblast) => oblast.rings)
  const crimea = weight(zoneOf(zones, 'crimea'))
  strokes(into, hatchingBack(rings, 12), 2.4, palette.BRASS, crimea)
  into.lineStyle(1.8 / scale, palette.BRASS, Math.min(1, crimea + 0.2))
  for (const ring of rings) outline(into, ring)
}

function paintCity(into: Graphics, x: number, y: number, capital: boolean, scale: number): void {
  into.fillStyle(palette.SEA, 1).fillCircle(x, y, 6.5 / scale)
  into.fillStyle(0xffffff, 1)
  if (capital) into.fillRect(x - 4.5 / scale, y - 4.5 / scale, 9 / scale, 9 / scale)
  else into.fillCircle(x, y, 4 / scale)
}

/** A diamond where a clause touches; from the hatched zones a thin line leads to their words. */
function paintPins(into: Graphics, zones: readonly ZoneView[], scale: number): void {
  const words = { line: CONTACT_WORDS, crimea: CRIMEA_WORDS, beyond: null }
  const colours = { line: palette.CONTACT, crimea: palette.BRASS, beyond: palette.MIST }
  for (const zone of ['line', 'crimea', 'beyond'] as const) {
    const found = zoneOf(zones, zone)
    if (!found) continue
    const [x, y] = PINS[zone]
    const target = words[zone]
    into.lineStyle(1.6 / scale, colours[zone], 0.9)
    if (target && zone === 'line') into.lineBetween(x, y, x, target.y + 24 / scale)
    if (target && zone === 'crimea') into.lineBetween(x, y, target.x - 8 / scale, target.y)
    paintDiamond(into, x, y, (found.selected ? 11 : 8) / scale, found.selected ? palette.BRASS : 0xffffff)
  }
}

function paintDiamond(into: Graphics, x: number, y: number, half: number, colour: number): void {
  const ring = [x, y - half, x + half, y, x, y + half, x - half, y]
  trace(into, ring)
  into.fillStyle(colour, 1).fillPath()
  trace(into, ring)
  into.lineStyle(half / 4, palette.NIGHT, 1).strokePath()
}

function outline(into: Graphics, ring: Ring): void {
  trace(into, ring)
  into.strokePath()
}

function trace(into: Graphics, ring: Ring): void {
  into.beginPath().moveTo(ring[0] ?? 0, ring[1] ?? 0)
  for (let n = 2; n + 1 < ring.length; n += 2) into.lineTo(ring[n] ?? 0, ring[n + 1] ?? 0)
  into.closePath()
}

function strokes(
  into: Graphics,
  lines: readonly Stroke[],
  width: number,
  colour: number,
  alpha: number,
): void {
  into.lineStyle(width, colour, alpha)
  for (const [x0, y0, x1, y1] of lines) into.lineBetween(x0, y0, x1, y1)
}

/** A zone under discussion is drawn strongly, a settled one calmly, one that nobody has raised more faintly. */
function weight(zone: ZoneView | undefined): number {
  if (zone?.selected) return 1
  if (!zone || zone.status === 'open') return 0.6
  return zone.status === 'agreed' ? 0.7 : 0.85
}
