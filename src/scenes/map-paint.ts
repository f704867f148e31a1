import type Phaser from 'phaser'
import type { MapView, ZoneView } from '../game/shown/map.ts'
import { hatching, hatchingBack, hatchingWithin, type Ring, type Stroke } from './hatching.ts'
import { endsAt } from './map-labels.ts'
import { type Area, ringsOf } from './map-shapes.ts'
import type { MapColours } from './palette.ts'

type Graphics = Phaser.GameObjects.Graphics

/** Lines hardly to be seen, far beyond the land: the sheet that the map is drawn on. */
export function paintGrid(into: Graphics, scale: number, { grid }: MapColours): void {
  into.lineStyle(1 / scale, grid, 0.09)
  for (let x = -2500; x <= 3500; x += 109) into.lineBetween(x, -2500, x, 3200)
  for (let y = -2500; y <= 3200; y += 164) into.lineBetween(-2500, y, 3500, y)
}

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

export function paintLand(
  into: Graphics,
  land: readonly Area[],
  zones: readonly ZoneView[],
  scale: number,
  colours: MapColours,
): void {
  const edges = [
    [22, colours.shallows],
    [11, colours.shore],
  ] as const
  for (const [width, colour] of edges) for (const { rings } of land) rub(into, rings, width, colour)
  const tinted = zones.filter(({ look, clauses }) => look === 'tint' && clauses.length > 0)
  for (const { id, rings } of land) {
    const zone = tinted.find(({ areas }) => areas.includes(id))
    into.fillStyle(zone ? tintOf(zone, colours) : colours.land, 1).lineStyle(1.3 / scale, colours.sea, 1)
    for (const ring of rings) {
      fill(into, ring)
      into.strokePath()
    }
  }
}

function tintOf(zone: ZoneView, { landChosen, landLit }: MapColours): number {
  return isSelected(zone) ? landChosen : landLit
}

function isSelected({ clauses }: ZoneView): boolean {
  return clauses.some(({ selected }) => selected)
}

/** Towards its sides a band fades, because nobody here says where it ends. */
const BANDS = [
  [70, 0.22],
  [52, 0.4],
  [34, 0.6],
] as const
const WHOLE = [[0, 1]] as const

export function paintZone(
  into: Graphics,
  zone: ZoneView,
  land: readonly Area[],
  scale: number,
  colours: MapColours,
): void {
  const band = zone.line.length > 0
  if (band && zone.clauses.length === 0) return
  const layers = band ? BANDS : WHOLE
  for (const [width, part] of layers) paintLayer(into, zone, land, width, part * weight(zone), colours)
  // The shape of whole areas is known, and their outline claims nothing; no other zone has an outline.
  if (zone.areas.length === 0 || zone.look !== 'hatching') return
  into.lineStyle(1.8 / scale, colours.hatching, Math.min(1, weight(zone) + 0.2))
  for (const ring of ringsOf(zone, land, 0)) outline(into, ring)
}

function paintLayer(
  into: Graphics,
  zone: ZoneView,
  land: readonly Area[],
  width: number,
  alpha: number,
  colours: MapColours,
): void {
  const rings = ringsOf(zone, land, width)
  const shapes = zone.onLand ? land.map((area) => area.rings) : undefined
  if (zone.look === 'stripes') {
    const lines = shapes ? hatchingWithin(rings, shapes, 13) : hatching(rings, 13)
    strokes(into, lines, 4.6, colours.contact, alpha)
  } else if (zone.look === 'hatching')
    strokes(into, hatchingBack(rings, 12, shapes), 2.4, colours.hatching, alpha)
  else if (zone.areas.length === 0) {
    into.fillStyle(tintOf(zone, colours), alpha / 2)
    for (const ring of rings) fill(into, ring)
  }
}

export function paintPlace(
  into: Graphics,
  { kind, at: [x, y] }: MapView['places'][number],
  scale: number,
  { sea, place }: MapColours,
): void {
  if (kind === 'country' || kind === 'sea') return
  into.fillStyle(sea, 1).fillCircle(x, y, 6.5 / scale)
  into.fillStyle(place, 1)
  if (kind === 'capital') into.fillRect(x - 4.5 / scale, y - 4.5 / scale, 9 / scale, 9 / scale)
  else into.fillCircle(x, y, 4 / scale)
}

/** A diamond where a clause touches; from there a thin line leads to the zone's words. */
export function paintPin(
  into: Graphics,
  zone: ZoneView,
  width: number,
  scale: number,
  colours: MapColours,
): void {
  const { pin, words, look, clauses } = zone
  if (clauses.length === 0) return
  const [x, y] = pin
  const leaders = { stripes: colours.contact, hatching: colours.hatching, tint: colours.leader } as const
  into.lineStyle(1.6 / scale, leaders[look], 0.9)
  if (words && endsAt(words, width)) into.lineBetween(x, y, x, words[1] + (y > words[1] ? 24 : -24) / scale)
  else if (words) into.lineBetween(x, y, words[0] - 8 / scale, words[1])
  const selected = isSelected(zone)
  paintDiamond(into, x, y, (selected ? 11 : 8) / scale, selected ? colours.pinChosen : colours.pin, colours)
}

function paintDiamond(
  into: Graphics,
  x: number,
  y: number,
  half: number,
  colour: number,
  { pinEdge }: MapColours,
): void {
  const ring = [x, y - half, x + half, y, x, y + half, x - half, y]
  into.fillStyle(colour, 1)
  fill(into, ring)
  trace(into, ring)
  into.lineStyle(half / 4, pinEdge, 1).strokePath()
}

function fill(into: Graphics, ring: Ring): void {
  trace(into, ring)
  into.fillPath()
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
function weight(zone: ZoneView): number {
  if (isSelected(zone)) return 1
  if (zone.clauses.every(({ status }) => status === 'open')) return 0.6
  return zone.clauses.every(({ status }) => status === 'agreed') ? 0.7 : 0.85
}
