/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-tabindex --
   rows become cards on narrow pages, and browsers forget what a table is when it is laid out otherwise; what scrolls must take the focus */
import type { DebriefView } from '../../../game/shown/debrief.ts'
import type { PartyView } from '../../../game/shown/delegations.ts'
import { Flag } from '../../parts/flag.tsx'
import { debriefWords } from '../../words/debrief.ts'
import { Glossed } from '../../parts/glossed.tsx'

const say = debriefWords

type Packages = DebriefView['packages']
type Worth = Packages[number]['worth'][number]

/** The text as it ended and the one nearest to compare with; the others are unfolded. */
const IN_VIEW = 2

/** The text as it ended beside other possible ones, in numbers and bars, and clause by clause. */
export function PackageTable({ packages, scale }: Pick<DebriefView, 'packages' | 'scale'>) {
  const first = packages.slice(0, IN_VIEW)
  const others = packages.slice(IN_VIEW)
  return (
    <>
      <p class="quiet">
        <Glossed text={say.packagesNote(scale.min, scale.max)} />
      </p>
      <Worths packages={first} />
      {others.length > 0 && (
        <details class="disclosure">
          <summary>{say.otherTexts(others.map(({ name }) => name))}</summary>
          <Worths packages={others} />
        </details>
      )}
      <Wording packages={packages} />
    </>
  )
}

function Worths({ packages }: { readonly packages: Packages }) {
  const parties = signing(packages)
  return (
    <div class="wide-table">
      <table class="packages" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {say.text}
            </th>
            {parties.map((party) => (
              <th key={party.id} scope="col" role="columnheader">
                <Flag party={party} /> {party.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {packages.map((one) => (
            <tr key={one.id} role="row" class={one.id === 'yours' ? 'is-yours' : ''}>
              <th scope="row" role="rowheader">
                <Glossed text={one.name} />
                <small>
                  <Glossed text={one.about} />
                </small>
              </th>
              {parties.map((party) => (
                <WorthCell
                  key={party.id}
                  party={party}
                  worth={one.worth.find((worth) => worth.party.id === party.id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Whoever signs one of the texts, in the order in which they first appear. */
function signing(packages: Packages): readonly PartyView[] {
  const all = packages.flatMap((one) => one.worth.map((worth) => worth.party))
  return all.filter((party, at) => all.findIndex((other) => other.id === party.id) === at)
}

interface WorthCellProps {
  readonly worth: Worth | undefined
  readonly party: PartyView
}

function WorthCell({ worth, party }: WorthCellProps) {
  if (!worth) {
    return (
      <td role="cell" data-party={party.name}>
        <small>{say.notNeeded}</small>
      </td>
    )
  }
  const { value, gain, asked, bar } = worth
  return (
    <td role="cell" data-party={party.name}>
      <b class="tabular">{value}</b>
      <svg class="worth-bar" viewBox="0 0 1000 14" preserveAspectRatio="none" aria-hidden="true">
        <rect class="ground" width="1000" height="14" />
        <rect
          class={gain >= 0 ? 'gain' : 'loss'}
          x={bar.from}
          width={Math.max(5, bar.to - bar.from)}
          height="14"
        />
        <rect class="ideal" x={bar.ideal - 5} width="10" height="14" />
      </svg>
      <small>
        {gain < 0 && '↓ '}
        {asked === null ? say.gain(gain) : say.asked(gain, asked)}
      </small>
    </td>
  )
}

function Wording({ packages }: { readonly packages: Packages }) {
  const first = packages[0]
  if (!first) return null
  return (
    <details class="disclosure">
      <summary>{say.wording}</summary>
      <section class="wide-table" tabIndex={0} aria-label={say.wording}>
        <table class="wording">
          <thead>
            <tr>
              <th scope="col">
                <span class="said">{say.wantsHead.clause}</span>
              </th>
              {packages.map((one) => (
                <th key={one.id} scope="col">
                  {one.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.wording.map((clause, row) => (
              <tr key={clause.number}>
                <th scope="row" class="tabular">
                  {clause.number}
                </th>
                {packages.map((one) => (
                  <WordingCell key={one.id} wording={one.wording[row]} own={one.id === 'yours'} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

interface WordingCellProps {
  readonly wording: Packages[number]['wording'][number] | undefined
  readonly own: boolean
}

function WordingCell({ wording, own }: WordingCellProps) {
  if (!wording) return <td>–</td>
  if (own) return <td class="reading">{wording.short}</td>
  if (wording.same) return <td class="quiet">{say.wordingSame}</td>
  return (
    <td class="reading">
      <b>≠ {wording.short}</b>
    </td>
  )
}
