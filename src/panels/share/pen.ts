/** Draws words on a canvas and measures them. */
export interface Pen {
  readonly on: CanvasRenderingContext2D
}

/** How words look: the CSS shorthand of a font, and a colour. */
export interface Ink {
  readonly font: string
  readonly colour: string
}

/** One line, its baseline at y; gives back where it ends. */
export function write({ on }: Pen, text: string, x: number, y: number, { font, colour }: Ink): number {
  on.font = font
  on.fillStyle = colour
  on.fillText(text, x, y)
  return x + on.measureText(text).width
}

export function widthOf({ on }: Pen, text: string, { font }: Ink): number {
  on.font = font
  return on.measureText(text).width
}

/** The ink in the largest letters, at most its own, in which the text is no wider than this. */
export function fitting(pen: Pen, text: string, width: number, ink: Ink): Ink {
  const wide = widthOf(pen, text, ink)
  if (wide <= width) return ink
  const font = ink.font.replace(/([\d.]+)px/, (_, size) => `${Math.floor((Number(size) * width) / wide)}px`)
  return { ...ink, font }
}

/** The text in lines of at most this width; what does not fit into so many lines ends in an ellipsis. */
export function linesOf(pen: Pen, text: string, width: number, most: number, ink: Ink): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(pen, longer, ink) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] += '…'
  return kept.map((one) => clipped(pen, one, width, ink))
}

function clipped(pen: Pen, line: string, width: number, ink: Ink): string {
  let text = line
  while (text.length > 1 && widthOf(pen, text, ink) > width) text = `${text.replace(/…$/, '').slice(0, -1)}…`
  return text
}

/** Draws lines one below the other; gives back the baseline of the next one. */
export function writeLines(
  pen: Pen,
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  ink: Ink,
): number {
  for (const [at, line] of lines.entries()) write(pen, line, x, y + at * leading, ink)
  return y + lines.length * leading
}
