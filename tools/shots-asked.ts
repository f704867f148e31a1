import { argumentsFrom, meant } from './arguments.ts'
import { Mistaken } from './mistaken.ts'
import { ALL_SIZES, type Frame, framesOf, LANGUAGES, TEXTS, THEMES, USUAL } from './player/frames.ts'

export const USAGE = `usage: npm run shots -- DIR [--sizes ${ALL_SIZES.map(({ name }) => name).join(',')}]
                              [--themes ${THEMES.join(',')}] [--text ${TEXTS.join(',')}]
                              [--language ${LANGUAGES.join(',')}] [--only SCREEN,...]
Builds the game, plays it, and writes into DIR a picture of every screen, and what is cut off or covered on it.
Without options: every size in both looks; large letters and long words where there is least room for them.
With options: every combination of what they name.`

/** Which pictures the command line asked for. */
export interface Asked {
  readonly folder: string
  readonly frames: readonly Frame[]
  /** Beginnings of the names of screens; none for every screen. */
  readonly only: readonly string[]
}

/** Reads the command line; what cannot be done is told as it is found. */
export function asked(args: readonly string[]): Asked {
  const { plain, values } = argumentsFrom(args, {
    values: ['sizes', 'themes', 'text', 'language', 'only'],
    flags: [],
  })
  const [folder] = plain
  if (folder === undefined || plain.length > 1) throw new Mistaken(`name one folder\n${USAGE}`)
  const { sizes, themes, text, language } = values
  const isUsual = [sizes, themes, text, language].every((one) => one === undefined)
  const wanted = {
    sizes: chosen(
      'sizes',
      sizes,
      ALL_SIZES.map(({ name }) => name),
    ),
    themes: chosen('themes', themes, THEMES),
    texts: chosen('text', text, TEXTS),
    languages: chosen('language', language, LANGUAGES),
  }
  return { folder, frames: isUsual ? USUAL : framesOf(wanted), only: values.only?.split(',') ?? [] }
}

/** Some of what there is, by name; nothing if nothing was asked. */
function chosen<One extends string | number>(
  option: string,
  text: string | undefined,
  all: readonly One[],
): readonly One[] | undefined {
  if (text === undefined) return undefined
  const known = all.map(String)
  for (const name of text.split(','))
    if (!known.includes(name)) throw new Mistaken(`--${option} ${text}: no '${name}'${meant(name, known)}`)
  return all.filter((one) => text.split(',').includes(String(one)))
}
