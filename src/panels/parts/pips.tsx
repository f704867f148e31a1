const STEPS = [1, 2, 3, 4, 5] as const

/** Five rising steps; the word for them stands beside. */
export function Pips({ count }: { readonly count: number }) {
  return (
    <span class="pips" aria-hidden="true">
      {STEPS.map((step) => (
        <i key={step} class={step <= count ? 'on' : ''} />
      ))}
    </span>
  )
}
