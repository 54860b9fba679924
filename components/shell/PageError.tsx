'use client'

import { useEffect } from 'react'
import styles from './LanguageChoice.module.css'
import { useLocale } from '@/components/locale/LocaleProvider'
import { shellWords } from './words'

const KEY = 'featherweight-reloaded'
const SOON = 10_000

/** False where that has just been tried; storage may be refused, and then nothing is tried. */
function firstTry(): boolean {
  try {
    const last = Number(sessionStorage.getItem(KEY))
    sessionStorage.setItem(KEY, String(Date.now()))
    return Date.now() - last > SOON
  } catch {
    return false
  }
}

/**
 * In place of a page that broke. A part that cannot be fetched means that the network has gone or that the site has been
 * renewed since: opened anew, the page comes whole, or says that it is not here.
 */
export function PageError({ error }: { error: Error }) {
  const words = shellWords[useLocale()]
  useEffect(() => {
    if (error.name === 'ChunkLoadError' && firstTry()) location.reload()
  }, [error])
  return (
    <div role="alert" className={styles.page}>
      <p className={styles.name}>{words.broken}</p>
      <button type="button" className={styles.again} onClick={() => location.reload()}>
        {words.again}
      </button>
    </div>
  )
}
