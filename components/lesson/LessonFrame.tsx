'use client'

import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react'
import { FigureSurroundings } from '@/components/figure/surroundings'
import { useLocale } from '@/components/shell/LocaleProvider'
import { ControlStates } from '@/components/ui/controlState'
import { Notice } from '@/components/ui/Notice'
import { flushSearch } from '@/lib/state/search'
import { controlStates, readLesson } from './lesson'
import styles from './LessonFrame.module.css'
import { lessonWords } from './words'

let first: string | undefined
/** The query string that the page was opened with: the start of the lesson, to which "Start again" returns. */
const opened = () => (first ??= window.location.search)
const never = () => () => {}

/** A figure in a lesson: its task above, its controls as the link says. Without a lesson in the address, the figure as it is. */
export function LessonFrame({ children }: { children: ReactNode }) {
  const words = lessonWords[useLocale()]
  const search = useSyncExternalStore(never, opened, () => '')
  const lesson = useMemo(() => readLesson(search), [search])
  const states = useMemo(() => (lesson && lesson !== 'newer' ? controlStates(lesson) : {}), [lesson])
  const [leaving, setLeaving] = useState(false)
  if (lesson === null) return children
  if (lesson === 'newer') {
    return (
      <>
        <Notice tone="plain">{words.newer}</Notice>
        {children}
      </>
    )
  }
  const again = () => {
    flushSearch()
    setLeaving(true)
    window.location.replace(window.location.pathname + search)
  }
  return (
    <FigureSurroundings value="lesson">
      <ControlStates value={states}>
        <section className={styles.head} aria-label={words.heading}>
          {lesson.task && <p className={styles.task} dir="auto">{lesson.task}</p>}
          <button type="button" className={styles.again} disabled={leaving} onClick={again}>
            {words.again}
          </button>
        </section>
        {children}
      </ControlStates>
    </FigureSurroundings>
  )
}
