/** Runs in the page: every text on it, to be written otherwise for a while. */
let nodes: readonly Text[] = []
let english: readonly string[] = []

export function texts(): readonly string[] {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const all: Text[] = []
  while (walk.nextNode()) if (walk.currentNode instanceof Text) all.push(walk.currentNode)
  nodes = all
  english = all.map((node) => node.data)
  return english
}

export function write(words: readonly string[]): void {
  for (const [at, node] of nodes.entries()) node.data = words[at] ?? node.data
}

export function writeEnglish(): void {
  write(english)
}
