import Phaser from 'phaser'

/** Frames that are painted after the last change, so that whatever follows from it a frame later is painted too. */
const FRAMES = 4

/** Puts the game's loop to rest while nothing moves, and wakes it. */
export interface Rest {
  /** Something has changed, or may have; from now on the room keeps still between changes, or moves by itself. */
  readonly wake: (still: boolean) => void
  readonly leave: () => void
}

/**
 * A room that keeps still is painted when something changed and then rests, and so does the machine under it; a page
 * that nobody sees is not painted at all.
 */
export function restOf(game: Phaser.Game, running: () => Phaser.Scene | null): Rest {
  let [still, frames, asked] = [false, 0, 0]
  const ready = (): boolean => {
    const scene = running()
    return !scene || (scene.sys.settings.status === Phaser.Scenes.RUNNING && !scene.load.isLoading())
  }
  const painted = (): void => {
    frames = ready() ? frames + 1 : 0
    if (still && frames > FRAMES) game.loop.sleep()
  }
  // The loop paints at once when it wakes: with the next frame, not in the middle of somebody's click.
  const again = (): void => {
    frames = 0
    cancelAnimationFrame(asked)
    if (!document.hidden) asked = requestAnimationFrame(() => game.loop.wake())
  }
  const seen = (): void => {
    if (!document.hidden) return again()
    // A waking that was asked for before nobody looked must not come now.
    cancelAnimationFrame(asked)
    game.loop.sleep()
  }

  game.events.on(Phaser.Core.Events.POST_RENDER, painted)
  game.textures.on(Phaser.Textures.Events.ADD, again)
  game.scale.on(Phaser.Scale.Events.RESIZE, again)
  game.canvas.addEventListener('webglcontextrestored', again)
  document.addEventListener('visibilitychange', seen)
  return {
    wake: (keepsStill) => {
      still = keepsStill
      again()
    },
    leave: () => {
      cancelAnimationFrame(asked)
      game.canvas.removeEventListener('webglcontextrestored', again)
      document.removeEventListener('visibilitychange', seen)
    },
  }
}
