import { useEffect, useId, useRef } from 'preact/hooks'
import type { Door, Draft } from '../../../game/intent.ts'
import type { ComposerView, FieldView } from '../../../game/shown/actions.ts'
import { HintLines } from '../hint-line.tsx'
import { Icon } from '../icon.tsx'
import { Glossed, Terms } from '../glossed.tsx'
import { actionIcon } from './action-icons.ts'
import { Field, type FieldValue } from './fields.tsx'
import { composingWords } from '../../words/composing.ts'
import './composer.css'

const say = composingWords

type Fields = Draft['fields']

function typed(fields: readonly FieldView[]): Fields {
  return Object.fromEntries(
    fields.flatMap((field) => (field.value === null ? [] : [[field.name, field.value]])),
  )
}

/** The draft with one field filled; another clause means that its wording is still to be chosen. */
function filled(composer: ComposerView, name: string, value: FieldValue): Draft {
  const { choice, ...others } = typed(composer.fields)
  const kept = name === 'issue' || choice === undefined ? others : { ...others, choice }
  return { action: composer.action.id, fields: { ...kept, [name]: value } }
}

/** Where the focus would go with what was put away, it goes to the key that had opened it, or near. */
function comeBackTo(action: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const key =
      document.querySelector<HTMLElement>(`[data-action="${action}"]`) ??
      document.querySelector<HTMLElement>('[data-place="moves"], .app h1')
    key?.focus({ preventScroll: true })
  })
}

/** A move in the making. Nothing has happened yet: Esc or Cancel undoes all of it, one key confirms it. */
export function Composer({ composer, door }: { readonly composer: ComposerView; readonly door: Door }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const { action } = composer
  /** Where it stands why the move cannot be confirmed. */
  const why = useId()
  /** What is to be chosen next. */
  const next = composer.fields.find(({ value }) => value === null)?.name
  /** Nothing is to be chosen: what the move is stands where the fields would be. */
  const isBare = composer.fields.length === 0 && composer.aid === null
  const cancel = (): void => door.send({ kind: 'compose', draft: null })
  useEffect(() => heading.current?.focus(), [action.id])
  useEffect(() => () => comeBackTo(action.id), [action.id])
  // Where what it will be lies over the foot of the fields, it must not cover what was chosen last.
  useEffect(() => {
    if (composer.ready) document.activeElement?.closest('.pick')?.scrollIntoView({ block: 'nearest' })
  }, [composer.ready])
  // In a low window what comes next lies below the edge.
  useEffect(() => {
    fields.current?.querySelector(`[data-field="${next}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [next])
  return (
    <div class="composer" role="form" aria-label={say.of(action.label)}>
      <header class="composer-head">
        <Icon svg={actionIcon(action.icon)} />
        <h2 ref={heading} tabIndex={-1}>
          {action.label}
        </h2>
        {!isBare && (
          <details class="disclosure composer-about" key={action.id}>
            <summary>{say.about}</summary>
            <p>
              <Terms>
                <Glossed text={action.about} />
              </Terms>
            </p>
          </details>
        )}
      </header>
      <div class="composer-fields" ref={fields}>
        {isBare && (
          <p class="reading composer-bare">
            <Terms>
              <Glossed text={action.about} />
            </Terms>
          </p>
        )}
        {composer.aid && <DraftAid composer={composer} aid={composer.aid} door={door} />}
        {composer.fields.map((field) => (
          <Field
            key={field.name}
            field={field}
            onChange={(value) => door.send({ kind: 'compose', draft: filled(composer, field.name, value) })}
          />
        ))}
      </div>
      <aside class="composer-side" aria-label={say.would}>
        <div class="composer-said scroll-cue">
          <Terms>
            <Sentence composer={composer} why={why} />
            <HintLines hints={composer.preview} />
          </Terms>
        </div>
        <div class="composer-keys">
          <button
            type="button"
            class={`button confirm ${composer.ready ? 'brass' : ''}`}
            aria-disabled={!composer.ready}
            aria-describedby={composer.problem === null ? undefined : why}
            onClick={() => composer.ready && door.send({ kind: 'confirm' })}
          >
            {composer.confirmLabel}
          </button>
          <button type="button" class="button" onClick={cancel}>
            {say.cancel} <kbd>{say.escape}</kbd>
          </button>
        </div>
      </aside>
    </div>
  )
}

interface AidProps {
  readonly composer: ComposerView
  readonly aid: NonNullable<ComposerView['aid']>
  readonly door: Door
}

/** What the notebook would draft: nothing is set until it is taken over, and everything can be changed then. */
function DraftAid({ composer, aid, door }: AidProps) {
  const takeOver = (): void => door.send({ kind: 'compose', draft: filled(composer, 'changes', aid.changes) })
  return (
    <section class="draft-aid" aria-label={say.aid}>
      <h3>{say.aid}</h3>
      <p>{aid.about}</p>
      {aid.lines.length > 0 && (
        <>
          <ul>
            {aid.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="button" onClick={takeOver}>
            {say.takeOver}
          </button>
        </>
      )}
    </section>
  )
}

function Sentence({ composer, why }: { readonly composer: ComposerView; readonly why: string }) {
  return (
    <>
      <h3>{say.notSaid}</h3>
      {composer.sentence !== null && (
        <p class="sentence reading bracketed unconfirmed">
          <Glossed text={composer.sentence} />
        </p>
      )}
      {composer.problem !== null && (
        <p id={why} class={composer.missing ? 'to-choose' : 'problem'} role="status">
          {composer.problem}
        </p>
      )}
    </>
  )
}
