import type Phaser from 'phaser'
import type { Happening } from '../game/shown/happening.ts'
import type { SceneView } from '../game/shown/scene.ts'
import { BracketPair } from './bracket.ts'
import { daylightAt } from './daylight.ts'
import { DeskFlag, loadFlags } from './flags.ts'
import { type Band, type Focus, tableBand } from './framing.ts'
import { NameCard } from './name-card.ts'
import { flagAtCard, lettersOf, NARROW, type Point, roundChair, standingCard } from './name-places.ts'
import { BRASS } from './palette.ts'
import { DEPTH, PlateScene } from './plate-scene.ts'
import type { CutOut } from './place-between.ts'
import { FIGURES, type TablePlate } from './plates.ts'
import { POSES } from './poses.ts'
import { PLACES, type PlaceName, seatingOf } from './seating.ts'
import { paintClock } from './wall-clock.ts'

type Figure = SceneView['figures'][number]

/** Where more sit opposite, their names would stand over one another. */
const CROWDED = 4

/** The long table: delegations where they sit, the empty chair with its telephone, the clock, who speaks and who reserves. */
export class TableScene extends PlateScene {
  readonly #plate: TablePlate
  readonly #inPlay: boolean
  readonly #choose: (code: string) => void
  readonly #bodies = new Map<PlaceName, Phaser.GameObjects.Image>()
  readonly #cards = new Map<PlaceName, NameCard>()
  readonly #flags = new Map<PlaceName, DeskFlag>()
  #seated: ReadonlyMap<PlaceName, Figure> = new Map()
  #absent: NameCard | null = null
  #own: NameCard | null = null
  #hands: Phaser.GameObjects.Graphics | null = null
  #chair: BracketPair | null = null

  constructor(
    key: string,
    plate: TablePlate,
    density: number,
    view: SceneView,
    inPlay: boolean,
    choose: (code: string) => void,
  ) {
    super(key, plate, density, view)
    this.#plate = plate
    this.#inPlay = inPlay
    this.#choose = choose
  }

  override preload(): void {
    super.preload()
    for (const place of PLACES) this.picture(this.#plate.places[place].cutOut.url)
    loadFlags(this)
  }

  protected build(): void {
    for (const [at, place] of PLACES.entries()) {
      const { cutOut } = this.#plate.places[place]
      const depth = DEPTH.figures + 1 - at / PLACES.length
      const body = this.add.image(0, 0, cutOut.url).setOrigin(0.5, 1).setDepth(depth)
      body.setInteractive({ useHandCursor: this.#inPlay })
      body.on('pointerup', () => this.#chosen(place))
      this.#bodies.set(place, body)
      this.#flags.set(place, new DeskFlag(this, DEPTH.figures + 1))
      this.#cards.set(place, new NameCard(this, DEPTH.cards, this.density))
    }
    this.#absent = new NameCard(this, DEPTH.cards, this.density)
    this.#own = new NameCard(this, DEPTH.cards, this.density)
    this.#hands = this.add.graphics().setDepth(DEPTH.rain)
    this.#chair = new BracketPair(this, DEPTH.brackets)
  }

  protected override dress(): void {
    for (const [place, body] of this.#bodies)
      body.setTexture(this.inLook(this.#plate.places[place].cutOut.url, FIGURES))
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
    if (happening.kind === 'left') this.#nod(happening.code)
  }

  #figureAt(place: PlaceName): Figure | undefined {
    return this.#seated.get(place)
  }

  #chosen(place: PlaceName): void {
    const figure = this.#figureAt(place)
    if (this.#inPlay && figure && !figure.gone) this.#choose(figure.code)
  }

  #placeOf(code: string): PlaceName | undefined {
    return PLACES.find((place) => this.#figureAt(place)?.code === code)
  }

  #seat(place: PlaceName): void {
    const { cutOut } = this.#plate.places[place]
    const body = this.#bodies.get(place)
    if (!body) return
    const foot = this.#footOf(cutOut, body)
    body.setPosition(foot.x, foot.y).setScale(this.frame.scale * cutOut.scale)
  }

  #footOf(
    { x, y, scale }: CutOut,
    body: Phaser.GameObjects.Image,
    aside = 0,
  ): { readonly x: number; readonly y: number } {
    return this.toWindow(x + (body.width * scale) / 2 + aside, y + body.height * scale)
  }

  #paintPlace(place: PlaceName): void {
    const figure = this.#figureAt(place)
    const body = this.#bodies.get(place)
    const card = this.#cards.get(place)
    if (!body || !card) return
    // Before a session the house is full and nameless; in a session an empty place is an empty chair.
    body.setVisible(figure ? !figure.gone : this.view.figures.length === 0 && isRendered(place))
    if (!figure) {
      card.hide()
      this.#flags.get(place)?.hide()
      return
    }
    this.#pose(place, body, figure)
    const at = this.#cardPoint(place)
    const width = card.write({
      name: this.size.width < NARROW || this.#seated.size > CROWDED ? figure.code : figure.name,
      x: at.x,
      y: at.y,
      size: at.size,
      tone: figure.gone ? 'gone' : figure.pose === 'speaks' ? 'speaks' : 'quiet',
      bracketed: figure.reserves && !figure.gone,
    })
    const flag = this.#flags.get(place)
    const light = daylightAt(this.view.minute).window
    if (figure.gone) flag?.hide()
    else flag?.plant(figure.flag, flagAtCard(place, at, width), light)
  }

  #pose(place: PlaceName, body: Phaser.GameObjects.Image, figure: Figure): void {
    const towards = place === 'head' ? 0 : place.startsWith('left') ? 1 : -1
    const pose = POSES[figure.pose]
    const { cutOut } = this.#plate.places[place]
    const foot = this.#footOf(cutOut, body, towards * pose.lean)
    // Trust is distance and light: whoever trusts sits a little nearer and a little brighter.
    const nearer = ((figure.warmth - 50) / 50) * 4 * this.frame.scale
    body.setAlpha(0.86 + (figure.warmth / 100) * 0.14)
    const target = { x: foot.x + towards * nearer, angle: towards * pose.angle }
    if (this.view.still) body.setPosition(target.x, foot.y).setAngle(target.angle)
    else this.tweens.add({ targets: body, ...target, duration: 500, ease: 'Sine.easeInOut' })
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
    const body = place && this.#bodies.get(place)
    if (!body || this.view.still) return
    this.tweens.add({
      targets: body,
      y: body.y + 3 * this.frame.scale,
      duration: 160,
      yoyo: true,
      ease: 'Sine.easeInOut',
    })
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

/** Before anybody has come, the house is as it was painted. */
function isRendered(place: PlaceName): boolean {
  return place.endsWith('near') || place.endsWith('far')
}
