import arrows from 'lucide-static/icons/move-horizontal.svg?raw'
import brackets from 'lucide-static/icons/brackets.svg?raw'
import check from 'lucide-static/icons/circle-check.svg?raw'
import clock from 'lucide-static/icons/clock.svg?raw'
import down from 'lucide-static/icons/trending-down.svg?raw'
import eye from 'lucide-static/icons/eye.svg?raw'
import pen from 'lucide-static/icons/pen-line.svg?raw'
import phone from 'lucide-static/icons/phone.svg?raw'
import query from 'lucide-static/icons/circle-question-mark.svg?raw'
import same from 'lucide-static/icons/minus.svg?raw'
import speech from 'lucide-static/icons/message-square.svg?raw'
import up from 'lucide-static/icons/trending-up.svg?raw'
import type { Door } from '../../../game/intent.ts'
import type { DelegationView } from '../../../game/shown/delegations.ts'
import type { SessionView } from '../../../game/shown/session.ts'
import { Flag } from '../flag.tsx'
import { Icon } from '../icon.tsx'
import { Pips } from '../pips.tsx'
import { railWords } from '../../words/rail.ts'
import './rail.css'

const say = railWords

const SIGNALS = { speech, eye, phone, pen, clock } as const
const STANCES = { supports: check, flexible: arrows, reserves: brackets, unknown: query } as const
const TRENDS = { '-1': down, '0': same, '1': up } as const

/** Everybody at the table and the one who is not: how they stand to you, what they last did, where they stand on each track. */
export function Rail({ session, door }: { readonly session: SessionView; readonly door: Door }) {
  const current = session.tracks.find((track) => track.current)?.short
  return (
    <ul class="rail" aria-label={say.heading}>
      {session.delegations.map((one) => (
        <Card key={one.party.id} delegation={one} current={current} door={door} />
      ))}
    </ul>
  )
}

interface CardProps {
  readonly delegation: DelegationView
  readonly current: string | undefined
  readonly door: Door
}

function Card({ delegation, current, door }: CardProps) {
  const { party, signal } = delegation
  const look = delegation.you ? 'yours' : delegation.absent ? 'away' : delegation.gone ? 'away gone' : ''
  return (
    <li class={`delegation ${look}`}>
      <header>
        {delegation.absent ? <Icon svg={phone} /> : <Flag party={party} size="medium" />}
        <Name delegation={delegation} door={door} />
        <Relation delegation={delegation} />
      </header>
      <p class="signal">
        <Icon svg={SIGNALS[signal.icon]} />
        <span>
          {signal.text}
          {signal.why !== undefined && <small> {signal.why}</small>}
        </span>
      </p>
      {delegation.tracks.length > 0 && (
        <ul class="stances" aria-label={say.stands}>
          {delegation.tracks.map((track, index) => (
            <li key={track.track} class={track.stance} title={`${track.track}: ${track.word}`}>
              <Icon svg={STANCES[track.stance]} />
              <span class={track.track === current ? '' : 'said'}>{track.track}</span>
              <span aria-hidden="true">{track.track === current ? '' : index + 1}</span>
              <span class="said">: {track.word}</span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function Name({ delegation, door }: Omit<CardProps, 'current'>) {
  const { party } = delegation
  const name = (
    <>
      <span class="whole-name">{party.name}</span>
      <span class="code-name" aria-hidden="true">
        {party.code}
      </span>
    </>
  )
  if (delegation.absent || delegation.gone) return <h2>{name}</h2>
  const visit = (): void =>
    delegation.you
      ? door.send({ kind: 'go', to: 'capital' })
      : door.send({ kind: 'visit', party: party.index })
  return (
    <h2>
      <button type="button" class="card-key" onClick={visit}>
        {name}
        <span class="said">{delegation.you ? say.home : say.visit}</span>
      </button>
    </h2>
  )
}

function Relation({ delegation }: { readonly delegation: DelegationView }) {
  const { relation } = delegation
  if (delegation.you) return <span class="relation mine">{say.yours}</span>
  if (delegation.gone) return <span class="relation">{say.gone}</span>
  if (!relation)
    return (
      <span class="relation">
        <span class="whole-name">{say.absent}</span>
        <span class="code-name" aria-hidden="true">
          {say.away}
        </span>
      </span>
    )
  return (
    <span class="relation">
      {relation.word}
      <Pips count={relation.pips} />
      <span class={`trend ${relation.trend === 0 ? 'steady' : ''}`}>
        <Icon svg={TRENDS[`${relation.trend}`]} label={say.trends[`${relation.trend}`]} />
      </span>
    </span>
  )
}
