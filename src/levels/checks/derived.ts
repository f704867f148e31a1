/** What English puts to a name to call its people and its ways, where the name loses its last letter or keeps it. */
const TO_ANY = ['an', 'ans', 'ian', 'ians', 'ish', 'ite', 'ites', 'ic', 'ism', 'ist', 'ists']
const OF_PEOPLE = ['s', 'es', 'n', 'ns', 'er', 'ers', 'ese', 'i', 'is', 'man', 'men', 'woman', 'women']
const TO_WHOLE = [...TO_ANY, ...OF_PEOPLE]
/** Of shorter names too many words are made that mean something else. */
const SHORTEST = 4

/** By word of a text that is made of a name: the name, such as Berlin by "Berliners" and Ukraine by "Ukrainian". */
export function derivedFrom(
  names: readonly string[],
  words: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const plain = names.filter((name) => name.length >= SHORTEST && /^\p{Lu}\p{Ll}+$/u.test(name))
  const made = new Map(plain.flatMap((name) => madeOf(name).map((word) => [word, name] as const)))
  return new Map([...words].flatMap((word) => (made.has(word) ? [[word, made.get(word) ?? '']] : [])))
}

function madeOf(name: string): readonly string[] {
  const whole = TO_WHOLE.map((ending) => name + ending)
  if (!/[aeouy]$/.test(name)) return whole
  const root = name.slice(0, -1)
  const own = name.endsWith('y') ? [root, `${root}s`] : []
  return [...whole, ...TO_ANY.map((ending) => root + ending), ...own]
}
