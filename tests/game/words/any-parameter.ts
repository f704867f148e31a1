/** Stands for every parameter that a sentence could want: it has every property and method, and reads as a number. */
export function anyParameter(): unknown {
  const stand: unknown = new Proxy(() => stand, {
    get: (_, key) => {
      if (key === Symbol.toPrimitive) return () => '7'
      if (key === Symbol.iterator) return () => [][Symbol.iterator]()
      return stand
    },
    apply: () => stand,
  })
  return stand
}
