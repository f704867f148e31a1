import type { DebriefView } from '../../../game/shown/debrief.ts'
import { debriefWords } from '../../words/debrief.ts'
import { Glossed } from '../../parts/glossed.tsx'
import { Beliefs } from './beliefs.tsx'
import { OpenBriefs } from './open-briefs.tsx'
import { PackageTable } from './packages.tsx'
import { Scatter } from './scatter.tsx'

const say = debriefWords

/** Second step: the briefs opened, other texts that were possible, and beliefs against the truth. */
export function Analyse({ debrief }: { readonly debrief: DebriefView }) {
  return (
    <>
      <div class="analyse">
        <section aria-labelledby="packages-title">
          <h2 id="packages-title">{say.packages}</h2>
          <PackageTable packages={debrief.packages} scale={debrief.scale} />
        </section>
        {debrief.scatter && (
          <section aria-labelledby="scatter-title">
            <h2 id="scatter-title">{say.scatter}</h2>
            <Scatter scatter={debrief.scatter} />
          </section>
        )}
      </div>
      <section class="band" aria-labelledby="briefs-title">
        <h2 id="briefs-title">{say.briefs}</h2>
        <p class="quiet">
          <Glossed text={say.briefsNote} />
        </p>
        <OpenBriefs briefs={debrief.briefs} />
      </section>
      {debrief.beliefs.length > 0 && (
        <section class="belief-section" aria-labelledby="beliefs-title">
          <h2 id="beliefs-title">{say.beliefs}</h2>
          <p class="quiet">
            <Glossed text={say.beliefsNote} />
          </p>
          <Beliefs beliefs={debrief.beliefs} />
        </section>
      )}
    </>
  )
}
