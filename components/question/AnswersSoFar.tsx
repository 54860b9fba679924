'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { forgetAnswers, useAnswers } from './answers'
import styles from './Question.module.css'
import { questionWords } from './words'

/** How far a reader is with the questions of a chapter, and a way to begin again. */
export function AnswersSoFar({ questions }: { questions: readonly string[] }) {
  const words = questionWords[useLocale()]
  const answers = useAnswers()
  const given = questions.flatMap((id) => answers[id] ?? [])
  return (
    <div className={styles.sofar} data-pagefind-ignore="">
      <span>
        {words.kept}{' '}
        {given.length > 0 && words.progress(given.length, questions.length, given.filter(({ right }) => right).length)}
      </span>
      {given.length > 0 && (
        <button type="button" className={styles.quiet} onClick={() => forgetAnswers(questions)}>
          {words.reset}
        </button>
      )}
    </div>
  )
}
