import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

/** What each room may import besides itself: other rooms, and packages by name. */
const ROOMS: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  negotiation: { rooms: [], packages: ['immer'] },
  counterparts: { rooms: ['negotiation'], packages: [] },
  analysis: { rooms: ['negotiation', 'counterparts'], packages: [] },
  levels: { rooms: ['negotiation'], packages: ['zod', 'jsonc-parser'] },
  game: { rooms: ['negotiation', 'counterparts', 'analysis', 'levels'], packages: ['xstate', 'idb'] },
  scenes: { rooms: ['game'], packages: ['phaser', 'flags-of-levels'] },
  panels: {
    rooms: ['game'],
    packages: ['preact', 'lucide-static', 'flags-of-levels', '@fontsource', '@fontsource-variable'],
  },
  sound: { rooms: ['game'], packages: ['howler'] },
}
const PURE = ['negotiation', 'counterparts', 'analysis', 'levels'] as const
/** Nothing that differs between engines, runs by the clock, or draws luck without a seed. */
const BANNED =
  /\b(Math\.(random|pow|exp|log\w*|sqrt|cbrt|hypot|sin|cos|tan|asin|acos|atan2?|sinh|cosh|tanh)|Date\b|setTimeout|setInterval|performance\.|console\.|crypto\.|structuredClone\(|localStorage|indexedDB|document\.|window\.|process\.|require\()|\*\*(?![/*])/

function filesOf(room: string): readonly string[] {
  return readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(src, room, name))
}

function importsOf(file: string): readonly string[] {
  return importsIn(readFileSync(file, 'utf8'))
}

/** Those that are still there when the page runs. */
function loadsOf(file: string): readonly string[] {
  return importsIn(readFileSync(file, 'utf8').replace(/^import type\b[^'"]*?from '[^'\n]+'/gm, ''))
}

function importsIn(text: string): readonly string[] {
  const forms = /^(?:import|export)\b[^'"]*?from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm
  return [...text.matchAll(forms)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** What only the browser has: the rooms that show and sound, their packages, and the database. */
const OFF_TOOLS =
  /^(phaser|howler|preact|idb|lucide-static|flags-of-levels|src\/((scenes|panels|sound)\/.*|main\.ts))$/

/** Every file and package that some files lead to by their imports, from the root. */
function reachedFrom(files: readonly string[], imports = importsOf): readonly string[] {
  const reached = new Set<string>()
  const open = [...files]
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const specifier of imports(file)) {
      const target = resolve(dirname(file), specifier)
      const name = specifier.startsWith('.') ? relative(root, target) : packageOf(specifier)
      if (!reached.has(name) && /^\..*\.tsx?$/.test(specifier)) open.push(target)
      reached.add(name)
    }
  }
  return [...reached].toSorted()
}

function packageOf(specifier: string): string {
  return specifier.split('/')[0] ?? ''
}

function offences(room: string): readonly string[] {
  const allowed = ROOMS[room]
  if (!allowed) return [`src/${room} is not a room`]
  return filesOf(room).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => !isAllowed(room, allowed, file, specifier))
      .map((specifier) => `${relative(root, file)} imports ${specifier}`),
  )
}

function isAllowed(
  room: string,
  allowed: { readonly rooms: readonly string[]; readonly packages: readonly string[] },
  file: string,
  specifier: string,
): boolean {
  if (!specifier.startsWith('.')) return allowed.packages.includes(packageOf(specifier))
  const target = relative(src, resolve(dirname(file), specifier)).split(/[\\/]/)[0] ?? ''
  if (target === '..') return /\.(webp|png|svg|json|webm|mp3|css)/.test(specifier)
  return target === room || allowed.rooms.includes(target)
}

/** The code without comments and strings, so that words about a thing are not taken for the thing. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
}

describe('the house', () => {
  test('every folder of src is a room of the table', () => {
    const folders = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    expect(folders.toSorted()).toEqual(Object.keys(ROOMS).toSorted())
  })

  test.each(Object.keys(ROOMS))('%s imports nothing but what the table allows', (room) => {
    expect(offences(room)).toEqual([])
  })

  test.each(PURE)(
    '%s knows no clock, no unseeded luck and no function that differs between engines',
    (room) => {
      const found = filesOf(room).flatMap((file) => {
        const match = BANNED.exec(codeOf(file))
        return match ? [`${relative(root, file)}: ${match[0]}`] : []
      })
      expect(found).toEqual([])
    },
  )

  test('the pure rooms compile without the types of a browser or of node', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bracketed-pure-'))
    const config = join(folder, 'tsconfig.json')
    const compilerOptions = { lib: ['ES2023'], types: [], typeRoots: [] }
    const include = PURE.map((room) => join(src, room))
    writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include }))
    const done = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, '--noEmit'],
      {
        encoding: 'utf8',
      },
    )
    rmSync(folder, { recursive: true })
    expect(done.stdout).toBe('')
  }, 60_000)

  test('no tool touches the screen, the speaker or the browser database', () => {
    const tools = readdirSync(join(root, 'tools'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|mjs)$/.test(name))
      .map((name) => join(root, 'tools', name))
    expect(reachedFrom(tools).filter((reached) => OFF_TOOLS.test(reached))).toEqual([])
  })

  test('what reads a text loads neither the schema nor the checks', () => {
    const reached = reachedFrom([join(src, 'levels/read-text.ts')])
    expect(reached.filter((name) => !name.startsWith('src/levels/'))).toEqual(['jsonc-parser'])
    expect(reached.filter((name) => /^src\/levels\/(schema|checks|compile)\b/.test(name))).toEqual([])
  })

  test('the page leaves schema and syntax of levels to the worker that reads them', () => {
    const reached = reachedFrom([join(src, 'game/game.ts'), join(src, 'levels/built.ts')], loadsOf)
    expect(reached).toEqual(expect.arrayContaining(['xstate', 'src/levels/compile.ts']))
    expect(reached.filter((name) => /^(zod|jsonc-parser|src\/levels\/schema\/.*)$/.test(name))).toEqual([])
  })

  test('the library that the benchmark compares with is named in the benchmark alone', () => {
    const users = ['src', 'tools', 'tests'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(root, folder, name))
        .filter((file) => /'boardgame\.io\//.test(readFileSync(file, 'utf8'))),
    )
    expect(users.map((file) => relative(root, file))).toEqual([join('tools', 'bench', 'boardgame.ts')])
  })

  test('no file is a drawer for odds and ends', () => {
    const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
    expect(
      names.filter((name) => /(^|[\\/])(utils?|common|helpers?|types|misc|index)\.tsx?$/.test(name)),
    ).toEqual([])
  })
})
