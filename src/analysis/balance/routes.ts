import { type Package, type Scenario, SILENT } from '../../negotiation/scenario.ts'
import { signatoriesOf } from '../../negotiation/signatories.ts'
import { lastingPackages } from './lasting.ts'
import { exactly, judged, type Row } from './row.ts'
import { poolCells, type Proved, type Sessions } from './sessions.ts'

/** A way to a lasting text, told from others by what stands in it. */
interface Route {
  readonly name: string
  readonly leads: (text: Package) => boolean
}

/** Two texts are two routes when they differ in at least one of so many clauses. */
const APART = 3

/** Is there more than one lesson in it? Different ways to a lasting text, proved by search and walked in play. */
export async function routeRows(sessions: Sessions): Promise<readonly Row[]> {
  const { level } = sessions
  const lasting = lastingPackages(level)
  const walked = await goodTexts(sessions)
  const routes = routesOf(level.scenario).map((route) => routeRow(level, route, lasting ?? [], walked))
  const rows = [...routes, apartRow(level.scenario, lasting ?? [], walked)]
  return lasting ? rows : rows.map((row) => ({ ...row, note: 'too many packages to search' }))
}

/** Recognition of anything, and whoever comes in by an option, make routes of their own where a level has both. */
function routesOf(scenario: Scenario): readonly Route[] {
  const options = scenario.issues.flatMap((issue) => issue.options)
  if (!options.some(({ recognition }) => recognition)) return []
  const standing = scenario.parties.filter(({ signs }) => signs === 'always').length
  const all: readonly Route[] = [
    {
      name: 'without recognition',
      leads: (text) => !text.some((choice, at) => scenario.issues[at]!.options[choice]?.recognition),
    },
    { name: 'with further signatories', leads: (text) => signatoriesOf(scenario, text).length > standing },
  ]
  return options.some(({ signatories }) => signatories.length) ? all : all.slice(0, 1)
}

function routeRow(
  { scenario }: Proved,
  { name, leads }: Route,
  lasting: readonly Package[],
  walked: readonly Walked[],
): Row {
  const found = lasting.filter(leads)
  const sessions = walked.reduce((sum, { text, times }) => sum + (leads(text) ? times : 0), 0)
  const [example] = found
  return judged({
    part: 'routes',
    name: `lasting ${name}`,
    bound: { atLeast: 1 },
    measured: [exactly('searched', 'packages', found.length), exactly('played', 'sessions', sessions)],
    ...(example ? { note: `such as ${told(scenario, example)}` } : {}),
  })
}

/** How much two lasting texts can differ. */
function apartRow({ issues }: Scenario, lasting: readonly Package[], walked: readonly Walked[]): Row {
  const played = walked.map(({ text }) => text)
  return judged({
    part: 'routes',
    name: 'two lasting texts apart',
    bound: { atLeast: Math.ceil(issues.length / APART) },
    measured: [exactly('searched', 'clauses', widest(lasting)), exactly('played', 'clauses', widest(played))],
  })
}

/** In how many clauses two of these texts differ at least: from the first to the farthest, and from there once more. */
export function widest(texts: readonly Package[]): number {
  const [first] = texts
  if (!first) return 0
  const from = (text: Package) => texts.map((other) => distance(text, other))
  const near = from(first)
  const far = texts[near.indexOf(most(near))]!
  return most(from(far))
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((highest, number) => Math.max(highest, number), 0)
}

function distance(one: Package, other: Package): number {
  return one.reduce((sum, choice, at) => sum + (choice === other[at] ? 0 : 1), 0)
}

interface Walked {
  readonly text: Package
  readonly times: number
}

/** The texts that came home in the pool and how often, in an order that does not depend on which core was faster. */
async function goodTexts(sessions: Sessions): Promise<readonly Walked[]> {
  const found = new Map<string, Walked>()
  for (const { each } of await sessions.of('pool', poolCells(sessions.level))) {
    for (const { good, text } of each.values()) {
      const key = text.join()
      if (good) found.set(key, { text, times: (found.get(key)?.times ?? 0) + 1 })
    }
  }
  return [...found.keys()].toSorted().map((key) => found.get(key)!)
}

function told({ issues }: Scenario, text: Package): string {
  return text
    .map(
      (choice, at) => `${issues[at]!.id} ${choice === SILENT ? 'silent' : issues[at]!.options[choice]!.id}`,
    )
    .join(', ')
}
