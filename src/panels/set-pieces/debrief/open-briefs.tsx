import eye from 'lucide-static/icons/eye.svg?raw'
import folder from 'lucide-static/icons/folder-open.svg?raw'
import type { DebriefView } from '../../../game/shown/debrief.ts'
import { Flag } from '../../parts/flag.tsx'
import { Icon } from '../../parts/icon.tsx'
import { BriefParts } from '../brief-parts.tsx'
import { debriefWords } from '../../words/debrief.ts'
import { Glossed } from '../../parts/glossed.tsx'

const say = debriefWords

type OpenBrief = DebriefView['briefs'][number]

/** Every delegation's brief, opened: what mattered most and whether you found it; the rest of it is unfolded. */
export function OpenBriefs({ briefs }: { readonly briefs: readonly OpenBrief[] }) {
  return (
    <div class="open-briefs">
      {briefs.map((brief) => (
        <article key={brief.party.id}>
          <header>
            <Flag party={brief.party} size="medium" />
            <h3>{brief.party.name}</h3>
            <span>
              <Icon svg={folder} />
              {say.opened}
            </span>
          </header>
          <Foremost wants={brief.wants} />
          <p class="found">
            <Icon svg={eye} />
            <span>
              <Glossed text={brief.found} />
            </span>
          </p>
          <details class="disclosure">
            <summary>{say.wholeBrief}</summary>
            <Wants wants={brief.wants} />
            <h4>{say.redLines}</h4>
            {brief.redLines.length === 0 ? (
              <p class="reading">{say.noRedLines}</p>
            ) : (
              <ul class="reading">
                {brief.redLines.map((line) => (
                  <li key={line}>
                    <Glossed text={line} />
                  </li>
                ))}
              </ul>
            )}
            <p class="tabular">
              <Glossed text={say.reservation(brief.reservation)} />
              {brief.asked !== null && <Glossed text={` ${say.askedForYes(brief.asked)}`} />}
            </p>
            <BriefParts brief={brief} level="h4" />
          </details>
        </article>
      ))}
    </div>
  )
}

/** What weighed most with it, in a line. */
function Foremost({ wants }: { readonly wants: OpenBrief['wants'] }) {
  const [first] = wants
  if (!first) return null
  return (
    <p class="foremost">
      <Glossed text={say.foremost(`${first.number} ${first.issue}`, first.best)} />
    </p>
  )
}

function Wants({ wants }: { readonly wants: OpenBrief['wants'] }) {
  const most = Math.max(1, ...wants.map((want) => want.weight))
  return (
    <table class="wants">
      <caption>{say.wants}</caption>
      <thead class="said">
        <tr>
          <th scope="col">{say.wantsHead.clause}</th>
          <th scope="col">{say.wantsHead.best}</th>
          <th scope="col">{say.wantsHead.weight}</th>
        </tr>
      </thead>
      <tbody>
        {wants.map((want) => (
          <tr key={want.number}>
            <th scope="row">
              <span class="tabular">{want.number}</span> {want.issue}
            </th>
            <td class="reading">{want.best}</td>
            <td class="tabular">
              {want.weight}
              <i style={{ width: `${(want.weight / most) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
