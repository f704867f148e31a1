import type { ComponentChildren } from 'preact'
import type { AppView } from '../../game/shown/app.ts'
import type { LevelCardView } from '../../game/shown/levels.ts'
import type { ScreenProps } from '../screen.ts'
import { Credits } from '../set-pieces/credits.tsx'
import { FactList } from '../set-pieces/fact-list.tsx'
import { SheetPage } from '../set-pieces/sheet-page.tsx'
import { houseWords } from '../words/house.ts'
import { aboutWords } from '../words/settings.ts'
import '../set-pieces/set-pieces.css'
import './about.css'

const say = aboutWords

const PARTS = [
  'what',
  'kinds',
  'model',
  'simplifies',
  'assumptions',
  'facts',
  'glossary',
  'literature',
  'credits',
] as const

export function AboutScreen({ view, door }: ScreenProps) {
  return (
    <SheetPage
      name="about-screen"
      title={say.heading}
      backLabel={houseWords.back}
      onBack={() => door.send({ kind: 'back' })}
    >
      <div class="about-body">
        <Contents />
        <div class="about-parts">
          <Part id="what" title={say.what}>
            {[say.whatText, ...view.levels.map(levelLine)].map((text) => (
              <p key={text} class="reading">
                {text}
              </p>
            ))}
          </Part>
          <Part id="kinds" title={say.kinds}>
            <Pairs pairs={say.kindsText} />
          </Part>
          <Part id="model" title={say.model}>
            <Pairs pairs={say.modelText} />
          </Part>
          <OfLevel about={view.about} />
          <Part id="glossary" title={say.glossary}>
            <Pairs pairs={view.glossary.map((one) => [one.term, `${one.text} ${one.source}`] as const)} />
          </Part>
          <Part id="literature" title={say.literature}>
            <Lines lines={say.literatureText} />
          </Part>
          <Part id="credits" title={say.credits}>
            <Credits />
          </Part>
        </div>
      </div>
    </SheetPage>
  )
}

/** Where a level is set, in the names that it goes by now. */
function levelLine({ title, place, date, fictional, teaches }: LevelCardView): string {
  return fictional ? say.invented(title, teaches) : say.ofWorld(title, place, date)
}

function go(id: string): void {
  const title = document.getElementById(`about-${id}`)
  title?.scrollIntoView()
  title?.focus({ preventScroll: true })
}

function Contents() {
  return (
    <nav class="about-contents" aria-label={say.contents}>
      <ul>
        {PARTS.map((id) => (
          <li key={id}>
            <button type="button" class="link" onClick={() => go(id)}>
              {say[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function OfLevel({ about }: { readonly about: AppView['about'] }) {
  return (
    <>
      <Part id="simplifies" title={say.simplifies}>
        <Lines lines={about.simplifies} />
      </Part>
      <Part id="assumptions" title={say.assumptions}>
        <Lines lines={about.assumptions} />
      </Part>
      <Part id="facts" title={say.facts}>
        <Lines lines={about.sources} />
        <p class="quiet">{say.factsNote}</p>
        <FactList facts={about.facts} />
      </Part>
    </>
  )
}

interface PartProps {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}

function Part({ id, title, children }: PartProps) {
  return (
    <section aria-labelledby={`about-${id}`}>
      <h2 id={`about-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="about-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

function Pairs({ pairs }: { readonly pairs: readonly (readonly [string, string])[] }) {
  return (
    <dl class="about-pairs">
      {pairs.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd class="reading">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
