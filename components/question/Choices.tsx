import type { ReactNode } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './Question.module.css'
import { questionWords } from './words'

export interface ChoiceContent {
  readonly id: string
  readonly content: ReactNode
}

interface Props {
  readonly name: string
  readonly choices: readonly ChoiceContent[]
  /** Id of the chosen one, or ''. */
  readonly chosen: string
  /** Id of the right one once there is an answer; null before. */
  readonly right: string | null
  /** Id of the element that asks. */
  readonly label: string
  readonly onChoose: (id: string) => void
}

/** Answers to choose from; once chosen, the right one is marked. */
export function Choices({ name, choices, chosen, right, label, onChoose }: Props) {
  const words = questionWords[useLocale()]
  return (
    <div role="radiogroup" aria-labelledby={label} className={styles.choices}>
      {choices.map(({ id, content }) => (
        <label
          key={id}
          className={styles.choice}
          data-mark={right === id ? 'right' : right && chosen === id ? 'wrong' : undefined}
        >
          <input
            type="radio"
            name={name}
            value={id}
            checked={chosen === id}
            disabled={right !== null && chosen !== id}
            onChange={() => onChoose(id)}
          />
          <span>{content}</span>
          {right === id && <span className={styles.mark}>✓ {words.rightChoice}</span>}
          {right !== null && right !== id && chosen === id && <span className={styles.mark}>✗ {words.yourChoice}</span>}
        </label>
      ))}
    </div>
  )
}
