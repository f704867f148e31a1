import type Phaser from 'phaser'
import { BracketPair } from './bracket.ts'
import { roomColours } from './look.ts'
import { PAPER, PAPER_INK, UI_FONT } from './palette.ts'

export interface CardText {
  readonly name: string
  readonly x: number
  readonly y: number
  /** Its right end is at `x`, not its middle. */
  readonly ends?: boolean
  readonly size: number
  readonly tone: 'quiet' | 'speaks' | 'gone'
  /** Its delegation reserves on some clause. */
  readonly bracketed: boolean
}

/** An upright paper tag with a delegation's name; brackets stand round it while that delegation reserves. */
export class NameCard {
  readonly #paper: Phaser.GameObjects.Rectangle
  readonly #edge: Phaser.GameObjects.Rectangle
  readonly #text: Phaser.GameObjects.Text
  readonly #brackets: BracketPair

  constructor(scene: Phaser.Scene, depth: number, density: number) {
    this.#paper = scene.add.rectangle(0, 0, 10, 10, PAPER).setDepth(depth).setVisible(false)
    this.#edge = scene.add.rectangle(0, 0, 10, 3).setDepth(depth).setVisible(false)
    this.#text = scene.add
      .text(0, 0, '', { fontFamily: UI_FONT, fontStyle: '600', color: '#16202A', resolution: density })
      .setOrigin(0.5, 0.5)
      .setDepth(depth)
      .setVisible(false)
    this.#brackets = new BracketPair(scene, depth)
    this.#brackets.show(false)
  }

  /** Gives back how wide the card is, in CSS pixels. */
  write(card: CardText): number {
    this.#text.setFontSize(card.size).setText(card.name).setVisible(true)
    const [width, height] = [this.#text.width + card.size * 1.4, card.size * 1.75]
    const middle = card.ends ? card.x - width / 2 : card.x
    this.#text.setPosition(middle, card.y)
    const dim = card.tone === 'gone' ? 0.45 : 1
    this.#paper
      .setSize(width, height)
      .setPosition(middle - width / 2, card.y - height / 2)
      .setOrigin(0, 0)
    const { cardLine, metal } = roomColours()
    this.#paper.setVisible(true).setAlpha(dim)
    if (cardLine > 0) this.#paper.setStrokeStyle(1, PAPER_INK, cardLine)
    else this.#paper.setStrokeStyle()
    this.#edge
      .setFillStyle(metal)
      .setSize(width, 3)
      .setPosition(middle - width / 2, card.y + height / 2 - 3)
      .setOrigin(0, 0)
    this.#edge.setVisible(card.tone === 'speaks')
    this.#text.setAlpha(dim)
    this.#brackets.draw(middle, card.y, width + 14, height + 8, 3).show(card.bracketed)
    return width
  }

  hide(): void {
    for (const part of [this.#paper, this.#edge, this.#text]) part.setVisible(false)
    this.#brackets.show(false)
  }
}
