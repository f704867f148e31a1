import type { BriefView } from '../../game/shown/home.ts'
import { Glossed } from '../parts/glossed.tsx'
import { briefingWords } from '../words/talks.ts'

const say = briefingWords
const PARTS = ['who', 'home', 'trade', 'cannot', 'suspect', 'known', 'gift', 'veto'] as const

interface Props {
  readonly brief: BriefView
  /** The heading that fits below the one above it. */
  readonly level: 'h2' | 'h4'
}

/** The parts of a private brief, in words, as far as they are written. */
export function BriefParts({ brief, level }: Props) {
  const Heading = level
  return (
    <div class="brief-parts">
      {PARTS.filter((part) => brief[part] !== '').map((part) => (
        <section key={part} class={`brief-${part}`}>
          <Heading>{say[part]}</Heading>
          <p class="reading">
            <Glossed text={brief[part]} />
          </p>
        </section>
      ))}
    </div>
  )
}
