'use client'

import { useId, useRef } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { useSettled } from '@/components/figure/useSettled'
import { resolveSetting } from '@/components/setting/resolveSetting'
import { SettingControls } from '@/components/setting/SettingControls'
import { useSetting } from '@/components/setting/useSetting'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import styles from '@/components/parts/source/Code.module.css'
import { figure } from './figure'
import { FileTable } from './FileTable'
import { LanguageTabs } from '@/components/parts/source/LanguageTabs'
import { languageNames, languages, type Language } from '@/components/parts/source/model'
import { SourceActions } from '@/components/parts/source/SourceActions'
import { SourceLines } from '@/components/parts/source/SourceLines'
import { useSource } from '@/components/parts/source/useSource'
import { codeWords } from '@/components/parts/source/words'

const codec = oneOf<Language>(languages)

/** The network at its setting as source code for three libraries. */
export function Code({ network }: { network?: string }) {
  const words = codeWords[useLocale()]
  const setting = useSetting(network)
  const [language, setLanguage] = useUrlState<Language>('code', codec, 'keras')
  const box = useRef<HTMLDivElement>(null)
  const resolved = useSettled(setting.resolved, box)
  const source = useSource(resolved, language, languages)
  const panel = useId()
  const library = languageNames[language]
  const { title } = resolved.network
  const parameters = formatCount(resolveSetting(resolved.network, resolved.values).cost!.parameters)

  return (
    <FigureFrame
      figure={figure}
      fixed={network}
      caption={words.caption}
      onReset={() => setLanguage('keras')}
      live={source ? words.live(library, title, source.chosen.lines, parameters) : undefined}
      alternative={<FileTable files={source?.files ?? []} words={words} />}
      controls={network === undefined ? undefined : <SettingControls setting={setting} />}
    >
      <div className={styles.head}>
        <LanguageTabs
          label={words.library}
          panel={panel}
          language={language}
          among={languages}
          onChange={setLanguage}
        />
        <p className={styles.summary}>
          {source ? words.summary(source.chosen.file, source.chosen.lines, parameters) : words.wait}
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
    </FigureFrame>
  )
}
