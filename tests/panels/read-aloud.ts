const SAID = /\b(?:aria-label|aria-valuetext|aria-description|title|alt|placeholder|data-party)="([^"]*)"/g
/** Whose work is in the game, and under which licence, is the same in every language. */
const CREDITS = /<ul class="credits">[\s\S]*?<\/ul>/g

/** Everything of a rendered page that is seen or read aloud, piece by piece. */
export function readAloud(html: string): readonly string[] {
  const page = html.replace(CREDITS, '')
  const said = [...page.matchAll(SAID)].map(([, text]) => text ?? '')
  const seen = page.replace(/<[^>]*>/g, '\n').split('\n')
  return [...seen, ...said].map(plain).filter((text) => text.trim() !== '')
}

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|nbsp);/g, ' ')
}

/** The pieces in which letters of English are left. */
export function englishIn(html: string): readonly string[] {
  return readAloud(html).filter((text) => /[a-z]/i.test(text))
}
