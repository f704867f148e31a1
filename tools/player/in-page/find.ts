import type { Fault } from '../faults.ts'
import {
  above,
  commonOf,
  floats,
  isPainted,
  isSeen,
  meet,
  nameOf,
  type Placed,
  scrolls,
  shownOf,
} from './seen.ts'

/** Runs in the page: what is wrong in it as it stands; only before the topmost dialog, where there is one. */
export function find(): readonly Fault[] {
  const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1)
  const root = dialog ?? document.querySelector('.app') ?? document.body
  const faults: Fault[] = []
  sideways(root, faults)
  words(root, faults)
  targets(root, faults)
  return faults
}

/** What is lower than this and goes on at the side is a strip of keys, meant so. */
const STRIP = 140

function sideways(root: Element, faults: Fault[]): void {
  for (const frame of root.querySelectorAll('*')) {
    const wider = scrolls(getComputedStyle(frame).overflowX) && frame.scrollWidth > frame.clientWidth + 1
    if (wider && frame.clientHeight >= STRIP && isSeen(frame))
      faults.push({ kind: 'scrolls sideways', what: `${frame.className}, by ${nameOf(widest(frame))}` })
  }
}

function reach(element: Element): number {
  return element.getBoundingClientRect().right
}

/** What reaches furthest to the right. */
function widest(frame: Element): Element {
  return [...frame.querySelectorAll('*')].reduce(
    (most, one) => (reach(one) >= reach(most) ? one : most),
    frame,
  )
}

function words(root: Element, faults: Fault[]): void {
  const lines = linesIn(root).flatMap(({ element, box }) => {
    const { part, cut, outside } = shownOf(box, [element, ...above(element)])
    if (cut !== null) faults.push({ kind: 'cut off', what: `${nameOf(element)} ${cut}` })
    if (outside) faults.push({ kind: 'outside', what: nameOf(element) })
    return part && part.height > box.height * 0.6 ? [{ element, box: part }] : []
  })
  for (const { element, box } of lines) {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    const over = document.elementFromPoint(x, y)
    if (!over || over.contains(element) || element.contains(over) || !isPainted(over, x, y)) continue
    if (!floats(over, commonOf(over, element)))
      faults.push({ kind: 'covered', what: `${nameOf(element)} by ${nameOf(over)}` })
  }
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1))
      if (meet(one, other, 3, Math.min(one.box.height, other.box.height) * 0.4))
        faults.push({ kind: 'over one another', what: `${nameOf(one.element)} and ${nameOf(other.element)}` })
}

/** Every line of every text. */
function linesIn(root: Element): readonly Placed[] {
  const lines: Placed[] = []
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const node = walk.currentNode
    const element = node.parentElement
    if (!element || !node.textContent?.trim() || element.closest('select, style') || !isSeen(element))
      continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) if (box.width >= 1) lines.push({ element, box })
  }
  return lines
}

const TARGETS = 'a[href], button, input, select, textarea, summary, [role="tab"], [role="button"]'
const LEAST_TARGET = 24

function targets(root: Element, faults: Fault[]): void {
  const placed = [...root.querySelectorAll(TARGETS)].flatMap((target) => {
    const element = target.matches('[type="radio"], [type="checkbox"]')
      ? (target.closest('label') ?? target)
      : target
    const box = touchable(element)
    if (!isSeen(element) || box.width === 0) return []
    if (!isInText(element) && Math.min(box.width, box.height) < LEAST_TARGET)
      faults.push({
        kind: 'small target',
        what: `${nameOf(element)}: ${Math.round(box.width)} x ${Math.round(box.height)}`,
      })
    const { part } = shownOf(box, above(element))
    return part && box.height < CARD ? [{ element, box: part }] : []
  })
  for (const [at, one] of placed.entries())
    for (const other of placed.slice(at + 1))
      if (meet(one, other, 2, 2))
        faults.push({ kind: 'over one another', what: `${nameOf(one.element)} and ${nameOf(other.element)}` })
}

/** A word in a sentence is as high as its line. */
function isInText(element: Element): boolean {
  const around = [...(element.parentElement?.childNodes ?? [])]
  return (
    getComputedStyle(element).display.startsWith('inline') &&
    around.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
  )
}

/** What is higher than this is a card, with keys of its own upon it. */
const CARD = 100

/** The key of a card takes touches all over the card. */
function touchable(element: Element): DOMRect {
  const { position, content, inset } = getComputedStyle(element, '::after')
  const all = position === 'absolute' && content !== 'none' && inset === '0px'
  const card = all && element instanceof HTMLElement ? element.offsetParent : null
  return (card ?? element).getBoundingClientRect()
}
