import type { Density } from './density.ts'
import type Phaser from 'phaser'
import type { Happening } from '../game/shown/happening.ts'
import type { SceneView } from '../game/shown/scene.ts'
import { BracketPair } from './bracket.ts'
import { Chairs } from './chairs.ts'
import { daylightAt } from './daylight.ts'
import { Figure, type Posture } from './figure.ts'
import { DeskFlag, loadFlags } from './flags.ts'
import { type Band, type Focus, tableBand } from './framing.ts'
import { NameCard } from './name-card.ts'
import { flagAtCard, lettersOf, NARROW, type Point, roundChair, standingCard } from './name-places.ts'
import { BRASS } from './palette.ts'
import { DEPTH, PlateScene } from './plate-scene.ts'
import { FIGURES, type TablePlate } from './plates.ts'
import { POSES } from './poses.ts'
import { PLACES, type PlaceName, seatingOf } from './seating.ts'
import { paintClock } from './wall-clock.ts'

type Delegation = SceneView['figures'][number]

/** How long a chair takes to be pushed back, in milliseconds. */
const CHAIR_GOES = 400

/** How long a flag takes to go when its delegation leaves, in milliseconds. */
const FLAG_GOES = 500

/** Where more sit opposite, their names would stand over one another. */
const CROWDED = 4

/** The long table: delegations where they sit, the empty chair with its telephone, the clock, who speaks and who reserves. */
export class TableScene extends PlateScene {
  readonly #plate: TablePlate
  readonly #inPlay: boolean
  readonly #choose: (code: string) => void
  readonly #chairs: Chairs
  readonly #figures = new Map<PlaceName, Figure>()
  readonly #cards = new Map<PlaceName, NameCard>()
  readonly #flags = new Map<PlaceName, DeskFlag>()
  #seated: ReadonlyMap<PlaceName, Delegation> = new Map()
  #absent: NameCard | null = null
  #own: NameCard | null = null
  #hands: Phaser.GameObjects.Graphics | null = null
  #chair: BracketPair | null = null

  constructor(
    key: string,
    plate: TablePlate,
    density: Density,
    view: SceneView,
    inPlay: boolean,
    choose: (code: string) => void,
  ) {
    super(key, plate, density, view)
    this.#plate = plate
    this.#inPlay = inPlay
    this.#choose = choose
    this.#chairs = new Chairs(this, plate, () => this.sharpness)
  }

  protected override fetch(): void {
    super.fetch()
    for (const place of PLACES) this.picture(this.#plate.places[place].cutOut.url)
    for (const { url } of this.#chairs.patches(leftIn(seatingOf(this.view)))) this.picture(url)
    loadFlags(this)
  }

  protected build(): void {
    for (const [at, place] of PLACES.entries()) {
      const { cutOut } = this.#plate.places[place]
      const depth = DEPTH.figures + 1 - at / PLACES.length
      const figure = new Figure(this, this.sharpness.of(cutOut.url), depth)
      figure.body.setInteractive({ useHandCursor: this.#inPlay })
      figure.body.on('pointerup', () => this.#chosen(place))
      this.#figures.set(place, figure)
      this.#flags.set(place, new DeskFlag(this, DEPTH.figures + 1))
      this.#cards.set(place, new NameCard(this, DEPTH.cards, this.density))
    }
    this.#absent = new NameCard(this, DEPTH.cards, this.density)
    this.#own = new NameCard(this, DEPTH.cards, this.density)
    this.#hands = this.add.graphics().setDepth(DEPTH.rain)
    this.#chair = new BracketPair(this, DEPTH.brackets)
  }

  protected override get carried(): readonly string[] {
    return PLACES.map((place) => this.#plate.places[place].cutOut.url)
  }

  protected override dress(): void {
    for (const [place, { body }] of this.#figures)
      body.setTexture(this.inLook(this.#plate.places[place].cutOut.url, FIGURES))
  }

  protected override get comesAgain(): boolean {
    return this.#inPlay
  }

  /** On a phone the whole table is seen from further away, so that all four places fit. */
  protected override closeness(width: number): number {
    return this.#inPlay && width < NARROW ? 0.46 : 1
  }

  protected override focus(width: number): Focus {
    const { focus } = this.#plate
    return this.#inPlay && width < NARROW ? { ...focus, windowX: 0.5 } : focus
  }

  protected arrange(): void {
    for (const place of PLACES) this.#seat(place)
    const [x, y, metre] = this.#plate.chair
    const at = this.toWindow(x, y)
    const size = metre * this.frame.scale
    const round = roundChair(at, size, this.#inPlay ? this.#band : null)
    this.#chair?.draw(at.x, round.y, round.width, round.height, Math.max(3, size * 0.035))
  }

  protected repaint(): void {
    if (!this.#hands) return
    this.#seated = seatingOf(this.view)
    const [cx, cy] = this.#plate.clock
    const radius = (this.#plate.clockRim[0] - cx) * this.frame.scale
    paintClock(this.#hands, this.toWindow(cx, cy), radius, this.view.minute)
    for (const place of PLACES) this.#paintPlace(place)
    this.#paintChairs()
    this.#chair?.show(!this.#inPlay || this.view.telephone === 'waiting')
    this.#paintAbsent()
    this.#paintOwn()
  }

  override happen(happening: Happening): void {
    if (happening.kind === 'speaks' || happening.kind === 'bracketed' || happening.kind === 'tabled') {
      this.#nod(happening.code)
    }
    if (happening.kind === 'bracket-falls' || (happening.kind === 'agreed' && happening.fell))
      this.#fallOverTable()
    else if (happening.kind === 'agreed') this.#glowOverTable()
    if (happening.kind === 'left') this.#leave(happening.code)
  }

  #seatedAt(place: PlaceName): Delegation | undefined {
    return this.#seated.get(place)
  }

  #chosen(place: PlaceName): void {
    const seated = this.#seatedAt(place)
    if (this.#inPlay && seated && !seated.gone) this.#choose(seated.code)
  }

  #placeOf(code: string): PlaceName | undefined {
    return PLACES.find((place) => this.#seatedAt(place)?.code === code)
  }

  #seat(place: PlaceName): void {
    const { x, y, scale } = this.#plate.places[place].cutOut
    const figure = this.#figures.get(place)
    if (!figure) return
    const { width, height } = figure.body.frame
    const size = scale / this.sharpness.times
    figure.seat(this.toWindow(x + (width * size) / 2, y + height * size), this.frame.scale * size)
  }

  #paintPlace(place: PlaceName): void {
    const seated = this.#seatedAt(place)
    const figure = this.#figures.get(place)
    const card = this.#cards.get(place)
    if (!figure || !card) return
    // Before a session the house is full and nameless; in a session an empty place is an empty chair.
    figure.show(seated ? !seated.gone : this.view.figures.length === 0 && isRendered(place))
    if (!seated) {
      card.hide()
      this.#flags.get(place)?.hide()
      return
    }
    if (!seated.gone) figure.sit(this.#postureOf(place, seated), this.view.still)
    const at = this.#cardPoint(place)
    const width = card.write({
      name: this.size.width < NARROW || this.#seated.size > CROWDED ? seated.code : seated.name,
      x: at.x,
      y: at.y,
      size: at.size,
      tone: seated.gone ? 'gone' : seated.pose === 'speaks' ? 'speaks' : 'quiet',
      bracketed: seated.reserves && !seated.gone,
    })
    const flag = this.#flags.get(place)
    const light = daylightAt(this.view.minute).window
    if (seated.gone) flag?.hide()
    else flag?.plant(seated.flag, flagAtCard(place, at, width), light)
  }

  /** Whoever leaves pushes the chair back, and there it stays. */
  #paintChairs(): void {
    const pushed = this.#chairs.pushedBack(leftIn(this.#seated), () => {
      if (this.sys.isActive()) this.#paintChairs()
    })
    this.furnish(pushed, this.moves ? CHAIR_GOES : 0)
  }

  #postureOf(place: PlaceName, { pose, warmth }: Delegation): Posture {
    const { lean, angle } = POSES[pose]
    // Trust is distance and light: whoever trusts sits a little nearer and a little brighter.
    const nearer = ((warmth - 50) / 50) * 4
    return {
      aside: inwardOf(place) * (lean + nearer) * this.frame.scale,
      angle: inwardOf(place) * angle,
      light: 0.86 + (warmth / 100) * 0.14,
    }
  }

  #cardPoint(place: PlaceName): Point & { readonly size: number } {
    const { card, head } = this.#plate.places[place]
    const lying = this.toWindow(card[0], card[1])
    if (!this.#inPlay) return { ...lying, size: place.endsWith('near') ? 19 : 13 }
    const over = this.toWindow(head[0], head[1])
    const { width } = this.size
    return standingCard({ place, lying, head: over, band: this.#band, width, letters: this.#letters })
  }

  get #letters(): number {
    return lettersOf(this.rem, this.frame.scale)
  }

  get #band(): Band {
    return tableBand(this.size.width, this.size.height, this.rem)
  }

  #paintAbsent(): void {
    const at = this.toWindow(this.#plate.telephone[0], this.#plate.telephone[1])
    const [x, y, metre] = this.#plate.chair
    const chair = this.toWindow(x, y)
    const name = this.view.absent
    if (!this.#inPlay || !name || this.size.width < NARROW) this.#absent?.hide()
    else {
      const size = this.#letters * 0.875
      const low = Math.min(at.y + 10, this.#band.bottom - size * 1.3)
      const { width } = roundChair(chair, metre * this.frame.scale, this.#band)
      // Beside the brackets of the chair, whether they stand or not.
      const end = chair.x - width / 2 - size / 2
      this.#absent?.write({ name, x: end, ends: true, y: low, size, tone: 'quiet', bracketed: false })
    }
  }

  #paintOwn(): void {
    const own = this.view.figures.find((figure) => figure.you)
    const [x, y] = this.#plate.ownCard
    const at = this.toWindow(x, y)
    if (this.#inPlay || !own) this.#own?.hide()
    else this.#own?.write({ name: own.name, x: at.x, y: at.y, size: 20, tone: 'quiet', bracketed: false })
  }

  #nod(code: string): void {
    const place = this.#placeOf(code)
    if (place && !this.view.still) this.#figures.get(place)?.nod(3 * this.frame.scale)
  }

  #leave(code: string): void {
    const place = this.#placeOf(code)
    if (!place || this.view.still) return
    const metre = this.#plate.places[place].head[2] * this.frame.scale
    this.#figures.get(place)?.leave(-inwardOf(place), metre)
    this.#flags.get(place)?.leave(FLAG_GOES)
  }

  #fallOverTable(): void {
    const band = this.#band
    const pair = new BracketPair(this, DEPTH.brackets)
    pair.draw((band.left + band.right) / 2, (band.top + band.bottom) / 2 + 20, 150, 90, 5).show(true)
    pair.fall(this.view.still, () => pair.destroy())
    this.#glowOverTable()
  }

  #glowOverTable(): void {
    if (this.view.still) return
    const { left, right, bottom } = this.#band
    const [x, y] = [left + (right - left) / 2, bottom - 20]
    const light = this.add.ellipse(x, y, 420, 80, BRASS, 0.16).setDepth(DEPTH.brackets)
    this.tweens.add({ targets: light, alpha: 0, duration: 900, onComplete: () => light.destroy() })
  }
}

/** The places whose delegation has gone. */
function leftIn(seated: ReadonlyMap<PlaceName, Delegation>): readonly PlaceName[] {
  return PLACES.filter((place) => seated.get(place)?.gone)
}

/** Towards the table: 1 to the right, -1 to the left. */
function inwardOf(place: PlaceName): number {
  return place === 'head' ? 0 : place.startsWith('left') ? 1 : -1
}

/** Before anybody has come, the house is as it was painted. */
function isRendered(place: PlaceName): boolean {
  return place.endsWith('near') || place.endsWith('far')
}
