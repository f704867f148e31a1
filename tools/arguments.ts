import { nearest } from '../src/levels/nearest.ts'
import { Mistaken } from './mistaken.ts'

/** A command line, taken apart. */
export interface Arguments<Value extends string, Flag extends string> {
  readonly plain: readonly string[]
  readonly values: Readonly<Partial<Record<Value, string>>>
  readonly flags: Readonly<Partial<Record<Flag, true>>>
}

/**
 * Takes a command line apart: `--name value` or `--name=value` for values, `--name` for flags, the rest as it is. A value
 * may begin with a dash, so that a wrong number is told as what it is.
 */
export function argumentsFrom<Value extends string, Flag extends string>(
  args: readonly string[],
  known: { readonly values: readonly Value[]; readonly flags: readonly Flag[] },
): Arguments<Value, Flag> {
  const plain: string[] = []
  const values: Partial<Record<Value, string>> = {}
  const flags: Partial<Record<Flag, true>> = {}
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at]!
    if (!word.startsWith('--')) {
      plain.push(word)
      continue
    }
    const [name = '', ...rest] = word.slice(2).split('=')
    const value = known.values.find((one) => one === name)
    const flag = known.flags.find((one) => one === name)
    if (value !== undefined) values[value] = rest.length ? rest.join('=') : valueAfter(args, (at += 1), word)
    else if (flag !== undefined && !rest.length) flags[flag] = true
    else throw new Mistaken(`no option ${word}${meantOption(name, [...known.values, ...known.flags])}`)
  }
  return { plain, values, flags }
}

function meantOption(name: string, known: readonly string[]): string {
  return meant(
    `--${name}`,
    known.map((one) => `--${one}`),
  )
}

function valueAfter(args: readonly string[], at: number, option: string): string {
  const value = args[at]
  if (value === undefined || value.startsWith('--')) throw new Mistaken(`${option} needs a value`)
  return value
}

/** `, did you mean X?` when one of the known names is near, else all of them. */
export function meant(word: string, known: readonly string[]): string {
  const near = nearest(word, known)
  return near === undefined ? `; there are ${known.join(', ')}` : `, did you mean '${near}'?`
}

/** A whole number between two others, as it was written on the command line. */
export function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= least && number <= most) return number
  throw new Mistaken(`--${option} ${text}: expected a whole number from ${least} to ${most}`)
}
