'use client'

import { useId, useRef } from 'react'
import { useSettled } from '@/components/figure/useSettled'
import styles from '@/components/parts/source/Code.module.css'
import { LanguageTabs } from '@/components/parts/source/LanguageTabs'
import { languages, type SourceLanguage } from '@/components/parts/source/model'
import { SourceActions } from '@/components/parts/source/SourceActions'
import { SourceLines } from '@/components/parts/source/SourceLines'
import { useSource } from '@/components/parts/source/useSource'
import { codeWords } from '@/components/parts/source/words'
import type { Locale } from '@/lib/i18n/locale'
import { formatCount } from '@/lib/i18n/numbers'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { Facts } from './model'

const among: readonly SourceLanguage[] = ['spec', ...languages]
const codec = oneOf<SourceLanguage>(among)

/** The design as this site's own specification, and as source for three libraries. */
export function DesignCode({ facts, locale }: { facts: Facts; locale: Locale }) {
  const words = codeWords[locale]
  const [language, setLanguage] = useUrlState<SourceLanguage>('builder.code', codec, 'spec')
  const box = useRef<HTMLDivElement>(null)
  const { resolved, cost } = useSettled(facts, box)
  const source = useSource(resolved, language, among)
  const panel = useId()
  return (
    <div>
      <div className={styles.head}>
        <LanguageTabs label={words.library} panel={panel} language={language} among={among} onChange={setLanguage} />
        <p className={styles.summary}>
          {source ? words.summary(source.chosen.file, source.chosen.lines, formatCount(cost.parameters)) : words.wait}
        </p>
        <SourceActions file={source?.chosen ?? null} words={words} />
      </div>
      <div
        ref={box}
        id={panel}
        role="tabpanel"
        aria-labelledby={`${panel}-${language}`}
        lang="en"
        tabIndex={0}
        className={styles.box}
      >
        {source && <SourceLines lines={source.lines} />}
      </div>
    </div>
  )
}
