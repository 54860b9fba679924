'use client'

import { useMemo, useState, type KeyboardEvent } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { UnitSwitch } from '@/components/setting/UnitSwitch'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, useUnit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { formatCount } from '@/lib/i18n/numbers'
import { items } from '@/lib/i18n/typography'
import type { BackendName } from '@/lib/run/contract/backend'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { figure } from './figure'
import { Alternative } from './Alternative'
import { Comparison } from './Comparison'
import { DesignCode } from './DesignCode'
import { DesignDiagram } from './DesignDiagram'
import { backends, DesignTime } from './DesignTime'
import { factsOf } from './model'
import styles from './NetworkBuilder.module.css'
import { PictureSettings } from './PictureSettings'
import { StageEditor } from './StageEditor'
import { StageTable } from './StageTable'
import { Toolbar } from './Toolbar'
import { Totals } from './Totals'
import { useDesign } from './useDesign'
import { useDesignRun } from './useDesignRun'
import { Verdict, verdicts } from './Verdict'
import { builderWords } from './words'

const backendCodec = oneOf<BackendName>(backends)

/** A network of the reader's own, from blocks of the four: counted, checked, drawn, timed and written out at once. */
export function NetworkBuilder() {
  const locale = useLocale()
  const words = builderWords[locale]
  const state = useDesign()
  const { design, unread, lost, text } = state
  const facts = useMemo(() => factsOf(design), [design])
  const [open, setOpen] = useState<string | null>(null)
  const [unit] = useUnit()
  const [backend, setBackend] = useUrlState<BackendName>('builder.backend', backendCodec, 'webgl')
  const { measured, ...run } = useDesignRun(design, text, backend)
  const { plan, cost, flow } = facts
  const operations = unitWords[locale][unit].of(formatCount(operationsIn(unit, cost.macs)))
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text'
    const key = event.key.toLowerCase()
    if (typing || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    // What had the focus may go with the step; the next one must still be heard.
    event.currentTarget.focus({ preventScroll: true })
    if (event.shiftKey || key === 'y') state.redo?.()
    else state.undo?.()
  }
  const common = { facts, unit, locale, words }

  return (
    <FigureFrame
      figure={figure}
      caption={words.caption}
      live={words.live(plan.stages.length, formatCount(cost.parameters), operations, verdicts(flow, words)[0]!)}
      onReset={state.reset}
      alternative={<Alternative facts={facts} locale={locale} words={words} />}
    >
      <div className={styles.builder} onKeyDown={keys} tabIndex={-1} role="presentation">
        <Toolbar state={state} words={words} />
        {unread.length > 0 && (
          <Notice tone="danger">{lost ? words.lost(unread[0]!) : words.unread(items(locale, unread))}</Notice>
        )}
        <div className={styles.sides}>
          <section className={styles.side} aria-label={words.stages}>
            <PictureSettings state={state} words={words} />
            <StageEditor state={state} plan={plan} open={open} onOpen={setOpen} words={words} />
          </section>
          <section className={styles.side} aria-label={words.comparison}>
            {plan.buildable < plan.stages.length && <Notice tone="plain">{words.until(plan.buildable + 1)}</Notice>}
            <UnitSwitch />
            <Totals {...common} />
            <h4 className={styles.heading}>{words.comparison}</h4>
            <Comparison cost={cost} unit={unit} locale={locale} words={words} />
            <h4 className={styles.heading}>{words.flow}</h4>
            <Verdict flow={flow} words={words} />
          </section>
        </div>
        <h4 className={styles.heading}>{words.perStage}</h4>
        <StageTable {...common} />
        <h4 className={styles.heading}>{words.diagram}</h4>
        <DesignDiagram {...common} measured={measured} />
        <h4 className={styles.heading}>{words.time}</h4>
        <DesignTime {...common} {...run} backend={backend} onBackend={setBackend} />
        <h4 className={styles.heading}>{words.code}</h4>
        <DesignCode facts={facts} locale={locale} />
      </div>
    </FigureFrame>
  )
}
