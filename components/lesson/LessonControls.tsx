'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import type { ControlState } from '@/components/ui/controlState'
import { Segmented } from '@/components/ui/Segmented'
import styles from './LessonDialog.module.css'
import type { OfferedControl } from './offeredControls'
import { lessonWords } from './words'

const choices = ['open', 'locked', 'hidden'] as const satisfies readonly ControlState[]

interface Props {
  readonly controls: readonly OfferedControl[]
  readonly states: Readonly<Record<string, ControlState>>
  readonly onChange: (name: string, state: ControlState) => void
}

/** Each control of the figure: free, locked or hidden in the link. */
export function LessonControls({ controls, states, onChange }: Props) {
  const words = lessonWords[useLocale()]
  if (controls.length === 0) return <p className={styles.hint}>{words.noControls}</p>
  const options = choices.map((value) => ({ value, label: words.states[value] }))
  return (
    <details className={styles.controls}>
      <summary>{words.controls}</summary>
      <p className={styles.hint}>{words.drawing}</p>
      <div className={styles.list}>
        {controls.map(({ name, label }) => (
          <Segmented
            key={name}
            name={`lesson-${name}`}
            label={label}
            value={states[name] ?? 'open'}
            options={options}
            onChange={(state) => onChange(name, state)}
          />
        ))}
      </div>
    </details>
  )
}
