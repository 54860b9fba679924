'use client'

import { useEffect, useId, useRef, useState, type DragEvent } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatBytes } from '@/lib/i18n/numbers'
import { FILES } from '@/lib/weights/pretrained/library'
import type { PretrainedSource } from '@/lib/weights/pretrained/sources'
import { KeptList } from './KeptList'
import styles from './KeptWeights.module.css'
import { offerWords } from './offerWords'
import { OpenWeights } from './OpenWeights'
import { sourceTitle } from './sourceTitle'
import type { Trained } from './useTrained'

interface Props {
  readonly trained: Trained
  /** Weights that were opened are for use at once. */
  readonly onOpened: (source: PretrainedSource) => void
  /** Gets the key of weights that were deleted. */
  readonly onRemoved: (key: string) => void
}

/** What the browser keeps, to be seen and deleted, and files of the reader's own. Files may be dropped anywhere on it. */
export function KeptWeights({ trained, onOpened, onRemoved }: Props) {
  const words = offerWords[useLocale()]
  const [open, setOpen] = useState(false)
  const [dragging, setDragging] = useState(false)
  const [opened, setOpened] = useState('')
  const panel = useId()
  const take = useRef<typeof onOpened | null>(null)
  useEffect(() => {
    take.current = onOpened
    return () => {
      take.current = null
    }
  }, [onOpened])
  const { library, state } = trained
  const bytes = state.kept.reduce((sum, one) => sum + one.bytes, 0)

  const openFiles = async (files: readonly File[]) => {
    if (files.length === 0) return
    setOpen(true)
    const source = await library.open(files)
    if (!source) return
    setOpened(sourceTitle(source))
    take.current?.(source)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDragging(false)
    void openFiles([...event.dataTransfer.files])
  }

  return (
    <section
      className={dragging ? `${styles.kept} ${styles.dragging}` : styles.kept}
      aria-label={words.kept}
      onDragOver={(event) => {
        event.preventDefault()
        setDragging(true)
      }}
      onDragLeave={() => setDragging(false)}
      onDrop={drop}
    >
      <h4 className={styles.title}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => setOpen(!open)}
        >
          {words.kept}
          {state.kept.length > 0 && (
            <span className={styles.total}>{words.total(state.kept.length, formatBytes(bytes))}</span>
          )}
        </button>
      </h4>
      <div id={panel} className={styles.panel} hidden={!open}>
        {open && (
          <>
            <KeptList trained={trained} onRemoved={onRemoved} />
            <OpenWeights task={state.tasks[FILES]} opened={opened} onFiles={(files) => void openFiles(files)} />
          </>
        )}
      </div>
    </section>
  )
}
