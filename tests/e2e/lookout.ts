import type { Page } from 'playwright-core'
import { CANARIES } from '../game/canaries.ts'

/** Watches every place where a word can come to light while a page is used. */
export interface Lookout {
  /** Canaries that have stood anywhere in the page, its title or its address since the last call, however briefly. */
  readonly onPage: () => Promise<readonly string[]>
  /** Everything written into the console, and everything sent: addresses, and bodies if there were any. */
  readonly said: readonly string[]
}

export async function lookoutOn(page: Page): Promise<Lookout> {
  const said: string[] = []
  page.on('console', (message) => said.push(`console: ${message.text()}`))
  page.context().on('request', (request) => {
    said.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
  })
  page.on('websocket', (socket) => said.push(`socket: ${socket.url()}`))
  await page.addInitScript(watch, CANARIES.source)
  return { onPage: () => page.evaluate('canaries()'), said }
}

/** Runs in the page: notes canaries in whatever is added or changed, shown or hidden, text or attribute. */
function watch(pattern: string): void {
  const seen = new Set<string>()
  const look = (text: string | null | undefined): void => {
    for (const [word] of (text ?? '').matchAll(new RegExp(pattern, 'g'))) seen.add(word)
  }
  const lookAt = (node: Node): void => look(node instanceof Element ? node.outerHTML : node.textContent)
  new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes } of changes) {
      if (type === 'childList') for (const node of addedNodes) lookAt(node)
      else if (type === 'characterData') look(target.textContent)
      else if (target instanceof Element) look(target.getAttribute(attributeName ?? ''))
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  Object.assign(globalThis, {
    canaries: () => {
      lookAt(document.documentElement)
      look(document.title)
      look(location.href)
      look(
        JSON.stringify({ ...localStorage, ...sessionStorage, cookie: document.cookie, state: history.state }),
      )
      for (const field of document.querySelectorAll('input, textarea')) look(Reflect.get(field, 'value'))
      const all = [...seen]
      seen.clear()
      return all
    },
  })
}
