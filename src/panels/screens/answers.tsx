import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import phone from 'lucide-static/icons/phone.svg?raw'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SessionView } from '../../game/shown/session.ts'
import { Flag } from '../parts/flag.tsx'
import { Icon } from '../parts/icon.tsx'
import { HintBubble } from '../parts/play/hint-bubble.tsx'
import { TopBar } from '../parts/play/top-bar.tsx'
import { StatusLabel } from '../parts/status-label.tsx'
import type { ScreenProps } from '../screen.ts'
import { CapitalAnswer, Verdict } from '../set-pieces/capital-answer.tsx'
import { answersWords } from '../words/talks.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import '../set-pieces/set-pieces.css'
import './answers.css'

const say = answersWords

type AnswersView = NonNullable<SessionView['answers']>

export function AnswersScreen({ view, door }: ScreenProps) {
  const answers = view.session?.answers
  const heading = useRef<HTMLHeadingElement>(null)
  const step = answers?.step
  useEffect(() => heading.current?.focus({ preventScroll: true }), [step])
  if (!answers) return <main class="screen" />
  const absentHeard = answers.step === 'absent' && answers.absent !== null
  return (
    <div class="screen answers-screen">
      <TopBar view={view} door={door} />
      <Terms>
        <main>
          <div class="paper sheet">
            <header>
              <h1 ref={heading} tabIndex={-1}>
                {absentHeard && answers.absent ? say.absentOf(answers.absent.party.name) : say.heading}
              </h1>
              <p>
                <StatusLabel status="simulated" /> {say.simulated}
              </p>
            </header>
            {view.session && <HintBubble session={view.session} door={door} />}
            {absentHeard && answers.absent ? (
              <Absent absent={answers.absent} />
            ) : (
              <Capitals
                answers={answers}
                atOnce={view.settings.skipNarration}
                label={view.session?.proceedLabel ?? say.onward}
                onProceed={() => door.send({ kind: 'proceed' })}
              />
            )}
            {absentHeard && (
              <>
                <Final text={answers.final} />
                <footer class="answers-foot">
                  <button type="button" class="button brass" onClick={() => door.send({ kind: 'proceed' })}>
                    {view.session?.proceedLabel ?? say.onward}
                    <Icon svg={arrow} />
                  </button>
                </footer>
              </>
            )}
          </div>
        </main>
      </Terms>
    </div>
  )
}

interface CapitalsProps {
  readonly answers: AnswersView
  readonly atOnce: boolean
  readonly label: string
  readonly onProceed: () => void
}

function Capitals({ answers, atOnce, label, onProceed }: CapitalsProps) {
  const all = answers.capitals.length
  // What a capital says again is told at once, and only the others are heard one by one.
  const others = answers.capitals.filter(({ again }) => !again)
  const order = [...answers.capitals.filter(({ again }) => again), ...others]
  const [heard, setHeard] = useState(atOnce ? all : Math.min(Math.max(1, all - others.length), all))
  const done = heard >= all
  const refused = answers.capitals.some((one) => !one.yes)
  const list = useRef<HTMLOListElement>(null)
  const first = useRef(heard)
  useEffect(() => {
    if (heard === first.current || atOnce) return
    const newest = list.current?.children[heard - 1]
    const final = list.current?.nextElementSibling
    newest?.scrollIntoView({ block: 'nearest' })
    if (final?.matches('.final-sitting')) final.scrollIntoView({ block: 'nearest' })
  }, [heard])
  return (
    <>
      {answers.still !== '' && <p class="reading">{answers.still}</p>}
      <ol class="capitals" aria-live="polite" ref={list}>
        {order.map((answer, at) => (
          <CapitalAnswer key={answer.name} answer={answer} heard={at < heard} next={at === heard} />
        ))}
      </ol>
      {done && (refused || answers.absent === null) && <Final text={answers.final} />}
      <footer class="answers-foot">
        <p class="quiet tabular">{say.progress(Math.min(heard, all), all)}</p>
        {!done && (
          <button type="button" class="button" onClick={() => setHeard(all)}>
            {say.all}
          </button>
        )}
        <button type="button" class="button brass" onClick={() => (done ? onProceed() : setHeard(heard + 1))}>
          {done ? label : say.next}
          <Icon svg={arrow} />
        </button>
      </footer>
    </>
  )
}

function Absent({ absent }: { readonly absent: NonNullable<AnswersView['absent']> }) {
  return (
    <section class="absent-answer">
      <Icon svg={phone} />
      <div>
        <p class="absent-verdict">
          <Flag party={absent.party} size="medium" />
          <Verdict yes={absent.accepts} word={absent.accepts ? say.accepts : say.refuses} />
        </p>
        <p class="reading">
          <Glossed text={absent.line} />
        </p>
      </div>
    </section>
  )
}

function Final({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <section class="final-sitting bracketed">
      <h2>{say.final}</h2>
      <p class="reading">
        <Glossed text={text} />
      </p>
    </section>
  )
}
