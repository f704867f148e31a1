import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { EventView } from '../../game/shown/story.ts'
import { isTyping } from '../keys.tsx'
import { FurtherBelow, useBelow } from '../parts/further-below.tsx'
import { HintLines } from '../parts/hint-line.tsx'
import { eventWords } from '../words/talks.ts'

const say = eventWords

type Reaction = EventView['reactions'][number]

interface Props {
  readonly event: EventView
  readonly chosen: number | null
  readonly onChoose: (reaction: number) => void
  readonly onConfirm: (reaction: number) => void
}

/** The answers to an event: one is put between brackets by click, arrow or number, and confirming lets them fall. */
export function Reactions({ event, chosen, onChoose, onConfirm }: Props) {
  useNumberKeys(event.reactions, onChoose)
  const answers = useRef<HTMLFieldSetElement>(null)
  const foot = useRef<HTMLElement>(null)
  const isBelow = useBelow(answers, foot)
  const only = event.reactions.length === 1 ? event.reactions[0] : undefined
  const taken = only ?? event.reactions.find((one) => one.index === chosen)
  const submit = (submitted: Event): void => {
    submitted.preventDefault()
    if (taken) onConfirm(taken.index)
  }
  return (
    <form onSubmit={submit}>
      {only ? (
        <div class="only-reaction">
          <p class="reading">{only.text}</p>
          <HintLines hints={only.hints} />
        </div>
      ) : (
        <fieldset ref={answers} class="reactions">
          <legend>
            {say.ask} <small class="quiet">{say.keys(event.reactions.length)}</small>
          </legend>
          {event.reactions.map((one, at) => (
            <ReactionChoice
              key={one.index}
              reaction={one}
              digit={at + 1}
              chosen={one.index === chosen}
              onChoose={() => onChoose(one.index)}
            />
          ))}
        </fieldset>
      )}
      <footer ref={foot} class="event-foot">
        {!only && (
          <Said reactions={event.reactions} taken={taken}>
            {isBelow && <FurtherBelow answers={answers} label={say.below} class="link" />}
          </Said>
        )}
        <button
          type="submit"
          class="button brass"
          aria-disabled={!taken}
          aria-label={only ? undefined : taken ? say.confirmOf(taken.label) : say.confirm}
        >
          {only ? only.label : say.confirm}
        </button>
      </footer>
    </form>
  )
}

interface SaidProps {
  readonly reactions: EventView['reactions']
  readonly taken: Reaction | undefined
  /** What stands there before an answer is chosen, in place of the wish for one. */
  readonly children: ComponentChildren
}

/** What the chosen answer means, in a place that is as high as the longest of them: nothing moves when one is chosen. */
function Said({ reactions, taken, children }: SaidProps) {
  return (
    <div class="reaction-said" aria-live="polite">
      {children && !taken ? children : <p class={taken ? 'away' : 'quiet'}>{say.choose}</p>}
      {reactions.map((one) => (
        <p key={one.index} class={one === taken ? 'reading' : 'reading away'}>
          {one.text}
        </p>
      ))}
    </div>
  )
}

interface ChoiceProps {
  readonly reaction: Reaction
  readonly digit: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

function ReactionChoice({ reaction, digit, chosen, onChoose }: ChoiceProps) {
  return (
    <label class={`reaction ${chosen ? 'bracketed' : ''}`}>
      <input class="said" type="radio" name="reaction" checked={chosen} onChange={onChoose} />
      <span class="reaction-head">
        <kbd aria-hidden="true">{digit}</kbd>
        <b>{reaction.label}</b>
        <small>{reaction.cost}</small>
      </span>
      <HintLines hints={reaction.hints} />
    </label>
  )
}

function useNumberKeys(reactions: EventView['reactions'], onChoose: (index: number) => void): void {
  // Heard from the first paint: a key pressed as the news appears is an answer, too.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const typing =
        isTyping(event.target) && !(event.target instanceof HTMLInputElement && event.target.type === 'radio')
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return
      const digit = /^[1-9]$/.test(event.key) ? Number(event.key) : 0
      const reaction = reactions[digit - 1]
      if (!reaction) return
      onChoose(reaction.index)
      document.querySelectorAll<HTMLInputElement>('.reaction input')[digit - 1]?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [reactions])
}
