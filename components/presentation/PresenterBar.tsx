'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './PresenterBar.module.css'
import { projectorWords } from '@/components/projector/words'

interface Props {
  readonly title: string
  readonly place: number
  readonly places: number
  /** The chapter as a page, at the section that is shown. */
  readonly home: string
  readonly onStep: (command: 'next' | 'back') => void
  readonly onHelp: () => void
}

/** Where the presentation is, and what the keys do for those who have none. */
export function PresenterBar({ title, place, places, home, onStep, onHelp }: Props) {
  const words = projectorWords[useLocale()]
  return (
    <nav className={styles.bar} aria-label={words.name(title)}>
      <progress className={styles.progress} value={place} max={Math.max(1, places)} aria-hidden="true" />
      <h1 className={styles.title}>{title}</h1>
      <span role="status" className={styles.place}>
        <span aria-hidden="true">{words.place(place, places)}</span>
        <span className="visually-hidden">{words.said(place, places)}</span>
      </span>
      <button type="button" className={styles.button} disabled={place <= 1} onClick={() => onStep('back')}>
        {words.back}
      </button>
      <button type="button" className={styles.button} disabled={place >= places} onClick={() => onStep('next')}>
        {words.next}
      </button>
      <button type="button" className={styles.button} onClick={onHelp}>
        {words.help} <kbd>?</kbd>
      </button>
      <a href={home} className={styles.button}>
        {words.leave} <kbd>Esc</kbd>
      </a>
    </nav>
  )
}
