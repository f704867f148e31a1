import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import pen from 'lucide-static/icons/pen-line.svg?raw'
import open from 'lucide-static/icons/brackets.svg?raw'
import type { EndingView } from '../../game/shown/ending.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { StatusLabel } from '../parts/status-label.tsx'
import type { ScreenProps } from '../screen.ts'
import { usePicture } from '../share/use-picture.tsx'
import { Counts } from '../set-pieces/counts.tsx'
import { endingWords } from '../words/ending.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import '../set-pieces/set-pieces.css'
import './ending.css'

const say = endingWords

export function EndingScreen({ view, door }: ScreenProps) {
  const picture = usePicture(view)
  const ending = view.session?.ending
  if (!ending) return <main class="screen" />
  return (
    <div class="screen ending-screen">
      <Terms>
        <main>
          <section class="ending-head">
            <p class="ending-state">
              <Icon svg={ending.signed ? pen : open} />
              {ending.signed ? say.signed : say.unsigned}
              <StatusLabel status="simulated" />
            </p>
            <h1>{ending.title}</h1>
            <p class="reading">
              <Glossed text={ending.everyone} />
            </p>
            <div class="ending-marks">
              <Counts counts={ending.counts} />
              {ending.durability && <Durability durability={ending.durability} />}
            </div>
          </section>
          {ending.closing.length > 0 && <Closing closing={ending.closing} />}
          <section class="ending-told" aria-labelledby="told-title">
            <h2 id="told-title">{say.told}</h2>
            <p>
              <Glossed text={say.toldNote} />
            </p>
            <div class="told">
              {ending.told.map((one) => (
                <article key={one.party.id} class="paper sheet">
                  <h3>
                    <Flag party={one.party} size="medium" />
                    {one.party.name}
                  </h3>
                  <p class="reading">
                    <Glossed text={one.text} />
                  </p>
                </article>
              ))}
            </div>
          </section>
        </main>
      </Terms>
      <footer class="ending-foot">
        {picture.key}
        <button type="button" class="button brass" onClick={() => door.send({ kind: 'proceed' })}>
          {view.session?.proceedLabel ?? say.onward}
          <Icon svg={arrow} />
        </button>
      </footer>
      {picture.sheet}
    </div>
  )
}

/** Who said what at the last reading, who left, and what the capitals answered. */
function Closing({ closing }: Pick<EndingView, 'closing'>) {
  return (
    <section class="ending-closing" aria-labelledby="closing-title">
      <h2 id="closing-title">{say.closing}</h2>
      <ul>
        {closing.map(({ party, yes, text }) => (
          <li key={`${party.id} ${text}`}>
            <Flag party={party} />
            <b>{party.name}</b>
            <span class={yes ? 'yes' : 'no'}>
              <Icon svg={yes ? pen : open} />
              <Glossed text={text} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Durability({ durability }: { readonly durability: NonNullable<EndingView['durability']> }) {
  return (
    <div class="durability">
      <p>
        <b>{say.durability}</b>
      </p>
      <div class="durability-bar" aria-hidden="true">
        <i style={{ width: `${durability.permille / 10}%` }} />
      </div>
      <p>
        <strong>{durability.word}</strong> <span class="tabular">{say.scale(durability.permille)}</span>
      </p>
      {durability.heard && <p>{durability.heard}</p>}
      <p class="quiet">
        <Glossed text={say.durabilityNote} />
      </p>
    </div>
  )
}
