import { describe, expect, test } from 'vitest'
import { leftOut } from '../../tools/phaser-parts.ts'

describe('the parts of Phaser that are built', () => {
  test('cover what a scene names and adds', () => {
    const scene =
      'class Room extends Phaser.Scene { create() { this.add.image(0, 0, "room"); Phaser.Core.Events.STEP } }'
    expect(leftOut(scene)).toEqual([])
  })

  test('are told apart from what is left out', () => {
    const scene = 'new Phaser.Geom.Circle(0, 0, 1); this.add.sprite(0, 0, "rain"); this.tweens.add({})'
    expect(leftOut(scene)).toEqual(['Phaser.Geom', 'add.sprite'])
  })
})
