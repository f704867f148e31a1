import type Phaser from 'phaser'
import { PAPER_INK } from './palette.ts'

type Graphics = Phaser.GameObjects.Graphics

/** The two hands of the clock on the wall, at so many minutes after midnight. */
export function paintClock(
  hands: Graphics,
  centre: { readonly x: number; readonly y: number },
  radius: number,
  minute: number,
): void {
  hands.clear().setPosition(centre.x, centre.y)
  hand(hands, (minute % 720) / 720, radius * 0.5, Math.max(2, radius * 0.09))
  hand(hands, (minute % 60) / 60, radius * 0.78, Math.max(1.4, radius * 0.06))
}

function hand(into: Graphics, turn: number, length: number, width: number): void {
  const angle = turn * Math.PI * 2 - Math.PI / 2
  into.lineStyle(width, PAPER_INK, 1)
  into.lineBetween(0, 0, Math.cos(angle) * length, Math.sin(angle) * length)
}
