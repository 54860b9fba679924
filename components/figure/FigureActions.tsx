'use client'

import { use } from 'react'
import { EmbedButton } from '@/components/embed/EmbedButton'
import type { EmbedTarget } from '@/components/embed/snippet'
import { LessonButton } from '@/components/lesson/LessonButton'
import { ProjectorButton } from '@/components/projector/ProjectorButton'
import { CopyLink } from './CopyLink'
import styles from './FigureFrame.module.css'
import { FigureSurroundings } from './surroundings'
import { useFigureWords } from './words'

interface Props {
  /** The figure's id on this page. */
  readonly id: string
  readonly title: string
  /** What shows it alone. */
  readonly target: EmbedTarget
  readonly onReset?: () => void
}

/** What every figure offers on a page: its start, a link, a frame for other pages, a lesson, the projector. */
export function FigureActions({ onReset, ...figure }: Props) {
  const words = useFigureWords()
  if (use(FigureSurroundings) !== 'page') return null
  return (
    <div className={styles.actions}>
      {onReset && (
        <button type="button" className={styles.action} onClick={onReset}>
          {words.reset}
        </button>
      )}
      <CopyLink id={figure.id} />
      <EmbedButton {...figure} className={styles.action} />
      <LessonButton {...figure} className={styles.action} />
      <ProjectorButton {...figure} className={styles.action} />
    </div>
  )
}
