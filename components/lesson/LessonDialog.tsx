'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { embedAddress, type EmbedTarget } from '@/components/embed/snippet'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { ControlState } from '@/components/ui/controlState'
import { Segmented } from '@/components/ui/Segmented'
import { Toggle } from '@/components/ui/Toggle'
import { pagePath } from '@/lib/i18n/alternates'
import { languages, locales, type Locale } from '@/lib/i18n/locale'
import { flushSearch } from '@/lib/state/search'
import { LessonControls } from './LessonControls'
import styles from './LessonDialog.module.css'
import { lessonAddress, LONGEST_TASK } from './lesson'
import { LessonLink } from './LessonLink'
import { offeredControls } from './offeredControls'
import { lessonWords } from './words'

interface Props {
  readonly id: string
  readonly title: string
  readonly target: EmbedTarget
  readonly onClose: () => void
}

/** Makes a link for a class from a figure in its present state: a task, and which controls are free, locked or hidden. */
export function LessonDialog({ id, title, target, onClose }: Props) {
  const here = useLocale()
  const words = lessonWords[here]
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const taskId = useId()
  const [locale, setLocale] = useState<Locale>(here)
  const [task, setTask] = useState('')
  const [guess, setGuess] = useState(false)
  const [states, setStates] = useState<Readonly<Record<string, ControlState>>>({})
  const [{ search, controls }] = useState(() => {
    flushSearch()
    return { search: window.location.search, controls: offeredControls(id, target) }
  })
  const named = (state: ControlState) => controls.flatMap(({ name }) => (states[name] === state ? [name] : []))
  const figure = embedAddress(window.location.origin + pagePath(locale, ''), target, id, search)
  const address = lessonAddress(figure, { task, hide: named('hidden'), lock: named('locked'), guess })

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} className={styles.title}>
        {words.title}
      </h2>
      <p>{words.how}</p>
      <label htmlFor={taskId} className={styles.label}>
        {words.task}
      </label>
      <textarea
        id={taskId}
        className={styles.task}
        rows={3}
        dir="auto"
        maxLength={LONGEST_TASK}
        value={task}
        aria-describedby={`${taskId}-left`}
        onChange={(event) => setTask(event.target.value)}
      />
      <p id={`${taskId}-left`} className={styles.hint}>
        {words.taskHint(LONGEST_TASK - task.length)}
      </p>
      <Toggle name="guess" label={words.guessFirst} on={guess} onChange={setGuess} />
      <LessonControls
        controls={controls}
        states={states}
        onChange={(name, state) => setStates({ ...states, [name]: state })}
      />
      <Segmented
        name="language"
        label={words.language}
        value={locale}
        options={locales.map((value) => ({
          value,
          label: (words.languages as Partial<Record<Locale, string>>)[value] ?? languages[value].name,
        }))}
        onChange={setLocale}
      />
      <LessonLink address={address} title={title} />
      <button type="button" className={styles.close} onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  )
}
