import { join } from 'node:path'
import type { Plugin } from 'vite'

const SOURCE = join(import.meta.dirname, '..', 'node_modules', 'phaser', 'src')
const NAME = 'phaser'
/** Short, so that no path of the building machine is written into what is built. */
const PARTS = '\0phaser-parts'

/** What the scenes name as `Phaser.…` besides types, and where Phaser's source has it. */
const NAMED: Readonly<Record<string, string>> = {
  Game: 'core/Game',
  Scene: 'scene/Scene',
  BlendModes: 'renderer/BlendModes',
  Core: 'core/index',
  Scale: 'scale/index',
  Scenes: 'scene/index',
  Textures: 'textures/index',
}

/** The renderers to choose from, constants of Phaser's own. */
const CONSTANTS: readonly string[] = ['AUTO', 'CANVAS', 'WEBGL']

/** What a scene can `add`; each file puts its kind into the factory of game objects. */
const ADDED: Readonly<Record<string, string>> = {
  container: 'gameobjects/container/ContainerFactory',
  ellipse: 'gameobjects/shape/ellipse/EllipseFactory',
  graphics: 'gameobjects/graphics/GraphicsFactory',
  image: 'gameobjects/image/ImageFactory',
  rectangle: 'gameobjects/shape/rectangle/RectangleFactory',
  text: 'gameobjects/text/TextFactory',
}

/** The plugins of a scene and the kinds of file it loads; each puts itself in its place. */
const PLUGGED: readonly string[] = [
  'cameras/2d/CameraManager',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'input/InputPlugin',
  'loader/LoaderPlugin',
  'loader/filetypes/ImageFile',
  'loader/filetypes/JSONFile',
  'loader/filetypes/SVGFile',
  'scene/ScenePlugin',
  'time/Clock',
  'tweens/TweenManager',
]

/** Switches that Phaser's own build sets; `typeof` of an unknown name is a text, and so true. */
const SWITCHES: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
}

/**
 * Builds the page with the parts of Phaser that the scenes use, from Phaser's source: a little over half of the whole, which
 * is loaded and evaluated before the table can be painted. The development server takes the whole. A scene that uses
 * a part left out here stops the build.
 */
export function phaserParts(): Plugin {
  return {
    name: 'bracketed-phaser-parts',
    apply: 'build',
    resolveId: { order: 'pre', handler: (id) => (id === NAME ? PARTS : undefined) },
    load: (id) => (id === PARTS ? partsModule() : undefined),
    transform(code, id) {
      if (id.startsWith(SOURCE)) return switched(code)
      if (!id.includes('/src/scenes/')) return undefined
      const missing = leftOut(code)
      if (missing.length) this.error(`tools/phaser-parts.ts leaves out ${missing.join(', ')}, used in ${id}`)
      return undefined
    },
  }
}

function partsModule(): string {
  return [
    // The renderer's files need one another in a ring, and find each other ready only when entered here.
    `import ${from('renderer/index')}`,
    ...Object.entries(NAMED).map(([name, file]) => `import ${name} from ${from(file)}`),
    ...[...PLUGGED, ...Object.values(ADDED)].map((file) => `import ${from(file)}`),
    `import CONSTANTS from ${from('const')}`,
    `const { ${CONSTANTS.join(', ')} } = CONSTANTS`,
    `export default { ${[...Object.keys(NAMED), ...CONSTANTS].join(', ')} }`,
  ].join('\n')
}

function from(file: string): string {
  return JSON.stringify(join(SOURCE, `${file}.js`))
}

function switched(code: string): { code: string; map: null } | undefined {
  if (!code.includes('typeof ')) return undefined
  const set = code.replaceAll(/typeof ([A-Z_]+)\b/g, (whole, name: string) => {
    const on = SWITCHES[name]
    return on === undefined ? whole : String(on)
  })
  return { code: set, map: null }
}

/** What this code of a scene uses of Phaser and the build has not; types and comments do not count. */
export function leftOut(code: string): readonly string[] {
  const uses = [...code.matchAll(/\bPhaser\.([A-Z]\w*)/g)].map(([, name = '']) => name)
  const adds = [...code.matchAll(/\.add\.(\w+)\(/g)].map(([, name = '']) => name)
  return [
    ...uses.filter((name) => !(name in NAMED) && !CONSTANTS.includes(name)).map((name) => `Phaser.${name}`),
    ...adds.filter((name) => !(name in ADDED)).map((name) => `add.${name}`),
  ]
}
