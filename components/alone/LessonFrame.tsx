'use client'

import { use, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react'
import { FigureSurroundings } from '@/components/figure/surroundings'
import { useLocale } from '@/components/locale/LocaleProvider'
import { ControlStates } from '@/components/ui/controlState'
import { Notice } from '@/components/ui/Notice'
import { flushSearch } from '@/lib/state/search'
import { Guess } from './Guess'
import { controlStates, readLesson } from '@/components/lesson/lesson'
import styles from './LessonFrame.module.css'
import { opened } from './opened'
import { lessonWords } from '@/components/lesson/words'

const never = () => () => {}

/** A figure in a lesson: its task above, its controls as the link says. Without a lesson in the address, the figure as it is. */
export function LessonFrame({ children }: { children: ReactNode }) {
  const words = lessonWords[useLocale()]
  const search = useSyncExternalStore(never, opened, () => '')
  const read = useMemo(() => readLesson(search), [search])
  const lesson = read === 'newer' ? null : read
  const states = useMemo(() => (lesson ? controlStates(lesson) : {}), [lesson])
  const around = use(FigureSurroundings)
  const [leaving, setLeaving] = useState(false)
  const [guess, setGuess] = useState<string | null>(null)
  const figure = useRef<HTMLDivElement>(null)
  const covered = lesson?.guess === true && guess === null
  useEffect(() => {
    if (search) delete document.documentElement.dataset.covered
  }, [search])
  // The button that was pressed is gone.
  useEffect(() => {
    if (guess !== null) figure.current?.focus({ preventScroll: true })
  }, [guess])

  const again = () => {
    flushSearch()
    setLeaving(true)
    window.location.replace(window.location.pathname + search)
  }
  return (
    <FigureSurroundings value={lesson ? 'lesson' : around}>
      <ControlStates value={states}>
        {read === 'newer' && <Notice tone="plain">{words.newer}</Notice>}
        {lesson && (
          <section className={styles.head} aria-label={words.heading}>
            {lesson.task && (
              <p className={styles.task} dir="auto">
                {lesson.task}
              </p>
            )}
            {!covered && (
              <button type="button" className={styles.again} disabled={leaving} onClick={again}>
                {words.again}
              </button>
            )}
          </section>
        )}
        {covered && <Guess onDecided={setGuess} />}
        {guess && (
          <p className={styles.guess}>
            <span className={styles.label}>{words.guess}</span> <bdi>{guess}</bdi>
          </p>
        )}
        <div ref={figure} tabIndex={-1} className={styles.figure} hidden={covered}>
          {children}
        </div>
      </ControlStates>
    </FigureSurroundings>
  )
}
