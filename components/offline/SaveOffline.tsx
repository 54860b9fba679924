'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { dateName } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { formatBytes } from '@/lib/i18n/numbers'
import styles from './SaveOffline.module.css'
import { useSavedCopy, type Copy } from './useSavedCopy'
import { offlineWords } from './words'

/** Puts the whole site on this device, and says what is there. */
export function SaveOffline() {
  const locale = useLocale()
  const words = offlineWords[locale]
  const { copy, save, remove, stop } = useSavedCopy()
  return (
    <div className={styles.control} data-offline={copy.state}>
      <p role="status" className={styles.status}>
        {statusOf(copy, locale)}
      </p>
      {'fault' in copy && copy.fault && <Notice tone="danger">{words.faults[copy.fault]}</Notice>}
      {copy.state === 'saving' && (
        <p className={styles.row}>
          <progress className={styles.bar} aria-label={words.progress} value={copy.done} max={copy.total} />
          <span aria-hidden="true">{words.of(formatBytes(copy.done), formatBytes(copy.total))}</span>
        </p>
      )}
      <p className={styles.row}>
        {'left' in copy && (
          <button type="button" className={styles.button} onClick={() => void save()}>
            {copy.state === 'none'
              ? words.save(formatBytes(copy.left))
              : copy.state === 'older'
                ? words.update(formatBytes(copy.left))
                : words.resume(formatBytes(copy.left))}
          </button>
        )}
        {copy.state === 'saving' && (
          <button type="button" className={styles.button} onClick={stop}>
            {words.stop}
          </button>
        )}
        {(copy.state === 'saved' || copy.state === 'older' || copy.state === 'partial') && (
          <button type="button" className={styles.button} onClick={() => void remove()}>
            {words.remove}
          </button>
        )}
      </p>
    </div>
  )
}

function statusOf(copy: Copy, locale: Locale): string {
  const words = offlineWords[locale]
  if (copy.state === 'saved') return words.saved(dateName(copy.build, locale), formatBytes(copy.bytes))
  if (copy.state === 'none' && copy.removed) return words.removed
  return copy.state === 'looking' ? '' : words[copy.state]
}
