import { parseSync } from 'vite'

/** Nodes of the syntax tree as they come: an object with a type, and whatever hangs below it. */
type Tree = { readonly type: string } & Readonly<Record<string, unknown>>

/** Attributes that nobody reads, and those whose reading is done by the program. */
const UNREAD =
  /^(class|d|id|key|href|type|role|name|style|points|transform|fill|stroke|viewBox|preserveAspectRatio|scene|data-.*|accept)$/
/** Names of keys and of errors are the browser's own, those of movements the painter's. */
const OF_OTHERS = /^(Escape|Enter|Tab|Home|End|Arrow(Left|Right|Up|Down)|[A-Z]\w+Error|[A-Z]\w+\.ease\w+)$/

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
}

/** The name of an attribute or of what is made anew, as it stands in the text. */
function nameOf(value: unknown): string {
  const name: unknown = isTree(value) ? value['name'] : ''
  return typeof name === 'string' ? name : isTree(name) ? nameOf(name) : ''
}

/** Where nothing is said, or by the catalogue: imports, types, the names of typefaces, and messages for whoever mends it. */
function isSilent(node: Tree): boolean {
  if (node.type === 'ImportDeclaration' || node.type.startsWith('TS')) return true
  if (node.type === 'JSXAttribute') return UNREAD.test(nameOf(node))
  if (node.type === 'CallExpression') return nameOf(node['callee']) === 'spoken'
  return node.type === 'NewExpression' && /^(Error|FontFace)$/.test(nameOf(node['callee']))
}

function textOf(node: Tree): string | null {
  if (node.type === 'JSXText' || node.type === 'Literal')
    return typeof node['value'] === 'string' ? node['value'] : null
  if (node.type !== 'TemplateElement') return null
  const value = node['value']
  const cooked: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'cooked') : ''
  return String(cooked)
}

/** A word with a large first letter, or several words, that stand in the page. */
function isSaid(node: Tree, text: string, inPage: boolean): boolean {
  if (OF_OTHERS.test(text)) return false
  if (node.type === 'JSXText') return /[a-z]{2}/i.test(text)
  return (
    /^[A-Z][a-z]+/.test(text.trim()) || (inPage && /[a-z]{2,}[,.]? [a-z]{2,}|^ ?[a-z]+ |: [a-z]/i.test(text))
  )
}

/** Texts of a source file that would be read by a player. */
export function literalsOf(file: string, source: string): readonly string[] {
  const { program } = parseSync(file, source)
  const found: string[] = []
  const walk = (value: unknown, inPage: boolean): void => {
    if (Array.isArray(value)) return value.forEach((one) => walk(one, inPage))
    if (!isTree(value) || isSilent(value)) return
    const text = textOf(value)
    if (text !== null && isSaid(value, text, inPage)) found.push(text.trim())
    const below = inPage || value.type === 'JSXElement'
    for (const one of Object.values(value)) walk(one, below)
  }
  walk(program, false)
  return found
}
