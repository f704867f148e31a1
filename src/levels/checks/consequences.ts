import type { Finding, Path } from '../problem.ts'

/** What is missing under a name that everything else in the level still calls otherwise. */
const OF_A_NEW_NAME: readonly string[] = ['points-missing', 'stakes-missing', 'unused-fact']
/** What is missing where it hangs on a seat that was mistyped among those of an ability. */
const OF_SEATS: readonly string[] = ['phase-unreachable', 'ability-idle']

/** Findings without those that come of another one only, and go when that is put right. */
export function withoutConsequences(
  findings: readonly Finding[],
  firm: readonly Finding[],
): readonly Finding[] {
  const renamed = firm.flatMap(({ code, found }) => (code === 'renamed-id' ? [found] : []))
  const isSeatLost = firm.some(
    ({ code, path }) => code === 'unknown-party' && path[0] === 'abilities' && path[2] === 'seats',
  )
  return findings.filter(({ code, path, expected, found }) => {
    if (code.startsWith('unreachable-')) return !firm.some((one) => leadsTo(path, one.path))
    if (OF_A_NEW_NAME.includes(code)) return !renamed.includes(expected) && !renamed.includes(found)
    return !isSeatLost || !OF_SEATS.includes(code)
  })
}

/** Whether what stands at the second path is part of what stands at the first, which cannot hold for its sake. */
function leadsTo(whole: Path, part: Path): boolean {
  return whole.every((step, at) => step === part[at])
}
