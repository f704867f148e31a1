interface Props {
  readonly slots: number
  readonly spent: number
}

/** One small sheet for each slot of the clock; the number is always written beside. */
export function Slots({ slots, spent }: Props) {
  const sheets = Array.from({ length: slots }, (_, index) => index < slots - spent)
  return (
    <span class={`slots ${slots > 10 ? 'many' : ''}`} aria-hidden="true">
      {sheets.map((left, index) => (
        <i key={index} class={left ? '' : 'spent'} />
      ))}
    </span>
  )
}
