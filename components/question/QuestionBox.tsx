'use client'

import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { readSearch } from '@/lib/state/search'
import { holds, isNear, readNumber, type Task } from './answer'
import { forgetAnswers, giveAnswer, useAnswers } from './answers'
import { Choices, type ChoiceContent } from './Choices'
import styles from './Question.module.css'
import { questionWords } from './words'

interface Props {
  readonly id: string
  readonly task: Task
  readonly ask: ReactNode
  readonly choices: readonly ChoiceContent[]
  readonly because: ReactNode
  /** Anchor of the figure that shows why, or that has to be set. */
  readonly figure: string | undefined
}

/** One question as readers meet it. The explanation is in the page from the start, and hidden until there is an answer. */
export function QuestionBox({ id, task, ask, choices, because, figure }: Props) {
  const words = questionWords[useLocale()]
  const key = useId()
  const given = useAnswers()[id]
  const action = useRef<HTMLButtonElement>(null)
  const [draft, setDraft] = useState('')
  const [fault, setFault] = useState<string | null>(null)

  const check = () => {
    setFault(null)
    if (given) return forgetAnswers([id])
    switch (task.kind) {
      case 'choice':
        return draft ? giveAnswer(id, { text: draft, right: draft === task.answer }) : setFault(words.choose)
      case 'number': {
        const value = readNumber(draft, task.unit)
        return value === undefined
          ? setFault(words.number)
          : giveAnswer(id, { text: draft, right: isNear(task, value) })
      }
      case 'state':
        return holds(task.wanted, readSearch()) ? giveAnswer(id, { text: '', right: true }) : setFault(words.notYet)
    }
  }

  // Its button goes with it; the other one stays.
  const show = () => {
    giveAnswer(id, { text: '', right: false })
    action.current?.focus()
  }

  const enter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !given) check()
  }

  const change = (next: string) => {
    setDraft(next)
    setFault(null)
  }

  return (
    // No form: sent before the page is awake, it would load the page anew and lose the figures' state.
    <div
      className={styles.box}
      role="group"
      aria-labelledby={`${key}ask`}
      id={`question-${id}`}
      data-pagefind-ignore=""
      onKeyDown={enter}
    >
      <div id={`${key}ask`} className={styles.ask}>
        {ask}
      </div>
      {task.kind === 'choice' && (
        <Choices
          name={key}
          choices={choices}
          chosen={given?.text ?? draft}
          right={given ? task.answer : null}
          label={`${key}ask`}
          onChoose={change}
        />
      )}
      {task.kind === 'number' && (
        <label className={styles.number}>
          {words.yours}
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={styles.input}
            value={given?.text ?? draft}
            readOnly={given !== undefined}
            aria-invalid={fault !== null}
            aria-describedby={fault ? `${key}fault` : undefined}
            onChange={(event) => change(event.target.value)}
          />
          {task.unit}
        </label>
      )}
      <div className={styles.actions}>
        <button ref={action} type="button" className={styles.action} onClick={check}>
          {given ? words.again : task.kind === 'state' ? words.checkFigure : words.check}
        </button>
        {task.kind === 'state' && !given && (
          <>
            {fault && (
              <button type="button" className={styles.quiet} onClick={show}>
                {words.show}
              </button>
            )}
            <a href={`#${figure}`}>{words.toFigure}</a>
          </>
        )}
      </div>
      <p role="status" id={`${key}fault`} className={given?.right ? styles.right : styles.fault}>
        {given ? verdict() : fault}
      </p>
      <div className={styles.because} hidden={!given}>
        {because}
        {figure && (
          <a href={`#${figure}`} className={styles.follow}>
            {words.toFigure}
          </a>
        )}
      </div>
    </div>
  )

  function verdict(): string | undefined {
    if (given?.right) return words.right
    if (task.kind === 'number')
      return `${words.wrong} ${words.answerIs(`${task.number}${task.unit === '×' ? '' : ' '}${task.unit}`.trim())}`
    return task.kind === 'choice' ? words.wrong : undefined
  }
}
