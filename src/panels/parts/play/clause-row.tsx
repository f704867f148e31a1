import check from 'lucide-static/icons/circle-check.svg?raw'
import pause from 'lucide-static/icons/circle-pause.svg?raw'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { PartyView } from '../../../game/shown/delegations.ts'
import type { ClauseView } from '../../../game/shown/text.ts'
import { Bracket } from '../bracket.tsx'
import { Flag } from '../flag.tsx'
import { Icon } from '../icon.tsx'
import { Glossed } from '../glossed.tsx'
import { clauseWords } from '../../words/clause.ts'
import './clause-row.css'

const say = clauseWords

interface Props {
  readonly clause: ClauseView
  /** Only one row at a time can be reached with Tab; arrow keys go to the others. */
  readonly stop: boolean
  /** In a narrow column: the few words of it instead of the sentence. */
  readonly brief?: boolean
  readonly onOpen: () => void
  readonly onStep: (event: KeyboardEvent) => void
}

/** One clause of the text as it stands: its wording, who holds it in brackets and why, and what is new. */
export function ClauseRow({ clause, stop, brief = false, onOpen, onStep }: Props) {
  const falling = useFalling(clause.status)
  const look = [
    'clause',
    clause.status,
    clause.status === 'bracketed' ? 'bracketed' : '',
    falling ? 'bracketed falls' : '',
    clause.proposed === null ? '' : 'bracketed unconfirmed',
    clause.selected ? 'selected' : '',
    clause.changed === null ? '' : 'changed',
  ]
  return (
    <button
      type="button"
      class={look.filter(Boolean).join(' ')}
      data-clause={clause.issue}
      tabIndex={stop ? 0 : -1}
      aria-current={clause.selected ? 'true' : undefined}
      onClick={onOpen}
      onKeyDown={onStep}
    >
      <span class="clause-number">{clause.number}</span>
      <span class="clause-body">
        <span class="clause-wording reading">
          <Wording clause={clause} brief={brief} />
        </span>
        <ClauseMeta clause={clause} />
      </span>
    </button>
  )
}

/** True for the moment in which the brackets fall away. */
function useFalling(status: ClauseView['status']): boolean {
  const before = useRef(status)
  const [falling, setFalling] = useState(false)
  useEffect(() => {
    const fell = before.current === 'bracketed' && status === 'agreed'
    before.current = status
    if (!fell) return undefined
    setFalling(true)
    const timer = setTimeout(() => setFalling(false), 520)
    return () => clearTimeout(timer)
  }, [status])
  return falling
}

/** The wording in one line: settled, between brackets with what others would rather see, or not there yet. */
export function Wording({ clause, brief }: Pick<Props, 'clause' | 'brief'>) {
  if (clause.proposed !== null)
    return (
      <>
        <span class="said">{say.proposal}</span>
        <u>{clause.proposed}</u>
      </>
    )
  if (clause.status === 'open') return <span class="not-there">{brief ? clause.name : clause.question}</span>
  if (clause.status !== 'bracketed') return <>{brief ? clause.short : clause.plain}</>
  return (
    <>
      <Bracket>{clause.short}</Bracket>
      {clause.alternatives.map((wording) => (
        <span key={wording}>
          {' '}
          <Bracket>{wording}</Bracket>
        </span>
      ))}
    </>
  )
}

/** Those who give the same few words as their reason stand together. */
function grouped(stances: ClauseView['stances']): readonly (readonly [string, readonly PartyView[]])[] {
  const shorts = [...new Set(stances.map((stance) => stance.short))]
  return shorts.map((short) => {
    const same = stances.filter((stance) => stance.short === short)
    const [first, second] = same
    return [first && second ? first.shared : short, same.map((stance) => stance.party)]
  })
}

export function ClauseMeta({ clause }: { readonly clause: ClauseView }) {
  const against = clause.stances.filter((stance) => stance.kind === 'reserves' || stance.kind === 'objects')
  return (
    <span class="clause-meta">
      <b>
        {clause.status === 'agreed' && <Icon svg={check} />}
        {clause.status === 'parked' && <Icon svg={pause} />}
        {clause.status === 'tabled' && clause.tabledBy.map((party) => <Flag key={party.id} party={party} />)}
        <Glossed
          text={against.length > 0 && clause.status === 'bracketed' ? say.reserved : clause.statusLine}
        />
      </b>
      {clause.status === 'bracketed' &&
        grouped(against).map(([short, parties]) => (
          <span key={short} class="reserve">
            {parties.map((party) => (
              <Flag key={party.id} party={party} named />
            ))}
            <span>{short}</span>
          </span>
        ))}
      {clause.status === 'agreed' && <Initials codes={clause.initials} />}
      {clause.waitLine !== '' && (
        <span class={clause.waitsForYou ? 'waits yours' : 'waits'}>{clause.waitLine}</span>
      )}
      {clause.changed !== null && clause.status !== 'agreed' && (
        <span class="changed-at">{clause.changed}</span>
      )}
    </span>
  )
}

/** Delegation codes in pencil: never a person's own hand. */
export function Initials({ codes }: { readonly codes: readonly string[] }) {
  return (
    <>
      <span class="said">{say.initialledBy(codes)}</span>
      <span class="hand initials" aria-hidden="true">
        {codes.map((code, index) => (
          <span key={code} style={{ animationDelay: `${index * 140}ms` }}>
            {code}{' '}
          </span>
        ))}
      </span>
    </>
  )
}
