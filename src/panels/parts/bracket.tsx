import type { ComponentChildren } from 'preact'
import { houseWords } from '../words/house.ts'

/** Words that are not settled, between bold red brackets. */
export function Bracket({ children }: { readonly children: ComponentChildren }) {
  return (
    <span class="in-brackets">
      <b class="square">[</b>
      {children}
      <b class="square">]</b>
    </span>
  )
}

/** The name of the game, as it stands in the top bar. */
export function Brand() {
  return (
    <span class="brand">
      <b class="square" aria-hidden="true">
        [
      </b>
      {houseWords.brand}
      <b class="square" aria-hidden="true">
        ]
      </b>
    </span>
  )
}
