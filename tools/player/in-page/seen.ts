/** Runs in the page. What of an element is seen; all lengths are CSS pixels. */

export function above(element: Element): Element[] {
  const all: Element[] = []
  for (let one = element.parentElement; one; one = one.parentElement) all.push(one)
  return all
}

/** Not hidden, nor kept for screen readers alone. */
export function isSeen(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    ![element, ...above(element)].some((one) => getComputedStyle(one).clipPath === 'inset(50%)')
  )
}

export function nameOf(element: Element): string {
  const classes = [...element.classList].join('.')
  const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replaceAll(/\s+/g, ' ')
  return `${element.tagName.toLowerCase()}${classes ? `.${classes}` : ''} «${words.slice(0, 48)}»`
}

/** The key of a card lies over all of it and hides nothing. */
export function isPainted(element: Element, x: number, y: number): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element)
  const { left, top, right, bottom } = element.getBoundingClientRect()
  if (x < left || x > right || y < top || y > bottom) return false
  return backgroundImage !== 'none' || !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)
}

/** Whether they meet although neither was lifted above the other on purpose. */
export function meet(one: Placed, other: Placed, slackX: number, slackY: number): boolean {
  if (one.element.contains(other.element) || other.element.contains(one.element)) return false
  const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
  const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
  if (wide <= slackX || high <= slackY) return false
  const common = commonOf(one.element, other.element)
  return !floats(one.element, common) && !floats(other.element, common)
}

export interface Placed {
  readonly element: Element
  readonly box: DOMRect
}

export function commonOf(one: Element, other: Element): Element {
  return [one, ...above(one)].find((element) => element.contains(other)) ?? document.body
}

/** Stands still while the rest scrolls under it, or lies in a layer of its own. */
export function floats(element: Element, common: Element): boolean {
  for (let one: Element | null = element; one && one !== common; one = one.parentElement) {
    const { position, zIndex } = getComputedStyle(one)
    if (['sticky', 'fixed', 'absolute'].includes(position) || zIndex !== 'auto') return true
  }
  return false
}

/** How far a box is lost to what scrolls or hides around it. */
export interface Shown {
  readonly part: DOMRect | null
  /** What cuts it off for good: classes, and on which side. Nothing for what is hidden or shortened on purpose. */
  readonly cut: string | null
  readonly outside: boolean
}

/** Letters may reach a little out of their box without being cut. */
const SLACK = 2

export function shownOf(box: DOMRect, frames: readonly Element[]): Shown {
  let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom]
  let [alongX, alongY] = [false, false]
  let cut: string | null = null
  for (const frame of frames) {
    const style = getComputedStyle(frame)
    const clip = frame.getBoundingClientRect()
    const outX = box.right > clip.right + SLACK || box.left < clip.left - SLACK
    const outY = box.bottom > clip.bottom + box.height / 4 || box.top < clip.top - box.height / 4
    if (shortens(style)) [alongX, alongY] = [true, true]
    if (!alongX && hides(style.overflowX) && outX) cut ??= `at the side by ${frame.className}`
    if (!alongY && hides(style.overflowY) && outY) cut ??= `at its foot by ${frame.className}`
    if (style.overflowX !== 'visible')
      [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)]
    if (style.overflowY !== 'visible')
      [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)]
    alongX ||= scrolls(style.overflowX) && frame.scrollWidth > frame.clientWidth
    alongY ||= scrolls(style.overflowY) && frame.scrollHeight > frame.clientHeight
    if (style.position === 'fixed') break
  }
  const kept = right > left && bottom > top
  const outside =
    kept &&
    cut === null &&
    ((!alongX && (box.right > innerWidth + SLACK || box.left < -SLACK)) ||
      (!alongY && (box.bottom > innerHeight + SLACK || box.top < -SLACK)))
  ;[left, right] = [Math.max(left, 0), Math.min(right, innerWidth)]
  ;[top, bottom] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
  const part =
    right - left > 1 && bottom - top > 1 ? new DOMRect(left, top, right - left, bottom - top) : null
  return { part, cut: kept ? cut : null, outside }
}

function hides(overflow: string): boolean {
  return /hidden|clip/.test(overflow)
}

export function scrolls(overflow: string): boolean {
  return /auto|scroll/.test(overflow)
}

/** Words shortened on purpose. */
function shortens({ textOverflow, webkitLineClamp }: CSSStyleDeclaration): boolean {
  return textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
}
