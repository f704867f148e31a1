import type { Plugin } from 'vite'

const BUILT = "connect-src 'self'"

/**
 * Lets the page of the development server, and no built one, open the socket by which it is told to reload: not every
 * browser takes a socket for the page's own place.
 */
export function devPolicy(): Plugin {
  return {
    name: 'bracketed-dev-policy',
    apply: (_config, { command, isPreview }) => command === 'serve' && isPreview !== true,
    transformIndexHtml: (page) => {
      if (!page.includes(BUILT)) throw new Error(`the policy of index.html has no ${BUILT}`)
      return page.replace(BUILT, `${BUILT} ws:`)
    },
  }
}
