'use client'

import { use, useId, type ReactNode } from 'react'
import type { EmbedTarget } from '@/components/embed/snippet'
import { FigureActions } from './FigureActions'
import styles from './FigureFrame.module.css'
import { FigureSurroundings } from './surroundings'
import { useFigureWords } from './words'

interface Props {
  /** Anchor of the figure on its page, and the value of `data-figure`. */
  readonly id: string
  readonly title: string
  /** What stands under the figure: how to read it, in one or two sentences. */
  readonly caption: ReactNode
  /** Settings beside or above the picture. */
  readonly controls?: ReactNode
  /** The same facts without the picture: a table or a list, behind a disclosure. */
  readonly alternative: ReactNode
  /** What is shown now, announced politely when it changes. */
  readonly live?: string
  readonly onReset?: () => void
  /** What shows this figure alone, where that is not its id. */
  readonly embed?: EmbedTarget
  readonly children: ReactNode
}

/** What every figure has: a title, its controls, the picture, a caption, a text alternative, a link that restores it, a reset. */
export function FigureFrame({ id, title, caption, controls, alternative, live, onReset, embed, children }: Props) {
  const words = useFigureWords()
  const heading = useId()
  // A projector's screen is low: there the picture comes first.
  const low = use(FigureSurroundings) === 'projector'
  const settings = controls && <div className={styles.controls}>{controls}</div>
  return (
    <figure id={id} data-figure={id} className={styles.frame} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {title}
        </h3>
        <FigureActions id={id} title={title} target={embed ?? { slug: id }} onReset={onReset} />
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
