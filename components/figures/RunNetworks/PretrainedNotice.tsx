'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { causeOf } from '@/lib/weights/pretrained/error'
import { pretrainedMessage, wasStopped } from './pretrainedMessage'
import styles from './PretrainedNotice.module.css'
import { pretrainedWords } from './pretrainedWords'

/** Why trained weights could not be had and what to do; everything that is known about it behind a disclosure. */
export function PretrainedNotice({ error }: { error: unknown }) {
  const locale = useLocale()
  if (wasStopped(error)) return <Notice tone="plain">{pretrainedMessage(error, locale)}</Notice>
  return (
    <Notice tone="danger">
      {pretrainedMessage(error, locale)}
      <details className={styles.detail}>
        <summary>{pretrainedWords[locale].detail}</summary>
        <span lang="en">{causeOf(error)}</span>
      </details>
    </Notice>
  )
}
