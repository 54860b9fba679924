'use client'

import { useControlState } from '@/components/ui/controlState'
import { MAX_STAGES, stageKinds, type StageKind } from '@/lib/nn/design/stage'
import styles from './NetworkBuilder.module.css'
import own from './Palette.module.css'
import { PaletteBlock } from './PaletteBlock'
import type { BuilderWords } from './words'

interface Props {
  /** Whether there are as many stages as there may be. */
  readonly full: boolean
  /** Adds a block behind the last stage. */
  readonly onAdd: (block: StageKind) => void
  readonly words: BuilderWords
}

/** Blocks to add: a press puts one behind the last stage, a drag where it is dropped. */
export function Palette({ full, onAdd, words }: Props) {
  const state = useControlState('palette')
  if (state === 'hidden') return null
  const locked = state === 'locked'
  return (
    <div role="group" aria-label={words.add} data-control="palette">
      <p className={styles.label}>{words.add}</p>
      <div className={styles.palette}>
        {stageKinds.map((block) => (
          <PaletteBlock key={block} block={block} disabled={full || locked} onAdd={() => onAdd(block)} words={words} />
        ))}
      </div>
      {full && <p className={styles.note}>{words.full(MAX_STAGES)}</p>}
      {!full && !locked && <p className={own.hint}>{words.dragBlocks}</p>}
    </div>
  )
}
