/** The locale in which dates and numbers of a language are written: the interface's English is British. */
export function localeOf(language: string): string {
  return /^en\b/.test(language) ? 'en-GB' : language
}
