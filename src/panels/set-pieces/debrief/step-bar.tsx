import type { DebriefView } from '../../../game/shown/debrief.ts'
import { Brand } from '../../parts/bracket.tsx'
import { debriefWords } from '../../words/debrief.ts'

const say = debriefWords
export const DEBRIEF_STEPS = ['describe', 'analyse', 'transfer'] as const
export type Step = DebriefView['step']

interface Props {
  readonly reached: Step
  readonly shown: Step
  readonly where: string
  readonly onShow: (step: Step) => void
}

/** The three steps of looking back; those already reached can be read again. */
export function StepBar({ reached, shown, where, onShow }: Props) {
  const last = DEBRIEF_STEPS.indexOf(reached)
  return (
    <header class="debrief-bar">
      <Brand />
      <nav aria-label={say.stepsOf}>
        <ol>
          {DEBRIEF_STEPS.map((step, at) => (
            <li key={step}>
              {at <= last ? (
                <button
                  type="button"
                  {...(step === shown ? { 'aria-current': 'step' } : {})}
                  onClick={() => onShow(step)}
                >
                  {at + 1}. <span class="step-name">{say.steps[step]}</span>
                </button>
              ) : (
                <span>
                  {at + 1}. <span class="step-name">{say.steps[step]}</span>
                  <span class="said">, {say.stepLater}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <p>{where}</p>
    </header>
  )
}
