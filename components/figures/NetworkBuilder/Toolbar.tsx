'use client'

import { formatDesign } from '@/lib/nn/design/codec'
import { presets } from '@/lib/nn/design/presets'
import styles from './NetworkBuilder.module.css'
import type { DesignState } from './useDesign'
import type { BuilderWords } from './words'

const texts = presets.map(({ design }) => formatDesign(design))

/** Designs to start from, and steps to take back. */
export function Toolbar({ state, words }: { state: DesignState; words: BuilderWords }) {
  const { text, start, undo, redo } = state
  return (
    <div className={styles.toolbar}>
      <div role="group" aria-label={words.start}>
        <p className={styles.label}>{words.start}</p>
        <div className={styles.palette}>
          {presets.map(({ id, design }, index) => (
            <button
              key={id}
              type="button"
              className={styles.chip}
              aria-pressed={texts[index] === text}
              onClick={() => start(design)}
            >
              {words.presets[id as keyof BuilderWords['presets']]}
            </button>
          ))}
        </div>
      </div>
      <div className={styles.steps}>
        <button
          type="button"
          className={styles.chip}
          disabled={!undo}
          aria-keyshortcuts="Control+Z"
          onClick={() => undo?.()}
        >
          ↶ {words.undo}
        </button>
        <button
          type="button"
          className={styles.chip}
          disabled={!redo}
          aria-keyshortcuts="Control+Shift+Z Control+Y"
          onClick={() => redo?.()}
        >
          ↷ {words.redo}
        </button>
      </div>
    </div>
  )
}
