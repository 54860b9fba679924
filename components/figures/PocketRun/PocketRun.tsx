'use client'

import { sentences } from '@/lib/i18n/typography'
import { useRef } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { backendNames } from '@/lib/run/contract/backend'
import { FaultNotice } from '@/components/measure/FaultNotice'
import { measureWords } from '@/components/measure/words'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { Segmented } from '@/components/ui/Segmented'
import { fashionClasses } from '@/lib/weights/pocket/fashion'
import { figure } from './figure'
import { agreementText } from './agreement'
import { Answers } from './Answers'
import { AnswersTable } from './AnswersTable'
import { isBlank } from './brush'
import { InputPanel } from './InputPanel'
import { Layers } from './Layers'
import { Looks } from './Looks'
import { best, pocket } from './model'
import styles from './PocketRun.module.css'
import { TestAll } from './TestAll'
import { useAnswers } from './useAnswers'
import { useEvidence } from './useEvidence'
import { useInput } from './useInput'
import { usePocketRunner } from './usePocketRunner'
import { useSeen } from './useSeen'
import { OWN, useSettings } from './useSettings'
import { useShipped } from './useShipped'
import { useTestAll } from './useTestAll'
import { pocketWords } from './words'

/** Four trained pocket networks name a picture of clothing: what each says, where it looks, how often all are right. */
export function PocketRun() {
  const locale = useLocale()
  const words = pocketWords[locale]
  const names = fashionClasses[locale]
  const settings = useSettings()
  const { net, setNet, label: chosen, setLabel, backend, setBackend } = settings
  const top = useRef<HTMLDivElement>(null)
  const { shipped, failed, retry } = useShipped(useSeen(top))
  const runner = usePocketRunner(shipped)
  const state = useInput(shipped, settings.at)
  const { input } = state
  const grey = input && !isBlank(input.grey) ? input.grey : null
  const { answers, fault, again } = useAnswers(runner, shipped, grey, backend)
  const evidence = useEvidence(shipped, net, answers[net])
  const test = useTestAll(runner, shipped, backend)

  const current = pocket.filter(({ id }) => grey && answers[id]?.grey === grey)
  const truth = input?.from === 'test' ? input.label : null
  const said = current.map(({ id, title }) => ({ id, title, index: best(answers[id]!.shares) }))
  const agreed = said.length === pocket.length ? agreementText(said, names, words) : null
  const shown = chosen === OWN ? (answers[net] ? best(answers[net].shares) : 0) : chosen
  const share = answers[net]?.grey === grey ? (answers[net]?.shares[shown] ?? null) : null
  const line = agreed && truth !== null ? sentences(locale, [agreed, words.rightAll(names[truth]!)]) : agreed

  const use = (place: number) => {
    settings.setAt(place)
    state.leave()
    top.current?.scrollIntoView({ block: 'start' })
  }
  const reset = () => {
    settings.reset()
    state.leave()
  }

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      live={line ?? ''}
      onReset={reset}
      alternative={<AnswersTable answers={grey ? answers : {}} names={names} words={words} />}
    >
      <div ref={top} className={styles.figure}>
        {failed && (
          <Notice tone="danger">
            {words.failed[failed.fault]}
            <details>
              <summary>{words.detail}</summary>
              {failed.message}
            </details>
            <button type="button" className={styles.button} onClick={retry}>
              {words.retry}
            </button>
          </Notice>
        )}
        <InputPanel shipped={shipped} state={state} settings={settings} />
        <section className={styles.part} aria-label={words.answers}>
          <p className={styles.agreement}>
            {!shipped ? (failed ? '' : words.loading) : input && !grey ? words.blank : (line ?? words.computing)}
          </p>
          {fault && <FaultNotice {...fault} onAgain={again} />}
          <Answers
            answers={answers}
            grey={grey}
            label={truth}
            net={net}
            shown={shown}
            onLook={(id, index) => {
              setNet(id)
              setLabel(index)
            }}
          />
          <div>
            <Segmented
              name="backend"
              label={words.backend}
              value={backend}
              options={backendNames.map((value) => ({ value, label: measureWords[locale][value] }))}
              onChange={setBackend}
            />
          </div>
        </section>
        <Looks
          evidence={grey && !fault ? evidence : null}
          net={net}
          onNet={setNet}
          label={shown}
          onLabel={setLabel}
          share={share}
        />
        {grey && <Layers net={net} grey={grey} backend={backend} runner={runner} />}
        <TestAll shipped={shipped} test={test} net={net} onUse={use} />
      </div>
    </FigureFrame>
  )
}
