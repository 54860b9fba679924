'use client'

import { useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Segmented } from '@/components/ui/Segmented'
import { Toggle } from '@/components/ui/Toggle'
import { SIDE } from '@/lib/weights/pocket/fashion'
import type { Grey } from '@/lib/weights/pocket/grey'
import { DrawingPad } from './DrawingPad'
import styles from './PocketRun.module.css'
import { pocketWords } from './words'

const radii = { thin: 0.8, medium: 1.6, thick: 3 } as const
const sizes = ['thin', 'medium', 'thick'] as const

/** Strokes that can be taken back. */
const KEPT = 100

/** The pad with its tools; starts from the picture in use. */
export function Drawing({ grey, onDraw }: { grey: Grey; onDraw: (grey: Grey) => void }) {
  const words = pocketWords[useLocale()]
  const [size, setSize] = useState<(typeof sizes)[number]>('medium')
  const [erase, setErase] = useState(false)
  const [before, setBefore] = useState<readonly Grey[]>([])
  const keep = () => setBefore((kept) => [...kept.slice(1 - KEPT), grey])
  const undo = () => {
    const last = before.at(-1)
    if (!last) return
    setBefore(before.slice(0, -1))
    onDraw(last)
  }
  return (
    <>
      <div className={styles.large}>
        <DrawingPad grey={grey} brush={{ radius: radii[size], erase }} onStroke={keep} onDraw={onDraw} onUndo={undo} />
      </div>
      <div className={styles.tools}>
        <p className={styles.note}>{words.padHint}</p>
        <div className={styles.row}>
          <Segmented
            name="brush"
            label={words.brush}
            value={size}
            options={sizes.map((value) => ({ value, label: words[value] }))}
            onChange={setSize}
          />
          <Toggle name="erase" label={words.erase} on={erase} onChange={setErase} />
        </div>
        <div className={styles.row}>
          <button type="button" className={styles.button} disabled={before.length === 0} onClick={undo}>
            {words.undo}
          </button>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              keep()
              onDraw(new Uint8Array(SIDE * SIDE))
            }}
          >
            {words.clear}
          </button>
        </div>
        <p className={styles.note}>{words.padKeys}</p>
      </div>
    </>
  )
}
