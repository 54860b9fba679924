'use client'

import { MAX_STAGES, stage, stageKinds } from '@/lib/nn/design/stage'
import { insert } from './edits'
import { operationsOf } from './model'
import styles from './NetworkBuilder.module.css'
import { suited } from './suited'
import { Swatches } from './Swatches'
import type { DesignState } from './useDesign'
import type { BuilderWords } from './words'

interface Props {
  readonly state: DesignState
  /** Channels and side of the last map. */
  readonly channels: number
  readonly side: number
  readonly onAdded: (id: string) => void
  readonly words: BuilderWords
}

/** Blocks to add: a stage of each kind, behind the last, with settings that suit what it will read. */
export function Palette({ state: { list, change }, channels, side, onAdded, words }: Props) {
  const full = list.stages.length >= MAX_STAGES
  return (
    <div role="group" aria-label={words.add}>
      <p className={styles.label}>{words.add}</p>
      <div className={styles.palette}>
        {stageKinds.map((block) => (
          <button
            key={block}
            type="button"
            className={styles.chip}
            disabled={full}
            onClick={() => {
              const stages = insert(list, list.stages.length, suited(block, channels, side))
              change({ stages })
              onAdded(stages.ids.at(-1)!)
            }}
          >
            <Swatches kinds={operationsOf(stage(block))} /> {words.blocks[block]}
          </button>
        ))}
      </div>
      {full && <p className={styles.note}>{words.full(MAX_STAGES)}</p>}
    </div>
  )
}
