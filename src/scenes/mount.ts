import Phaser from 'phaser'
import type { Door } from '../game/intent.ts'
import type { AppView } from '../game/shown/app.ts'
import type { Happening } from '../game/shown/happening.ts'
import type { SceneView } from '../game/shown/scene.ts'
import { type Density, watchDensity } from './density.ts'
import { BreakingScene, SigningScene } from './desk-scene.ts'
import { onLook, roomColours } from './look.ts'
import { MapScene } from './map-scene.ts'
import { PlateScene } from './plate-scene.ts'
import { TABLE, TITLE } from './plates.ts'
import { restOf } from './rest.ts'
import { type Appearing, stageOf } from './stage.ts'
import { CorridorScene, TelephoneScene } from './still-scene.ts'
import { TableScene } from './table-scene.ts'

type Painted = Exclude<SceneView['scene'], 'none'>
type Shown = Appearing & { show(view: SceneView): void; happen(happening: Happening): void }

/** Which painting stands for which place; the capital is reached by the same telephone. */
const PAINTING = {
  title: 'title',
  table: 'table',
  telephone: 'telephone',
  capital: 'telephone',
  corridor: 'corridor',
  map: 'map',
  signing: 'signing',
  breaking: 'breaking',
} as const satisfies Record<Painted, string>

export interface SceneOptions {
  /** 'auto' takes WebGL where a graphics card does it; tests ask for one of them. */
  readonly renderer: 'auto' | 'canvas' | 'webgl'
}

const RENDERERS = { canvas: Phaser.CANVAS, webgl: Phaser.WEBGL } as const

/** Names of what draws WebGL without a graphics card. */
const WITHOUT_CARD = /swiftshader|llvmpipe|softpipe|software|basic render/i

/**
 * Where no graphics card helps, the plain canvas paints: Chromium composes such a page upside down, and leaves white gaps
 * in the painting for whatever opaque lies over it.
 */
function rendererFor(asked: SceneOptions['renderer']): number {
  if (asked !== 'auto') return RENDERERS[asked]
  const gl = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  const isDrawnByCard = gl !== null && !WITHOUT_CARD.test(drawerOf(gl))
  gl?.getExtension('WEBGL_lose_context')?.loseContext()
  return isDrawnByCard ? Phaser.AUTO : Phaser.CANVAS
}

/** What draws it; some browsers tell plainly, others only beside a general name. */
function drawerOf(gl: WebGLRenderingContext): string {
  const names: unknown[] = [gl.getParameter(gl.RENDERER)]
  if (gl.getExtension('WEBGL_debug_renderer_info')) names.push(gl.getParameter(UNMASKED_RENDERER))
  return names.join(' ')
}

/** UNMASKED_RENDERER_WEBGL of the extension WEBGL_debug_renderer_info. */
const UNMASKED_RENDERER = 0x9246

/**
 * Starts the painted room behind the panels and keeps it following the game. Resolves with the way to stop it, when the
 * first painting has come.
 */
export function mountScenes(parent: HTMLElement, door: Door, options: SceneOptions): Promise<() => void> {
  let resize: (() => void) | null = null
  const density = watchDensity(() => resize?.())
  const game = new Phaser.Game({
    type: rendererFor(options.renderer),
    parent,
    banner: false,
    disableContextMenu: false,
    backgroundColor: '#0B131A',
    transparent: false,
    // A painting at rest is not drawn again: what the browser shows of it must not be lost when it composes the page anew.
    render: { preserveDrawingBuffer: true },
    audio: { noAudio: true },
    input: {
      windowEvents: false,
      keyboard: false,
      mouse: { preventDefaultWheel: false },
      touch: { capture: false },
    },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(window.innerWidth * density.now),
      height: Math.round(window.innerHeight * density.now),
      zoom: 1 / density.now,
    },
    scene: [],
  })
  return new Promise((resolve) => {
    game.events.once('ready', () => {
      const refit = (): void => fit(game, density.now)
      resize = refit
      window.addEventListener('resize', refit)
      const stop = follow(game, door, density, () => queueMicrotask(() => resolve(leave)))
      const leave = (): void => {
        window.removeEventListener('resize', refit)
        density.leave()
        stop()
      }
    })
  })
}

/** The canvas fills the window, with as many pixels as the screen has there. */
function fit({ scale, canvas }: Phaser.Game, density: number): void {
  // Phaser leaves a size that it once set where it would need to set none.
  canvas.style.width = canvas.style.height = ''
  scale.zoom = 1 / density
  scale.resize(Math.round(window.innerWidth * density), Math.round(window.innerHeight * density))
}

function follow(game: Phaser.Game, door: Door, density: Density, painted: () => void): () => void {
  const scenes = scenesOf(door, density)
  for (const [key, scene] of Object.entries(scenes)) game.scene.add(key, scene, false)
  game.canvas.setAttribute('aria-hidden', 'true')
  let wanted: keyof typeof scenes | null = null
  const rest = restOf(game, () => (wanted ? scenes[wanted] : null))
  const stage = stageOf(game, scenes, () => {
    const running = game.scene.getScenes(true).map(({ scene }) => scene.key)
    game.canvas.dataset['scenes'] = running.join(' ')
    if (wanted && running.includes(wanted)) painted()
  })

  const paint = (view: AppView, happenings: readonly Happening[]): void => {
    wanted = view.scene.scene === 'none' ? null : PAINTING[view.scene.scene]
    stage.show(wanted, view.scene.still)
    rest.wake(view.scene.still)
    if (!wanted) return
    scenes[wanted].show(view.scene)
    if (stage.stands(wanted)) for (const happening of happenings) scenes[wanted].happen(happening)
  }
  const dress = (): void => {
    // Phaser clears the canvas with this very colour before each frame.
    game.config.backgroundColor.setTo(...rgbOf(roomColours().ground))
    paint(door.view(), [])
  }

  const leave = door.subscribe(paint)
  const forget = onLook(dress)
  dress()
  if (!wanted) painted()
  return () => {
    leave()
    forget()
    rest.leave()
    stage.leave()
    game.destroy(true)
  }
}

function rgbOf(colour: number): readonly [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff]
}

function scenesOf(door: Door, density: Density): Readonly<Record<(typeof PAINTING)[Painted], Shown>> {
  const view = door.view().scene
  const visit = (code: string): void => {
    const session = door.view().session
    const found = session?.delegations.find((delegation) => delegation.party.code === code)
    if (found && !found.you) door.send({ kind: 'visit', party: found.party.index })
  }
  return {
    title: new TableScene('title', TITLE, density, view, false, visit),
    table: new TableScene('table', TABLE, density, view, true, visit),
    telephone: new TelephoneScene(density, view),
    corridor: new CorridorScene(density, view),
    map: new MapScene(density, view),
    signing: new SigningScene(density, view),
    breaking: new BreakingScene(density, view),
  } satisfies Record<string, Shown | PlateScene>
}
