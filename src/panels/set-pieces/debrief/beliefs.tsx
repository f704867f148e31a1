import type { DebriefView } from '../../../game/shown/debrief.ts'
import { Flag } from '../../parts/flag.tsx'
import { debriefWords } from '../../words/debrief.ts'

const say = debriefWords

type Belief = DebriefView['beliefs'][number]

/** What the notebook held of each delegation's weights, an outline, over what was so, a filled bar. */
export function Beliefs({ beliefs }: { readonly beliefs: readonly Belief[] }) {
  const [first, ...others] = beliefs
  return (
    <>
      <Tables beliefs={first ? [first] : []} />
      {others.length > 0 && (
        <details class="disclosure">
          <summary>{say.otherBeliefs(others.map(({ party }) => party.name))}</summary>
          <Tables beliefs={others} />
        </details>
      )}
    </>
  )
}

function Tables({ beliefs }: { readonly beliefs: readonly Belief[] }) {
  return (
    <div class="beliefs">
      {beliefs.map((belief) => (
        <BeliefTable key={belief.party.id} belief={belief} />
      ))}
    </div>
  )
}

function BeliefTable({ belief }: { readonly belief: Belief }) {
  return (
    <table>
      <caption>
        <Flag party={belief.party} /> {belief.party.name}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="said">{say.track}</span>
          </th>
          <th scope="col">{say.believed}</th>
          <th scope="col">{say.truth}</th>
          <th scope="col">
            <span class="said">{say.bars}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {belief.tracks.map((track, at) => (
          <tr key={track}>
            <th scope="row">{track}</th>
            <td class="tabular">{belief.believed[at] ?? 0}</td>
            <td class="tabular">
              <b>{belief.truth[at] ?? 0}</b>
            </td>
            <td class="belief-bars" aria-hidden="true">
              <i class="believed" style={{ width: `${belief.believed[at] ?? 0}%` }} />
              <i class="truth" style={{ width: `${belief.truth[at] ?? 0}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
