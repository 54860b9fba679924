'use client'

import { useId, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './Guess.module.css'
import { lessonWords } from '@/components/lesson/words'

const LONGEST_GUESS = 200

/** Asks what the figure will show, before it does. Who has written it on paper may leave it empty. */
export function Guess({ onDecided }: { onDecided: (guess: string) => void }) {
  const words = lessonWords[useLocale()]
  const [guess, setGuess] = useState('')
  const field = useId()
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onDecided(guess.trim())
      }}
    >
      <label htmlFor={field} className={styles.label}>
        {words.guess}
      </label>
      <input
        id={field}
        type="text"
        className={styles.field}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_GUESS}
        value={guess}
        aria-describedby={`${field}-hint`}
        onChange={(event) => setGuess(event.target.value)}
      />
      <button type="submit" className={styles.show}>
        {words.show}
      </button>
      <p id={`${field}-hint`} className={styles.hint}>
        {words.guessHint}
      </p>
    </form>
  )
}
