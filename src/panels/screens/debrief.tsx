import arrow from 'lucide-static/icons/arrow-right.svg?raw'
import download from 'lucide-static/icons/download.svg?raw'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Door } from '../../game/intent.ts'
import type { AppView } from '../../game/shown/app.ts'
import type { DebriefView } from '../../game/shown/debrief.ts'
import type { SessionView } from '../../game/shown/session.ts'
import { Icon } from '../parts/icon.tsx'
import { HintBubble } from '../parts/play/hint-bubble.tsx'
import type { ScreenProps } from '../screen.ts'
import { usePicture } from '../share/use-picture.tsx'
import { Counts } from '../set-pieces/counts.tsx'
import { Analyse } from '../set-pieces/debrief/analyse.tsx'
import { Describe } from '../set-pieces/debrief/describe.tsx'
import { type Step, StepBar } from '../set-pieces/debrief/step-bar.tsx'
import { Transfer } from '../set-pieces/debrief/transfer.tsx'
import { fileNameOf, saveAsFile } from '../set-pieces/file-save.ts'
import { debriefWords } from '../words/debrief.ts'
import { Glossed, Terms } from '../parts/glossed.tsx'
import '../set-pieces/set-pieces.css'
import './debrief.css'

const say = debriefWords

export function DebriefScreen({ view, door }: ScreenProps) {
  const session = view.session
  const debrief = session?.debrief
  if (!session || !debrief) return <main class="screen paper" />
  return <Debrief view={view} session={session} debrief={debrief} door={door} />
}

interface Props {
  readonly view: AppView
  readonly session: SessionView
  readonly debrief: DebriefView
  readonly door: Door
}

function Debrief({ view, session, debrief, door }: Props) {
  const [shown, setShown] = useState<Step>(debrief.step)
  const picture = usePicture(view)
  const screen = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => setShown(debrief.step), [debrief.step])
  useEffect(() => {
    screen.current?.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [shown])
  return (
    <div class="screen paper debrief-screen" ref={screen}>
      <StepBar
        reached={debrief.step}
        shown={shown}
        where={`${session.you.name}. ${session.level.title}`}
        onShow={setShown}
      />
      <Terms key={shown}>
        <main>
          <header class="debrief-head">
            <div>
              <h1 ref={heading} tabIndex={-1}>
                {shown === 'describe' ? debrief.headline : say.steps[shown]}
              </h1>
              {leadOf(shown, session, debrief).map((text) => (
                <p key={text} class="reading">
                  <Glossed text={text} />
                </p>
              ))}
            </div>
            {session.ending && <Counts counts={session.ending.counts} />}
          </header>
          <HintBubble session={session} door={door} />
          {shown === 'describe' && <Describe debrief={debrief} />}
          {shown === 'analyse' && <Analyse debrief={debrief} />}
          {shown === 'transfer' && (
            <Transfer
              questions={debrief.questions}
              onKeep={(question, answer) => door.send({ kind: 'reflect', question, answer })}
            />
          )}
        </main>
      </Terms>
      <Onward
        picture={picture.key}
        session={session}
        shown={shown}
        reached={debrief.step}
        door={door}
        onShow={setShown}
      />
      {picture.sheet}
    </div>
  )
}

function leadOf(step: Step, session: SessionView, debrief: DebriefView): readonly string[] {
  if (step === 'analyse') return debrief.left
  if (step === 'transfer') return [say.transferNote]
  return session.ending ? [session.ending.everyone] : []
}

interface OnwardProps {
  readonly picture: VNode | null
  readonly session: SessionView
  readonly shown: Step
  readonly reached: Step
  readonly door: Door
  readonly onShow: (step: Step) => void
}

const NEXT: Readonly<Record<Step, Step | null>> = { describe: 'analyse', analyse: 'transfer', transfer: null }
const onwardLabels = (): Readonly<Record<Step, string>> => ({
  describe: say.toAnalyse,
  analyse: say.toTransfer,
  transfer: say.finish,
})

function Onward({ picture, session, shown, reached, door, onShow }: OnwardProps) {
  const next = NEXT[shown]
  const onward = (): void => {
    if (next === null || shown === reached) door.send({ kind: 'proceed' })
    else onShow(next)
  }
  const save = (): void => {
    void door.exported(session.id, 'file').then((text) => saveAsFile(fileNameOf(session.level.title), text))
  }
  return (
    <footer class="debrief-foot">
      {shown === 'transfer' && (
        <>
          {picture}
          <button type="button" class="button" onClick={save}>
            <Icon svg={download} />
            {say.export}
          </button>
          <button type="button" class="button" onClick={() => door.send({ kind: 'go', to: 'seats' })}>
            {say.again}
          </button>
        </>
      )}
      <button type="button" class="button brass" onClick={onward}>
        {onwardLabels()[shown]}
        <Icon svg={arrow} />
      </button>
    </footer>
  )
}
