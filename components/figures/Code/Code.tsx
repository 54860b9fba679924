'use client'

import { useId } from 'react'
import { FigureFrame } from '@/components/figure/FigureFrame'
import { SettingControls } from '@/components/setting/SettingControls'
import { useSetting } from '@/components/setting/useSetting'
import { useLocale } from '@/components/shell/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import styles from './Code.module.css'
import { FileTable } from './FileTable'
import { LanguageTabs } from './LanguageTabs'
import { languageNames, languages, type Language } from './model'
import { SourceActions } from './SourceActions'
import { SourceLines } from './SourceLines'
import { useSource } from './useSource'
import { codeWords } from './words'

const codec = oneOf<Language>(languages)

/** The network at its setting as source code for three libraries. */
export function Code({ network }: { network?: string }) {
  const words = codeWords[useLocale()]
  const setting = useSetting(network)
  const [language, setLanguage] = useUrlState<Language>('code', codec, 'keras')
  const source = useSource(setting.resolved, language)
  const panel = useId()
  const library = languageNames[language]
  const { title } = setting.network
  const parameters = formatCount(setting.cost.parameters)

  return (
    <FigureFrame
      id="code"
      title={words.title}
      caption={words.caption}
      onReset={() => setLanguage('keras')}
      live={source ? words.live(library, title, source.chosen.lines, parameters) : undefined}
      alternative={<FileTable files={source?.files ?? []} words={words} />}
      controls={network === undefined ? undefined : <SettingControls setting={setting} />}
    >
      <div className={styles.head}>
        <LanguageTabs label={words.library} panel={panel} language={language} onChange={setLanguage} />
        <p className={styles.summary}>{source ? words.summary(source.chosen.file, source.chosen.lines, parameters) : words.wait}</p>
        <SourceActions file={source?.chosen ?? null} words={words} />
      </div>
      <div id={panel} role="tabpanel" aria-labelledby={`${panel}-${language}`} lang="en" tabIndex={0} className={styles.box}>
        {source && <SourceLines lines={source.lines} />}
      </div>
    </FigureFrame>
  )
}
