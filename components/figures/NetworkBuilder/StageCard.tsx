'use client'

import { useSortable } from '@dnd-kit/sortable'
import { CSS } from '@dnd-kit/utilities'
import { useId } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Notice } from '@/components/ui/Notice'
import { repeatsOf, type Stage } from '@/lib/nn/design/stage'
import type { PlannedStage } from '@/lib/nn/design/plan'
import { formatShape } from '@/lib/nn/shape'
import { Icon, type IconName } from './Icon'
import { operationsOf } from './model'
import { problemText, remarkText } from './problemWords'
import { StageSettings } from './StageSettings'
import styles from './StageCard.module.css'
import { Swatches } from './Swatches'
import type { BuilderWords } from './words'

export interface StageActions {
  readonly change: (at: number, stage: Stage, setting: string) => void
  readonly move: (from: number, to: number) => void
  readonly duplicate: (at: number) => void
  readonly remove: (at: number) => void
}

interface Props {
  readonly id: string
  readonly planned: PlannedStage
  /** How many stages there are. */
  readonly count: number
  readonly full: boolean
  /** Side on which a block would land. */
  readonly landing: 'before' | 'after' | undefined
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly actions: StageActions
  readonly words: BuilderWords
}

/** One stage: what it is, what is wrong with it, and, when open, everything that can be set of it. */
export function StageCard({ id, planned, count, full, landing, open, onOpen, actions, words }: Props) {
  const locale = useLocale()
  const panel = useId()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id,
  })
  const { stage, number, problem, remarks } = planned
  const at = number - 1
  const repeats = repeatsOf(stage)
  const block = repeats > 1 ? words.repeated(words.blocks[stage.block], repeats) : words.blocks[stage.block]
  const name = words.stage(number, words.blocks[stage.block])
  const button = (label: string, icon: IconName, disabled: boolean, act: () => void) => (
    <button
      type="button"
      className={styles.button}
      aria-label={`${label}: ${name}`}
      title={label}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  )
  return (
    <li
      ref={setNodeRef}
      data-stage={number}
      data-landing={landing}
      className={[styles.card, isDragging ? styles.dragged : '', problem ? styles.wrong : ''].join(' ')}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      <div className={styles.head}>
        <button
          ref={setActivatorNodeRef}
          type="button"
          className={styles.handle}
          {...attributes}
          {...listeners}
          aria-label={words.drag(name)}
        >
          <Icon name="handle" />
        </button>
        <button
          type="button"
          className={styles.title}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => onOpen(!open)}
        >
          <span className={styles.name}>
            <Swatches kinds={operationsOf(stage)} /> {number} · {block}
          </span>
          <span className={styles.shape}>{problem ? words.notBuilt : formatShape(planned.output)}</span>
        </button>
        <div className={styles.buttons}>
          {button(words.up, 'up', at === 0, () => actions.move(at, at - 1))}
          {button(words.down, 'down', number === count, () => actions.move(at, at + 1))}
          {button(words.duplicate, 'duplicate', full, () => actions.duplicate(at))}
          {button(words.remove, 'remove', false, () => actions.remove(at))}
        </div>
      </div>
      {problem && <Notice tone="danger">{problemText(problem, locale)}</Notice>}
      {remarks.map((remark) => (
        <p key={remark.remark} className={styles.remark}>
          {remarkText(remark, locale)}
        </p>
      ))}
      <div id={panel} hidden={!open} className={styles.panel}>
        {open && <StageSettings stage={stage} onChange={(next, setting) => actions.change(at, next, setting)} />}
      </div>
    </li>
  )
}
