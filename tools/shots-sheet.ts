import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Picture } from './player/camera.ts'
import { nameOf } from './player/frames.ts'

/** Writes what was found beside the pictures: a page with all of them, and a list of faults with where each was seen. */
export function writeSheets(folder: string, pictures: readonly Picture[]): number {
  const faults = faultLines(pictures)
  writeFileSync(join(folder, 'faults.txt'), faults.map((line) => `${line}\n`).join(''))
  writeFileSync(join(folder, 'index.html'), sheetOf(pictures))
  return faults.length
}

/** One line for each fault of a screen, with every frame that has it. */
function faultLines(pictures: readonly Picture[]): readonly string[] {
  const where = new Map<string, string[]>()
  for (const { screen, frame, faults } of pictures)
    for (const { kind, what } of faults) {
      const line = `${screen}: ${kind}: ${what}`
      where.set(line, [...(where.get(line) ?? []), nameOf(frame)])
    }
  return [...where].map(([line, frames]) => `${line} [${frames.join(' ')}]`)
}

function sheetOf(pictures: readonly Picture[]): string {
  const screens = [...new Set(pictures.map(({ screen }) => screen))]
  const parts = screens.map((screen) => {
    const own = pictures.filter((picture) => picture.screen === screen)
    const figures = own.map(
      ({ frame, file }) =>
        `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${nameOf(frame)}</figcaption></figure>`,
    )
    return `<section id="${screen}"><h2>${screen}</h2>${figures.join('')}</section>`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title>
<style>body{margin:1rem;background:#555;color:#fff;font:14px sans-serif}section{display:flex;flex-wrap:wrap;gap:8px}
h2{width:100%;margin:1rem 0 0}figure{margin:0}img{height:300px;display:block}</style>
${parts.join('\n')}
</html>`
}
