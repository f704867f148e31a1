/** Words by the name of their part; in every language a part has the form that it has in English. */
type Parts = Readonly<Record<string, object>>

let spokenNow: { readonly language: string; readonly parts: Parts } | null = null

/** From now on the interface speaks this language; with null it speaks English again. */
export function speak(language: string, parts: Parts | null): void {
  spokenNow = parts && { language, parts }
}

/** A part in this language if it is the one that is spoken; else in English. */
export function partIn<W extends object>(language: string, part: string, english: W): W {
  return spokenNow?.language === language ? found(part, english, spokenNow.parts) : english
}

/**
 * A part of the catalogue whose every word is looked up when it is read, in the language that is spoken then. So the English
 * words of a screen come with the screen, and no screen has to be told which language it speaks.
 */
export function spoken<W extends object>(part: string, english: W): W {
  const keys = Object.keys(english)
  const live = {}
  for (const key of keys) {
    const get = (): unknown => Reflect.get(spokenNow ? found(part, english, spokenNow.parts) : english, key)
    Object.defineProperty(live, key, { enumerable: true, get })
  }
  // Every key of the English words was just given to it.
  return live as W
}

function found<W extends object>(part: string, english: W, parts: Parts): W {
  // A catalogue holds under this name the same part: src/english.ts has the types, and a test the names.
  return (parts[part] as W | undefined) ?? english
}
