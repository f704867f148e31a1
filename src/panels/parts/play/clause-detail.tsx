import back from 'lucide-static/icons/arrow-left.svg?raw'
import check from 'lucide-static/icons/circle-check.svg?raw'
import { useEffect } from 'preact/hooks'
import type { Door } from '../../../game/intent.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import type { ClauseView } from '../../../game/shown/text.ts'
import { isTyping } from '../../keys.tsx'
import { Icon } from '../icon.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { HintLines } from '../hint-line.tsx'
import { ClauseOptions } from './clause-options.tsx'
import { ClauseStances } from './clause-stances.tsx'
import { ClauseMeta } from './clause-row.tsx'
import { ClauseStrip } from './clause-strip.tsx'
import { clauseWords } from '../../words/clause.ts'
import { tableWords } from '../../words/table.ts'
import './clause-detail.css'

const say = clauseWords

interface Props {
  readonly clause: ClauseView
  readonly session: SessionView
  readonly door: Door
  readonly onOpen: (issue: number) => void
  readonly onBack: () => void
}

/** Everything there is to know about one clause: how it stands, who says what of it, and how else it could read. */
export function ClauseDetail({ clause, session, door, onOpen, onBack }: Props) {
  useStanceKeys(clause, door)
  return (
    <div class="detail">
      <h2 class="said">{tableWords.draft}</h2>
      <div class="detail-bar">
        <button type="button" class="button" onClick={onBack}>
          <Icon svg={back} />
          {say.all}
        </button>
        <ClauseStrip tracks={session.tracks} open={clause.issue} onOpen={onOpen} />
      </div>
      <Terms key={clause.id}>
        <div class="detail-columns">
          <section class="detail-wording" aria-label={say.asItStands}>
            <h3 tabIndex={-1} data-detail-heading>
              <span class="track-number">{clause.number}</span> {clause.name}
            </h3>
            <Standing clause={clause} />
            <p class="advice">
              <b>{say.brief}</b> <Glossed text={clause.advice} />
            </p>
            <StanceKeys clause={clause} door={door} />
          </section>
          <ClauseStances clause={clause} />
          <ClauseOptions clause={clause} session={session} door={door} />
        </div>
      </Terms>
    </div>
  )
}

function Standing({ clause }: { readonly clause: ClauseView }) {
  if (clause.treaty === null)
    return (
      <p class="reading standing open">
        <Glossed text={clause.question} />
      </p>
    )
  const held = clause.status === 'bracketed' ? 'bracketed' : ''
  return (
    <div class={`clause-standing clause ${clause.status} ${held}`}>
      <p class="reading standing">
        <Glossed text={clause.treaty} />
      </p>
      <p class="plain-line">
        <Glossed text={clause.plain} />
      </p>
      <ClauseMeta clause={{ ...clause, stances: [] }} />
    </div>
  )
}

function StanceKeys({ clause, door }: { readonly clause: ClauseView; readonly door: Door }) {
  if (!clause.canAccept && !clause.canReserve) return null
  const take = (stance: 'accepts' | 'reserves') => () =>
    door.send({ kind: 'stance', issue: clause.issue, stance })
  return (
    <div class="stance-keys" role="group" aria-label={say.say}>
      <button
        type="button"
        class="button"
        aria-pressed={clause.mine === 'accepts'}
        aria-disabled={!clause.canAccept}
        onClick={take('accepts')}
      >
        <Icon svg={check} />
        <span>
          {say.accept}
          <small>{clause.acceptPrice === '' ? say.free : clause.acceptPrice}</small>
        </span>
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={clause.mine === 'reserves'}
        aria-disabled={!clause.canReserve}
        onClick={take('reserves')}
      >
        <b class="square" aria-hidden="true">
          [ ]
        </b>
        <span>
          {say.reserve}
          <small>{say.free}</small>
        </span>
      </button>
      <HintLines hints={[...clause.acceptHints, ...clause.reserveHints]} />
    </div>
  )
}

function useStanceKeys(clause: ClauseView, door: Door): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'a' && clause.canAccept)
        door.send({ kind: 'stance', issue: clause.issue, stance: 'accepts' })
      if (event.key === 'r' && clause.canReserve)
        door.send({ kind: 'stance', issue: clause.issue, stance: 'reserves' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [clause, door])
}
