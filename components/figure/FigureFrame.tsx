'use client'

import { use, useId, type ReactNode } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { FigureActions } from './FigureActions'
import styles from './FigureFrame.module.css'
import { targetOf, titleOf, type FigureIdentity } from './identity'
import { FigureSurroundings } from './surroundings'
import { useFigureWords } from './words'

interface Props {
  readonly figure: FigureIdentity
  /** The network or the table, an id, that its chapter has fixed. */
  readonly fixed?: string
  /** What its title names, where it does. */
  readonly of?: string
  /** Its anchor, value of `data-figure` and prefix in the address, where that is not its slug. */
  readonly id?: string
  /** What stands under the figure: how to read it, in one or two sentences. */
  readonly caption: ReactNode
  /** Settings beside or above the picture. */
  readonly controls?: ReactNode
  /** The same facts without the picture: a table or a list, behind a disclosure. */
  readonly alternative: ReactNode
  /** What is shown now, announced politely when it changes. */
  readonly live?: string
  readonly onReset?: () => void
  readonly children: ReactNode
}

/** What every figure has: a title, its controls, the picture, a caption, a text alternative, a link that restores it, a reset. */
export function FigureFrame({ figure, fixed, of, id, caption, controls, alternative, live, onReset, children }: Props) {
  const words = useFigureWords()
  const heading = useId()
  const anchor = id ?? figure.slug
  const title = titleOf(figure, useLocale(), of)
  // A projector's screen is low: there the picture comes first.
  const low = use(FigureSurroundings) === 'projector'
  const settings = controls && <div className={styles.controls}>{controls}</div>
  return (
    <figure id={anchor} data-figure={anchor} className={styles.frame} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {title}
        </h3>
        <FigureActions id={anchor} title={title} target={targetOf(figure, fixed)} onReset={onReset} />
      </div>
      {!low && settings}
      <div className={styles.picture}>{children}</div>
      {low && settings}
      {live !== undefined && (
        <p className="visually-hidden" role="status">
          {live}
        </p>
      )}
      <figcaption className={styles.caption}>{caption}</figcaption>
      <details className={styles.alternative}>
        <summary>{words.alternative}</summary>
        {alternative}
      </details>
    </figure>
  )
}
