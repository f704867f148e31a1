import type { Drawn } from './paper-dom.ts'

const SAID = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder', 'data-party']

/** Everything of a drawn page that is seen or read aloud, piece by piece. */
export function readAloud({ text, attributes, children }: Drawn): readonly string[] {
  // Whose work is in the game, and under which licence, is the same in every language.
  if (attributes.get('class') === 'credits') return []
  const said = SAID.map((name) => attributes.get(name) ?? '')
  return [text, ...said, ...children.flatMap(readAloud)].filter((one) => one.trim() !== '')
}

/** The pieces in which letters of English are left. */
export function englishIn(page: Drawn): readonly string[] {
  return readAloud(page).filter((text) => /[a-z]/i.test(text))
}
