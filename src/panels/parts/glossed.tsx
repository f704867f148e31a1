import { type ComponentChildren, createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { AppView } from '../../game/shown/app.ts'
import { Term } from './term.tsx'
import { Claims, heldTogether, stretchesOf } from './terms.ts'

/** The terms that can be explained, for every panel. */
export const GlossaryContext = createContext<AppView['glossary']>([])

/** Names of clauses and wordings, which stay whole in every panel. */
export const NamesContext = createContext<AppView['names']>([])

const ClaimsContext = createContext<Claims | null>(null)

/** A panel in which every term explains itself once, where it is first read. */
export function Terms({ children }: { readonly children: ComponentChildren }) {
  const [claims] = useState(() => new Claims())
  return <ClaimsContext.Provider value={claims}>{children}</ClaimsContext.Provider>
}

/** Running text whose terms open their explanation; outside a panel of terms it is plain text. */
export function Glossed({ text }: { readonly text: string }) {
  const glossary = useContext(GlossaryContext)
  const names = useContext(NamesContext)
  const claims = useContext(ClaimsContext)
  const owner = useRef({}).current
  useEffect(() => () => claims?.release(owner), [claims, owner])
  if (!claims) return <>{text}</>
  claims.release(owner)
  return (
    <>
      {heldTogether(stretchesOf(text, glossary, names, (id) => claims.claim(id, owner))).map((stretch, at) =>
        typeof stretch === 'string' ? (
          stretch
        ) : (
          <span key={`${stretch.id} ${at}`} class="held-together">
            {stretch.before}
            <Term id={stretch.id} glossary={glossary}>
              {stretch.word}
            </Term>
            {stretch.after}
          </span>
        ),
      )}
    </>
  )
}
