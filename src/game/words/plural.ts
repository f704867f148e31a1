type Forms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string }

/** For a language: which of its forms goes with a number, such as one slot and two slots. */
export function pluralIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language)
  return (count, forms) => forms[rules.select(count)] ?? forms.other
}
