interface Props {
  /** The drawing, imported by itself: `lucide-static/icons/NAME.svg?raw`. */
  readonly svg: string
  /** Said instead of the picture; without it the picture is silent. */
  readonly label?: string | undefined
}

const bare = new Map<string, string>()

function drawingOf(svg: string): string {
  const known = bare.get(svg)
  if (known !== undefined) return known
  const drawing = svg.slice(svg.indexOf('<svg')).replace('<svg', '<svg aria-hidden="true"')
  bare.set(svg, drawing)
  return drawing
}

/** One line drawing in the colour of the words beside it. */
export function Icon({ svg, label }: Props) {
  const drawing = { __html: drawingOf(svg) }
  if (label === undefined) return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={drawing} />
  return <span class="icon" role="img" aria-label={label} dangerouslySetInnerHTML={drawing} />
}
