import type { MoveOf } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import { start } from '../words/sentence.ts'
import { answersOf } from '../standing.ts'
import type { EndingView } from '../shown/ending.ts'
import { type Ground, timeAt } from './ground.ts'

type Line = EndingView['closing'][number]

/** Who signed, put it off, declined or left, and how the capitals and the absent party answered, a line for each. */
export function closingOf(ground: Ground): readonly Line[] {
  return [...leftLines(ground), ...together([...signedLines(ground), ...answerLines(ground)])]
}

/** What a delegation said and what its capital answered, in one line; it is a yes if both were. */
function together(lines: readonly Line[]): readonly Line[] {
  const names = new Set(lines.map(({ party }) => party.id))
  return [...names].flatMap((id) => {
    const own = lines.filter(({ party }) => party.id === id)
    const [first] = own
    if (!first) return []
    return [
      { ...first, yes: own.every(({ yes }) => yes), text: start(own.map(({ text }) => text).join('; ')) },
    ]
  })
}

function leftLines({ seen, party, words, scenario }: Ground): readonly Line[] {
  return seen.story.flatMap(({ consequences, slot }) =>
    consequences.flatMap((one) =>
      one.kind === 'left'
        ? [{ party: party(one.party), yes: false, text: words.endings.left(timeAt(scenario, slot)) }]
        : [],
    ),
  )
}

/** What each delegation said at the last reading. */
function signedLines(ground: Ground): readonly Line[] {
  const { seen, party } = ground
  const opened = seen.story.findLastIndex(({ consequences }) =>
    consequences.some((one) => one.kind === 'stage' && one.to.kind === 'reading'),
  )
  if (opened < 0) return []
  return seen.story
    .slice(opened)
    .flatMap(({ move }) =>
      move.kind === 'sign'
        ? [{ party: party(move.party), yes: move.answer === 'sign', text: signedText(ground, move) }]
        : [],
    )
}

function signedText(ground: Ground, { answer, reason, party }: MoveOf<'sign'>): string {
  const { words, told, seen } = ground
  if (answer === 'sign' && seen.ended?.outcome !== 'signed') return words.endings.ready
  if (answer === 'sign' || !reason) return words.endings.said[answer]
  return words.endings.because(
    words.endings.said[answer],
    told.clause(reason.issue),
    signReason(ground, party, reason),
  )
}

/** Why a delegation does not sign; where the text says nothing on the clause it names, that silence is the reason. */
export function signReason(
  { told, seen, words }: Ground,
  party: PartyIndex,
  reason: NonNullable<MoveOf<'sign'>['reason']>,
): string {
  const silent = seen.clauses[reason.issue]?.status !== 'agreed'
  return silent && reason.away === undefined ? words.moves.leftOpen : told.reason(party, reason)
}

function answerLines({ seen, party, words, told, scenario }: Ground): readonly Line[] {
  const answers = answersOf(seen)
  if (seen.ended?.outcome !== 'signed' || !answers) return []
  const worded = (yes: boolean, names: number) =>
    yes || names < 0 ? words.endings.answered(yes) : words.endings.refused(told.clause(names))
  const { absent } = scenario
  return [
    ...answers.capitals.map(({ party: of, yes, names }) => ({
      party: party(of),
      yes,
      text: words.endings.capital(told.t(told.level.parties[of]?.capital?.name ?? ''), worded(yes, names)),
    })),
    ...(answers.absent && absent
      ? [
          {
            party: party(absent.party),
            yes: answers.absent.accepts,
            text: worded(answers.absent.accepts, answers.absent.names),
          },
        ]
      : []),
  ]
}
