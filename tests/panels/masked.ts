/** Letters in which the samples stand for a level and for the words of its views: none of them is a letter of English. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyz'
const OTHER = 'абцдефгхийклмнопярстувшьыз'
/** What is read, also where it is one small word; other small words are names for the program. */
const READ = /^(\w*word|text|label|name|line|short|term|note|forms|unique|about|role|cost|why|due)$/i

function otherLetters(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const other = OTHER.charAt(PLAIN.indexOf(letter.toLowerCase()))
    return letter === letter.toLowerCase() ? other : other.toUpperCase()
  })
}

/** A view in other letters, so that every letter of English on the screen is one that the screen itself has put there. */
export function masked<V>(view: V): V {
  // What comes of it has the form of what went in.
  return maskedAt('', view) as V
}

function maskedAt(key: string, value: unknown): unknown {
  if (typeof value === 'string') return READ.test(key) || /^[A-Z]| /.test(value) ? otherLetters(value) : value
  if (Array.isArray(value)) return value.map((one) => maskedAt(key, one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, maskedAt(name, one)]))
}
