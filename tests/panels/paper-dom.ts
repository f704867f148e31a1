import { type ComponentChild, render } from 'preact'

/** As much of a page as it takes to draw on it: elements with attributes and children, and no browser behind them. */
class PaperNode {
  readonly childNodes: PaperNode[] = []
  readonly attributes = new Map<string, string>()
  readonly style = { setProperty: () => {} }
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml'
  readonly ownerDocument = paper
  parentNode: PaperNode | null = null
  innerHTML = ''

  constructor(
    readonly localName: string,
    public data = '',
  ) {}

  get nodeType(): number {
    return this.localName === '' ? 3 : 1
  }

  get firstChild(): PaperNode | null {
    return this.childNodes[0] ?? null
  }

  get nextSibling(): PaperNode | null {
    const row = this.parentNode?.childNodes ?? []
    return row[row.indexOf(this) + 1] ?? null
  }

  insertBefore(child: PaperNode, before: PaperNode | null): PaperNode {
    child.parentNode?.removeChild(child)
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length
    this.childNodes.splice(at, 0, child)
    child.parentNode = this
    return child
  }

  appendChild(child: PaperNode): PaperNode {
    return this.insertBefore(child, null)
  }

  removeChild(child: PaperNode): PaperNode {
    this.childNodes.splice(this.childNodes.indexOf(child), 1)
    child.parentNode = null
    return child
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }

  contains(other: PaperNode | null): boolean {
    return other !== null && (other === this || this.contains(other.parentNode))
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value))
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name)
  }

  addEventListener(): void {}

  removeEventListener(): void {}
}

const paper = {
  createElement: (name: string) => new PaperNode(name),
  createElementNS: (_: string, name: string) => new PaperNode(name),
  createTextNode: (text: string) => new PaperNode('', String(text)),
  addEventListener: () => {},
  removeEventListener: () => {},
}

export interface Drawn {
  readonly name: string
  /** What stands between its tags, if it is a text. */
  readonly text: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Drawn[]
}

/** What a part of the interface looks like when it is first drawn, before any effect of it has run. */
export function drawn(part: ComponentChild): Drawn {
  const root = new PaperNode('body')
  const before = Reflect.get(globalThis, 'document')
  Reflect.set(globalThis, 'document', paper)
  // Preact draws on whatever has the methods of a page.
  render(part, root as unknown as Element)
  const page = copied(root)
  render(null, root as unknown as Element)
  Reflect.set(globalThis, 'document', before)
  return page
}

function copied({ localName, data, attributes, childNodes }: PaperNode): Drawn {
  return { name: localName, text: data, attributes: new Map(attributes), children: childNodes.map(copied) }
}

/** A drawn part and everything in it, in the order of the page. */
export function allIn(page: Drawn): readonly Drawn[] {
  return [page, ...page.children.flatMap(allIn)]
}
