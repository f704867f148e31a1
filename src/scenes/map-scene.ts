import Phaser from 'phaser'
import oblastsUrl from '../../assets/map/oblasts.json?url'
import type { Happening, SceneView } from '../game/view.ts'
import { hatching, type Ring } from './hatching.ts'
import { BRASS, CONTACT, LAND, LAND_LIT, MIST, NIGHT, TEXT_FONT, UI_FONT } from './palette.ts'

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

/** Crimea with Sevastopol, and the oblasts that the contact zone runs through, by ISO 3166-2. */
const CRIMEA = ['UA-43', 'UA-40']
const EAST = ['UA-63', 'UA-09', 'UA-14', 'UA-23', 'UA-65']
/** The contact zone: a wide band, drawn as hatching, schematic; never a line. */
const CONTACT_ZONE: Ring = [
  826, 130, 872, 150, 878, 210, 858, 268, 820, 312, 742, 344, 662, 352, 604, 396, 560, 402, 556, 372, 590,
  356, 640, 312, 728, 304, 792, 272, 826, 216,
]
const NEIGHBOURS: readonly (readonly [name: string, x: number, y: number])[] = [
  ['Poland', 24, 130],
  ['Belarus', 372, 22],
  ['Russia', 838, 66],
  ['Romania', 188, 420],
  ['Moldova', 330, 372],
  ['Black Sea', 352, 560],
  ['Sea of Azov', 742, 428],
]

/** The schematic map: recognised borders, zones as hatching, and the territorial clauses where they touch. */
export class MapScene extends Phaser.Scene {
  #view: SceneView
  readonly #density: number
  #shapes: Shapes | null = null
  #land: Phaser.GameObjects.Graphics | null = null
  #zones: Phaser.GameObjects.Graphics | null = null
  #labels: Phaser.GameObjects.Text[] = []

  constructor(density: number, view: SceneView) {
    super('map')
    this.#density = density
    this.#view = view
  }

  preload(): void {
    this.load.json('oblasts', oblastsUrl)
  }

  create(): void {
    this.cameras.main.setOrigin(0, 0).setZoom(this.#density).setBackgroundColor(0x0f1d25)
    // The file is ours, made by assets/map/make-oblasts.mjs in exactly this shape.
    this.#shapes = this.cache.json.get('oblasts') as Shapes
    this.#land = this.add.graphics()
    this.#zones = this.add.graphics()
    this.scale.on('resize', this.#paint, this)
    this.events.once('shutdown', () => this.scale.off('resize', this.#paint, this))
    this.#paint()
  }

  show(view: SceneView): void {
    this.#view = view
    if (this.#land) this.#paint()
  }

  happen(_happening: Happening): void {
    // The map changes with the clauses and plays nothing.
  }

  #paint(): void {
    const [shapes, land, zones] = [this.#shapes, this.#land, this.#zones]
    if (!shapes || !land || !zones) return
    const room = this.#room()
    const scale = Math.min(room.width / shapes.width, room.height / shapes.height)
    const x = room.x + (room.width - shapes.width * scale) / 2
    const y = room.y + (room.height - shapes.height * scale) / 2
    for (const layer of [land, zones]) layer.clear().setPosition(x, y).setScale(scale)
    this.#paintLand(land, shapes, scale)
    this.#paintZones(zones, shapes, scale)
    this.#write(shapes, x, y, scale)
  }

  /** The part of the window that the clauses' panel leaves free, in CSS pixels. */
  #room(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
    const [width, height] = [this.scale.width / this.#density, this.scale.height / this.#density]
    if (width < 900) return { x: 8, y: 62, width: width - 16, height: Math.min(height * 0.42, 320) }
    return { x: 24, y: 84, width: width * 0.67 - 48, height: height - 84 - 90 }
  }

  #paintLand(land: Phaser.GameObjects.Graphics, shapes: Shapes, scale: number): void {
    for (const oblast of shapes.oblasts) {
      land.fillStyle(EAST.includes(oblast.id) ? LAND_LIT : LAND, 1).lineStyle(1.2 / scale, NIGHT, 1)
      for (const ring of oblast.rings) tracePath(land, ring)
    }
  }

  #paintZones(zones: Phaser.GameObjects.Graphics, shapes: Shapes, scale: number): void {
    const zone = (name: ZoneView['zone']) => this.#view.map.find((entry) => entry.zone === name)
    const crimea = shapes.oblasts
      .filter((oblast) => CRIMEA.includes(oblast.id))
      .flatMap((oblast) => oblast.rings)
    stroke(zones, hatching(crimea, 11), 2.4 / Math.min(1, scale), BRASS, weight(zone('crimea')))
    zones.lineStyle(1.6 / scale, BRASS, weight(zone('crimea')))
    for (const ring of crimea) outline(zones, ring)
    stroke(zones, hatching([CONTACT_ZONE], 13), 5, CONTACT, weight(zone('line')))
  }

  #write(shapes: Shapes, x: number, y: number, scale: number): void {
    for (const label of this.#labels) label.destroy()
    const small = scale < 0.6
    const city = (name: string, cx: number, cy: number, capital: boolean) => {
      const point = { x: x + cx * scale, y: y + cy * scale }
      this.#zones?.fillStyle(MIST, 1).fillCircle(cx, cy, (capital ? 5 : 4) / scale)
      return this.#text(name, point.x + 9, point.y - 11, small ? 12 : 16, UI_FONT, '#F7F8F6')
    }
    const neighbours = small ? [] : NEIGHBOURS
    this.#labels = [
      ...shapes.cities.map((entry) => city(entry.name, entry.x, entry.y, entry.capital)),
      ...neighbours.map(([name, nx, ny]) =>
        this.#text(name, x + nx * scale, y + ny * scale, 16, TEXT_FONT, '#A9BCC8', true),
      ),
    ]
  }

  #text(text: string, x: number, y: number, size: number, font: string, color: string, italic = false) {
    const style = {
      fontFamily: font,
      fontSize: size,
      color,
      resolution: this.#density,
      ...(italic ? { fontStyle: 'italic' } : {}),
    }
    return this.add.text(x, y, text, style)
  }
}

function tracePath(into: Phaser.GameObjects.Graphics, ring: Ring): void {
  outlinePath(into, ring)
  into.fillPath()
  into.strokePath()
}

function outline(into: Phaser.GameObjects.Graphics, ring: Ring): void {
  outlinePath(into, ring)
  into.strokePath()
}

function outlinePath(into: Phaser.GameObjects.Graphics, ring: Ring): void {
  into.beginPath().moveTo(ring[0] ?? 0, ring[1] ?? 0)
  for (let n = 2; n + 1 < ring.length; n += 2) into.lineTo(ring[n] ?? 0, ring[n + 1] ?? 0)
  into.closePath()
}

function stroke(
  into: Phaser.GameObjects.Graphics,
  strokes: ReturnType<typeof hatching>,
  width: number,
  colour: number,
  alpha: number,
): void {
  into.lineStyle(width, colour, alpha)
  for (const [x0, y0, x1, y1] of strokes) into.lineBetween(x0, y0, x1, y1)
}

/** A zone under discussion is drawn strongly, a settled one calmly, one that nobody has raised faintly. */
function weight(zone: ZoneView | undefined): number {
  if (!zone || zone.status === 'open') return 0.45
  return zone.status === 'agreed' ? 0.7 : 1
}
